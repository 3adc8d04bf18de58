using System.Data.Common;
using System.Net;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Data;

public sealed class WriteGateTests : TinyTest
{
    private readonly InsideSqlite _inside = new();

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.ConfigureDbContext<AdvocacyDb>(options => options.AddInterceptors(_inside));
    }

    [Test]
    public async Task Of_twenty_who_write_one_at_a_time_holds_a_thread_and_whoever_reads_waits_for_none()
    {
        await SignInAs(Role.Board);
        As(Role.Analyst);
        var other = new SqliteConnection(await Fresh(db => Task.FromResult(db.Database.GetConnectionString())));
        await other.OpenAsync();
        var held = other.BeginTransaction();

        var writers = Enumerable.Range(1, 20).Select(number => Task.Run(() => Send(new KeepAPerson { Name = $"Minister {number}" }))).ToList();
        for (var read = 0; read < 3; read++)
        {
            await Browser.Open("/shelter/meetings");
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.OK));
        }

        Assert.That(writers.Where(writer => writer.IsCompleted), Is.Empty, "All of them still wait, and the pages were there.");
        await held.DisposeAsync();
        await other.DisposeAsync();
        await Task.WhenAll(writers);
        Assert.That(await PeopleOnRecord(), Has.Count.EqualTo(20));
        Assert.That(_inside.Most, Is.EqualTo(1));
    }

    [Test]
    public async Task Whoever_waited_too_long_is_told_and_nothing_is_saved()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/account");
        using (await Services.GetRequiredService<WriteGate>().Enter())
        {
            As(Role.Analyst);
            var command = Send(new KeepAPerson { Name = "A. Minister" });
            await Browser.Submit("/account?handler=language", ("language", "nl"));

            Assert.That(() => command, Refuses(WritingRules.CanBeSavedNow));
            Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        }

        Assert.That(await PeopleOnRecord(), Is.Empty);
    }

    /// <summary>Counts who is within SQLite, waiting to write or writing.</summary>
    private sealed class InsideSqlite : DbTransactionInterceptor
    {
        private int _now;

        public int Most { get; private set; }

        public override ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
        {
            Most = Math.Max(Most, Interlocked.Increment(ref _now));
            return new(result);
        }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Decrement(ref _now);
            return Task.CompletedTask;
        }
    }
}
