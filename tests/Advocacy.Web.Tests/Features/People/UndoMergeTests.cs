using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

/// <summary>Two people who were merged are made two again.</summary>
public sealed class UndoMergeTests : TwicePersonTest
{
    [Test]
    public async Task Made_two_again_each_has_what_was_theirs_and_what_came_since_stays()
    {
        await Send(Merging());
        await Send(new StartTerm { Who = "Maggie De Block", NewPost = "Senator" });
        var merged = (await Send(new ViewPerson(Other.Id))).Merged.Single();

        Assert.That(await Send(new UndoMerge { Id = merged.Id, Version = merged.Version, Reason = "Two after all" }), Is.EqualTo(Twice.Id));

        var brief = await Send(new BriefPerson(Twice.Id));
        var (first, second) = (await Send(new ViewPerson(Twice.Id)), await Send(new ViewPerson(Other.Id)));
        Assert.Multiple(() =>
        {
            Assert.That((first.Name, first.Terms.Count, first.Meetings.Count, brief.Stands.Count + brief.Left.Count), Is.EqualTo(("M. De Block", 1, 1, 1)));
            Assert.That((second.Name, second.Terms.Count, second.Meetings.Count, second.Merged.Count), Is.EqualTo(("Maggie De Block", 2, 0, 0)));
        });
        Assert.That(await Belongings(Twice.Id), Is.EqualTo(5));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
        Assert.That(() => Send(new UndoMerge { Id = merged.Id, Version = merged.Version, Reason = "Again" }), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_third_comes_along_and_back()
    {
        var third = Person.Named("Maggy De Blok");
        await Given(third);
        await Send(Merging());
        var person = await Send(new ViewPerson(Other.Id));
        await Send(new MergePerson { SubmissionKey = Guid.NewGuid(), Id = Other.Id, Version = person.Version, Into = third.Id, Reason = "Her too" });
        Assert.That((await Send(new ViewPerson(Twice.Id))).Id, Is.EqualTo(third.Id));
        Assert.That(await Send(new StartTerm { Who = "M. De Block", NewPost = "Senator" }), Is.EqualTo(third.Id));
        var merged = (await Send(new ViewPerson(third.Id))).Merged.Single();
        await Send(new UndoMerge { Id = merged.Id, Version = merged.Version, Reason = "Not her" });
        Assert.That((await Send(new ViewPerson(Other.Id))).Merged.Single().Name, Is.EqualTo("M. De Block"));
    }
}
