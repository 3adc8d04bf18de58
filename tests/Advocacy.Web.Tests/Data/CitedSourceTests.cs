using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Data;

public sealed class CitedSourceTests : AppTest
{
    [Test]
    public async Task A_source_that_is_cited_cannot_be_deleted()
    {
        var source = Some.Evidence(Campaign);
        await Given(Some.Action(Campaign, 1, [Some.Stage(Campaign, evidence: source)]));

        Assert.That(() => Delete(source.Id), Throws.InstanceOf<DbUpdateException>());
        Assert.That(await Fresh(db => db.Evidence.CountAsync(kept => kept.Id == source.Id)), Is.EqualTo(1));
    }

    [Test]
    public async Task What_is_deleted_takes_its_citations_along_and_leaves_the_source()
    {
        var source = Some.Evidence(Campaign);
        var action = Some.Action(Campaign, 1, [Some.Stage(Campaign, evidence: source)]);
        await Given(action);

        await Fresh(async db =>
        {
            db.Remove(await db.GovernmentActions.SingleAsync(kept => kept.Id == action.Id));
            return await db.SaveChangesAsync();
        });

        Assert.That(await Fresh(async db => (await db.Set<Citation>().CountAsync(), await db.Evidence.CountAsync())), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task A_citation_belongs_to_something()
    {
        var source = Some.Evidence(Campaign);
        await Given(source);

        Assert.That(() => Fresh(db => db.Database.ExecuteSqlAsync(
            $"INSERT INTO Citations (Id, EvidenceId, Position, Kind) VALUES ({Guid.NewGuid()}, {source.Id}, 1, 'Primary')")),
            Throws.InstanceOf<Microsoft.Data.Sqlite.SqliteException>().With.Message.Contains("CK_Citations_OneOwner"));
    }

    private Task<int> Delete(Guid source) => Fresh(async db =>
    {
        db.Remove(await db.Evidence.SingleAsync(kept => kept.Id == source));
        return await db.SaveChangesAsync();
    });
}
