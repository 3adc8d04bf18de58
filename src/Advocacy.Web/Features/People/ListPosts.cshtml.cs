using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Features.Shared.Lists;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.People;

public sealed class ListPostsPage(IMediator mediator, CurrentActor actor, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public FuzzyDate? On { get; set; }

    /// <summary>Whether posts of other territories stand beside the campaign's own.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Everywhere { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Demand { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Post { get; set; }

    public ListFilters Filters => new("people", Wording.Of("People.FilterText"),
    [
        new("demand", Wording.Of("Shared.FilterDemand"), People.Demands.AsOptions()), new("post", Wording.Of("People.Post"), People.All.AsOptions()),
    ])
    {
        Views = People.Elsewhere > 0 || Everywhere ? [new(Wording.Of("People.Here"), ""), new(Wording.Of("People.Everywhere"), "?everywhere=true")] : [],
        OfViews = ["everywhere"],
    };

    public bool IsFiltered => Text is not null || Demand is not null || Post is not null;

    public DateOnly Today => clock.Today();

    public bool MayReshuffle => Permissions.Allow(typeof(Reshuffle), actor.Value);

    public bool MayErase => Permissions.Allow(typeof(EraseName), actor.Value);

    public PostList People { get; private set; } = null!;

    /// <summary>What changed hands on a day: from whom, to whom, and how many open commitments went over with the post.</summary>
    public static IEnumerable<(PostLine Post, TermLine? Before, TermLine After, int Over)> HandedOver(IEnumerable<PostLine> posts, DateOnly day) =>
        from post in posts
        let at = post.Terms.ToList().FindIndex(term => term.Start is { } start && start.Earliest == day && start.Latest == day)
        where at >= 0
        select (post, at > 0 ? post.Terms[at - 1] : null, post.Terms[at], post.Made.Count(made => made.IsOpen && made.On.Latest < day));

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        People = await mediator.Send(new ListPosts(On, Everywhere) { Text = Text, Demand = Demand, Only = Post }, cancel);
        return csv
            ? CsvList.Of(
                "terms", People.Posts.SelectMany(post => post.Terms, (post, term) => (Post: post, Term: term)),
                (Wording.Of("People.Post"), held => held.Post.Title),
                (Wording.Of("People.Organization"), held => held.Post.Organization),
                (Wording.Of("People.Person"), held => held.Term.Person),
                (Wording.Of("People.TitleHeld"), held => held.Term.Title.IsEmpty ? null : held.Term.Title),
                (Wording.Of("People.From"), held => held.Term.Start),
                (Wording.Of("People.To"), held => held.Term.End))
            : Page();
    }
}
