using System.Text;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.People;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ErasePersonTests : AppTest
{
    private const string Name = "Quelqu’un d’Inoubliable";

    private readonly Post _post = Some.Post();
    private Person _person = null!;

    [SetUp]
    public async Task SomebodyInOffice()
    {
        _person = Person.Named(Name);
        await Given(_post, _person, Membership.Of(_person, _post, new(FuzzyDate.Year(2010), true, null, false), LocalText.Empty, []));
        As(Role.Administrator);
    }

    [Test]
    public async Task The_name_is_gone_from_the_record_the_journal_and_the_file_and_the_chain_is_whole()
    {
        Assert.That((await History()).Single().Changes.SelectMany(change => change.Values).Select(value => value.After), Does.Contain(Name), "until then it is told");

        await Send(Erasure());

        var person = await Send(new ViewPerson(_person.Id));
        Assert.That((person.Name, person.IsErased, person.Terms.Count), Is.EqualTo((Person.Erased, true, 1)));
        var told = await History();
        Assert.That(told.SelectMany(act => act.Changes).SelectMany(change => change.Values).SelectMany(value => new[] { value.Before, value.After }), Does.Contain("somebody whose name was erased").And.Not.Contain(Name));
        Assert.That(told[0].Because, Is.EqualTo("Asked by letter"));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
        await Fresh(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        SqliteConnection.ClearAllPools();
        var file = await File.ReadAllBytesAsync(Services.GetRequiredService<DataFolder>().Database);
        Assert.That(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Inoubliable")), Is.Negative);
        Assert.That(file.AsSpan().IndexOf(Encoding.UTF8.GetBytes("inoubliable")), Is.Negative, "nor where it was folded");
    }

    [Test]
    public async Task What_is_erased_is_not_erased_again()
    {
        await Send(Erasure());
        var version = (await Send(new ViewPerson(_person.Id))).Version;

        Assert.That(() => Send(Erasure() with { Version = version, Name = Person.Erased }), Refuses(PeopleRules.IsErasedOnce));
    }

    [Test]
    public void The_name_is_typed_once_more_to_erase_it() =>
        Assert.That(() => Send(Erasure() with { Name = "Somebody else" }), Refuses(PeopleRules.IsNamedToBeErased));

    [Test]
    public void Somebody_elses_change_in_the_meantime_is_seen_first() =>
        Assert.That(() => Send(Erasure() with { Version = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));

    [Test]
    public async Task At_the_form_the_reason_is_asked_and_the_page_then_says_what_was_done()
    {
        var address = $"/shelter/people/{_person.Id}";
        await SignInAs(Role.Administrator);
        await Browser.Open(address);
        Assert.That(Browser.Page.QuerySelector($"a[href='{address}/erase']"), Is.Not.Null);
        await Browser.Open($"{address}/erase");
        await Browser.Submit($"{address}/erase", ("Form.Reason", ""));
        Assert.That(Browser.Refusals, Has.Count.EqualTo(2));

        await Browser.Submit($"{address}/erase", ("Form.Name", Name), ("Form.Reason", "Asked by letter"));
        await Browser.Open(Browser.SentTo!);

        Assert.That((Browser.Heading, Browser.Page.QuerySelector(".notice")!.TextContent), Is.EqualTo((Person.Erased, "The name is erased.")));
        Assert.That(Browser.Page.QuerySelector($"a[href='{address}/erase']"), Is.Null);
    }

    private async Task<IReadOnlyList<ActView>> History() => (await Send(new ViewHistory(nameof(Person), _person.Id))).Acts;

    private ErasePerson Erasure() => new() { Id = _person.Id, Version = _person.Version, Name = Name.ToUpperInvariant(), Reason = "Asked by letter" };
}
