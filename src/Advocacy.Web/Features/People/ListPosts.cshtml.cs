using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
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

    public DateOnly Today => clock.Today();

    public bool MayReshuffle => Permissions.Allow(typeof(Reshuffle), actor.Value);

    public bool MayErase => Permissions.Allow(typeof(EraseName), actor.Value);

    public PostList People { get; private set; } = null!;

    public async Task<IActionResult> OnGet(bool csv, CancellationToken cancel)
    {
        People = await mediator.Send(new ListPosts(On, Everywhere), cancel);
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
