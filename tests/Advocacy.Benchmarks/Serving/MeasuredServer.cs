using System.Collections.Concurrent;
using System.Globalization;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Advocacy.Benchmarks.Serving;

/// <summary>The application as it is served, with the floors beside its pages on the same Kestrel.</summary>
internal static class MeasuredServer
{
    public const string Verb = "serve-measured";
    public const string Bytes = "/floor/bytes";
    public const string Allocated = "/floor/allocated";
    public const string Row = "/floor/row";
    /// <summary>Asks that something is saved before the answer is made, so that nothing kept is of use.</summary>
    public const string Anew = "X-Anew";
    public const string Greeting = "Measured at ";

    private static readonly ConcurrentDictionary<string, byte[]> Bodies = new();

    public static async Task Serve(string folder)
    {
        await using var app = Application.Build(
            ["--Data:Folder", folder, "--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "Warning"], Adjust).WithPages();
        await app.StartAsync();
        Console.WriteLine(Greeting + app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    private static void Adjust(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IStartupFilter, Floors>();
        builder.Services.ConfigureDbContext<AdvocacyDb>(options => options.AddInterceptors(new CommandCount()));
        builder.Services.AddMvcCore().ConfigureApplicationPartManager(
            parts => parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(typeof(MeasuredServer).Assembly)));
        // The sample's cards wait for the typesetter, which would set them while pages are timed.
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(TypesettingWork)));
    }

    /// <summary>What is answered before anything of the application is asked.</summary>
    private sealed class Floors : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map(Bytes, floor => floor.Run(Send));
            app.Map(Row, floor => floor.Run(Save));
            app.Map(Allocated, floor => floor.Run(context =>
                context.Response.WriteAsync(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture))));
            app.Use(SaveFirst);
            CommandCount.Use(app);
            next(app);
        };

        private static async Task SaveFirst(HttpContext context, RequestDelegate next)
        {
            if (context.Request.Headers.ContainsKey(Anew))
            {
                await Save(context);
            }

            await next(context);
        }

        /// <summary>The least that is kept on disk: a row of one text, in a transaction of its own.</summary>
        private static async Task Save(HttpContext context)
        {
            var db = context.RequestServices.GetRequiredService<AdvocacyDb>();
            using var turn = await context.RequestServices.GetRequiredService<WriteGate>().Enter(context.RequestAborted);
            await db.Database.ExecuteSqlAsync($"CREATE TABLE IF NOT EXISTS FloorRows (Text TEXT NOT NULL)");
            await db.Database.ExecuteSqlAsync($"INSERT INTO FloorRows (Text) VALUES ({Guid.CreateVersion7().ToString()})");
        }

        private static Task Send(HttpContext context)
        {
            var body = Bodies.GetOrAdd(context.Request.Path.Value![1..], size =>
            {
                var letters = new byte[int.Parse(size, CultureInfo.InvariantCulture)];
                letters.AsSpan().Fill((byte)'a');
                return letters;
            });
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body).AsTask();
        }
    }
}
