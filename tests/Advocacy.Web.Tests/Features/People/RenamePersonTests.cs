using Advocacy.Domain.Editing;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.People;

public sealed class RenamePersonTests : AppTest
{
    private readonly Person _person = Person.Named("Maggy De Blok");

    [SetUp]
    public async Task SomebodyWhoseNameIsMisspelt()
    {
        await Given(_person);
        As(Role.Analyst);
    }

    private RenamePerson Other => new() { SubmissionKey = Guid.NewGuid(), Id = _person.Id, Version = _person.Version, Name = "Maggie De Block", Reason = "Misspelt" };

    [Test]
    public async Task The_name_is_another_and_its_history_keeps_the_first()
    {
        await Send(Other);

        Assert.That((await Send(new ViewPerson(_person.Id))).Name, Is.EqualTo("Maggie De Block"));
        var change = (await Send(new ViewHistory(nameof(Person), _person.Id))).Acts[0].Changes.Single().Values.Single();
        Assert.That((change.Before, change.After), Is.EqualTo(("Maggy De Blok", "Maggie De Block")));
        Assert.That((await Fresh(db => new Verification(db, Services.GetRequiredService<FileStore>()).Run(null, CancellationToken.None))).Changed, Is.Empty);
    }

    [Test]
    public void Nobody_is_renamed_to_nobody_nor_over_somebody_elses_change()
    {
        Assert.That(() => Send(Other with { Name = Person.Erased }), Refuses(PeopleRules.HasAName));
        Assert.That(() => Send(Other with { Version = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
        As(Role.Editor);
        Assert.That(() => Send(Other), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public async Task At_the_form_the_name_stands_to_be_corrected()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open($"/shelter/people/{_person.Id}");
        Assert.That(Browser.Page.QuerySelector($"a[href='/shelter/people/{_person.Id}/rename']"), Is.Not.Null);
        await Browser.Open($"/shelter/people/{_person.Id}/rename");
        Assert.That(Browser.ValueOf("Form.Name"), Is.EqualTo("Maggy De Blok"));
        await Browser.Submit($"/shelter/people/{_person.Id}/rename", ("Form.Name", "Maggie De Block"), ("Form.Reason", "Misspelt"));
        Assert.That(Browser.SentTo, Is.EqualTo($"/shelter/people/{_person.Id}"), string.Join(" ", Browser.Refusals));
    }
}
