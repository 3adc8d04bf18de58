using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Search;

public sealed class SearchRecordPage(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    public SearchResults Results { get; private set; } = SearchResults.Nothing;

    /// <summary>True when something was looked for and nothing is on record.</summary>
    public bool HasFoundNothing => !string.IsNullOrWhiteSpace(Text) && ModelState.IsValid && Results.Total == 0;

    public async Task OnGet(CancellationToken cancel)
    {
        if (Text?.Length > SearchRecord.TextMaxLength)
        {
            ModelState.AddModelError(nameof(Text), Wording.Of("Form.TooLong", Wording.Of("Search.SearchRecord.Text"), SearchRecord.TextMaxLength));
            return;
        }

        Results = await mediator.Send(new SearchRecord { Text = Text }, cancel);
    }

    /// <summary>The list that shows all of a kind; null for kinds that are shown whole.</summary>
    public string? AllOf(FoundKind kind)
    {
        var list = kind switch
        {
            FoundKind.Commitment => "commitments",
            FoundKind.Meeting => "meetings",
            FoundKind.Action => "actions",
            FoundKind.Finding => "findings",
            FoundKind.Source => "evidence",
            _ => null,
        };
        return list is null ? null : list + QueryString.Create(new Dictionary<string, string?> { ["text"] = Results.Words, ["demand"] = Results.Demand?.Code }.Where(part => part.Value is not null));
    }
}
