using System.Net;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Features.People;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.People;

public sealed class ReshuffleTests : AppTest
{
    private readonly Post _justice = Some.Post();
    private readonly Post _asylum = Some.Post("asylum");
    private readonly Person _first = Person.Named("A. Première");
    private Membership _term = null!;
    private Evidence _journal = null!;

    [SetUp]
    public async Task AMinisterWithAnOpenPromise()
    {
        _term = Membership.Of(_first, _justice, new(FuzzyDate.Year(2024), true, null, false), LocalText.Empty, []);
        _journal = Some.Evidence(Campaign);
        await Given(_justice, _asylum, _first, _term, _journal, Meeting.Log(
            Campaign, Some.MeetingEntry(Campaign, Some.Day(2025, 1, 5), noneMade: false, commitments: [Some.CommitmentEntry(Campaign, _justice.Id) with { MadeOn = Some.Day(2025, 1, 5) }]), Today));
        As(Role.Analyst);
    }

    [Test]
    public async Task In_one_step_terms_end_those_of_successors_begin_and_what_is_open_passes_on()
    {
        var done = await Send(Sworn() with
        {
            Source = _journal.Id,
            Posts = [new() { Post = _justice.Id, Seen = _term.Version, Successor = "B. Second" }, new() { Post = _asylum.Id, Successor = "a. premiere" }],
        });

        Assert.That(done, Is.EqualTo(new Reshuffled(2, 1)));
        var posts = (await Send(new ListPosts())).Posts;
        Assert.That(
            posts.SelectMany(post => post.Terms).OrderBy(term => term.Start).ThenBy(term => term.Person).Select(term => (term.Person, term.Start, term.End, term.EndIsSourced, term.Sources.Count)),
            Is.EqualTo(new (string, FuzzyDate?, FuzzyDate?, bool, int)[]
            {
                ("A. Première", FuzzyDate.Year(2024), Some.Day(2026, 3, 1), true, 1),
                ("A. Première", Some.Day(2026, 3, 1), null, false, 1),
                ("B. Second", Some.Day(2026, 3, 1), null, false, 1),
            }));
        var second = posts.SelectMany(post => post.Terms).Single(term => term.Person == "B. Second").PersonId;
        Assert.That((await Send(new BriefPerson(second))).Stands, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Who_held_what_is_told_for_a_chosen_day()
    {
        await Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version, Successor = "B. Second" }] });

        Assert.That(await HoldersOn(Some.Day(2025, 6, 1)), Is.EqualTo(["A. Première"]));
        Assert.That(await HoldersOn(Some.Day(2026, 3, 2)), Is.EqualTo(["B. Second"]));
    }

    [Test]
    public async Task A_post_may_fall_vacant_and_a_term_is_ended_once()
    {
        await Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version, FallsVacant = true }] });

        Assert.That(await HoldersOn(Some.Day(2026, 3, 2)), Is.Empty);
        Assert.That(() => OnceMore(), Breaks.Rule(PeopleRules.TermIsRunning));

        void OnceMore()
        {
            _term.EndsOn(Some.Day(2026, 3, 1), []);
            _term.EndsOn(Some.Day(2026, 3, 1), []);
        }
    }

    [Test]
    public void A_reshuffle_changes_something() =>
        Assert.That(() => Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version }] }), Refuses(PeopleRules.ReshuffleChangesSomething));

    [Test]
    public void Nobody_succeeds_themselves() => Assert.That(
        () => Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version, Successor = "A. PREMIÈRE" }] }), Refuses(PeopleRules.SuccessorIsAnother));

    [Test]
    public void A_term_does_not_end_before_it_starts() => Assert.That(
        () => Send(Sworn() with { On = FuzzyDate.Year(2023), Posts = [new() { Post = _justice.Id, Seen = _term.Version, FallsVacant = true }] }), Refuses(PeopleRules.TermEndsAfterItStarts));

    [Test]
    public async Task What_somebody_else_changed_meanwhile_is_seen_first()
    {
        await Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version, Successor = "B. Second" }] });

        Assert.That(() => Send(Sworn() with { Posts = [new() { Post = _justice.Id, Seen = _term.Version, Successor = "C. Third" }] }), Refuses(EditingRules.IsUnchangedSinceOpened));
    }

    [Test]
    public async Task At_the_form_each_post_says_who_holds_it_and_what_a_successor_inherits()
    {
        await SignInAs(Role.Analyst);
        await Browser.Open("/shelter/people/reshuffle");
        var at = Browser.Page.QuerySelectorAll("tbody tr").ToList().FindIndex(row => row.TextContent.Contains("A. Première", StringComparison.Ordinal));
        Assert.That(Browser.Page.QuerySelectorAll("tbody tr")[at].TextContent, Does.Contain("open commitments: 1"));

        await Browser.Submit("/shelter/people/reshuffle", ($"Form.Posts[{at}].Successor", "B. Second"), ("Form.On", "one day"));
        Assert.That((Browser.Status, Browser.Shown($"Form.Posts[{at}].Successor")), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "B. Second")));
        await Browser.Submit("/shelter/people/reshuffle", ("Form.On", "1 March 2026"));
        await Browser.Open(Browser.SentTo!);

        Assert.That(Browser.Page.QuerySelector(".notice")!.TextContent, Is.EqualTo("Posts changed: 1. Open commitments that passed to a successor: 1."));
    }

    private async Task<IEnumerable<string>> HoldersOn(FuzzyDate day) =>
        (await Send(new ListPosts(day))).Posts.SelectMany(post => post.Terms).Select(term => term.Person);

    private static Reshuffle Sworn() => new() { On = Some.Day(2026, 3, 1) };
}
