using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.People;

public sealed class ListPostsPage(IMediator mediator) : PageModel
{
    public PostList People { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancel) => People = await mediator.Send(new ListPosts(), cancel);
}
