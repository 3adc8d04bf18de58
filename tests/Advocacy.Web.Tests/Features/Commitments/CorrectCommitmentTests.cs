using Advocacy.Domain.Commitments;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Journals;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

[SetUICulture("en")]
public sealed class CorrectCommitmentTests : AppTest
{
    private readonly Post _justice = Some.Post();
    private readonly Post _police = Domain.People.Post.Of(null, "police", Some.Text("Minister of Police"));
    private readonly Person _minister = Some.Person();
    private readonly Commitment _made;

    public CorrectCommitmentTests() => _made = Commitment.Record(Campaign, Some.CommitmentEntry(Campaign, _justice.Id, due: FuzzyDate.Year(2027)));

    private CorrectCommitment Correction => new()
    {
        Id = _made.Id,
        Version = _made.Version,
        MadeOn = _made.MadeOn,
        Strength = CommitmentStrength.Promise,
        FirstDue = FuzzyDate.Year(2027),
        Demands = [Campaign.Demands.First().Id],
        Reason = "Read again",
    };

    [SetUp]
    public async Task ACommitment()
    {
        await Given(_justice, _police, _minister, Membership.Of(_minister, _police, new(FuzzyDate.Year(2020), false, null, false), LocalText.Empty, []), _made);
        As(Role.Analyst);
    }

    [Test]
    public async Task Who_how_firmly_until_when_about_what_and_what_shows_it_are_said_anew()
    {
        await Send(Correction with
        {
            By = "A. Minister",
            MadeOn = FuzzyDate.Year(2025),
            Strength = CommitmentStrength.Conditional,
            Condition = "If it is funded",
            FirstDue = FuzzyDate.Year(2028),
            Demands = [Campaign.Demands.Last().Id],
            Shown = new() { NewTitle = "Minutes" },
        });

        var made = await Send(new ViewCommitment(_made.Id));
        var told = (await Send(new ViewHistory(nameof(Commitment), _made.Id))).Acts[0];
        Assert.Multiple(() =>
        {
            Assert.That((made.Person, made.Post![Language.English], made.MadeOn, made.Due, made.Words), Is.EqualTo(("A. Minister", "Minister of Police (en)", FuzzyDate.Year(2025), FuzzyDate.Year(2028), _made.Words)));
            Assert.That((made.Strength, made.Condition, made.Demands.Single().Code, made.Sources.Single().Title), Is.EqualTo((CommitmentStrength.Conditional, "If it is funded", "D3", "Minutes")));
            Assert.That(told.Because, Is.EqualTo("Read again"));
            Assert.That(told.Changes.SelectMany(change => change.Values).Any(value => value.Before == "Minister of Justice (en)" && value.After == "Minister of Police (en)"));
        });
    }

    [Test]
    public async Task Blank_leaves_who_made_it_and_a_stranger_or_nobody_in_office_is_a_misfit()
    {
        Assert.That(Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { By = "Somebody Unknown" }))!.Misfits.Single().Member, Is.EqualTo("By"));
        Assert.That(
            Assert.ThrowsAsync<MalformedRequestException>(() => Send(Correction with { By = "A. Minister – Minister of Police (en)", MadeOn = FuzzyDate.Year(2010) }))!.Misfits.Single().Member,
            Is.EqualTo("By"));

        await Send(Correction with { Strength = CommitmentStrength.Written });
        Assert.That((await Send(new ViewCommitment(_made.Id))).Post![Language.English], Is.EqualTo("Minister of Justice (en)"));
    }

    [Test]
    public async Task Nothing_different_is_refused_and_so_is_an_old_version()
    {
        Assert.That(() => Send(Correction), Refuses(EditingRules.CorrectionChangesSomething));
        await Send(Correction with { Strength = CommitmentStrength.Written });
        Assert.That(() => Send(Correction with { FirstDue = null, SubmissionKey = Guid.NewGuid() }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }
}
