using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Markup;
using Advocacy.Reports.Typography;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Judging;

[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ViewRubricPage(IMediator mediator) : PageModel
{
    public RubricView Rubric { get; private set; } = null!;

    public Passage Method => Rubric.Method.In(Wording.Language);

    public IReadOnlyList<Block> MethodBlocks => MarkdownBlocks.Read(Typographer.Set(Method.Text, Method.Language));

    public async Task OnGet(CancellationToken cancel) => Rubric = await mediator.Send(new ViewRubric(), cancel);
}
