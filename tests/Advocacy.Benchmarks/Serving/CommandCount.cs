using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Advocacy.Benchmarks.Serving;

/// <summary>Counts the SQL commands of each request and says the sum in a header.</summary>
internal sealed class CommandCount : DbCommandInterceptor
{
    public const string Header = "X-Sql-Commands";

    private static readonly AsyncLocal<Tally?> Current = new();

    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        var tally = Current.Value = new();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Header] = tally.Commands.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        return next(context);
    });

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        if (Current.Value is { } tally)
        {
            tally.Commands++;
        }

        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    private sealed class Tally
    {
        public int Commands { get; set; }
    }
}
