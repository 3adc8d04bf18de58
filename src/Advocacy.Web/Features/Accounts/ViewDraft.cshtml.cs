using Advocacy.Web.Accounts;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;

namespace Advocacy.Web.Features.Accounts;

/// <summary>One draft: the texts in it, whether or not its form may still be opened, and how it stood before.</summary>
public sealed class ViewDraftPage(Drafts drafts) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public WaitingDraft Draft { get; private set; } = null!;

    /// <summary>What was typed, in the order of the form.</summary>
    public IReadOnlyList<string> Texts { get; private set; } = [];

    public IReadOnlyList<WaitingDraft> States { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel)
    {
        var found = await drafts.Find(Id, cancel) ?? throw new NotFoundException("A draft");
        Draft = found.Draft;
        States = await drafts.StatesOf(found.Draft.Id, cancel);
        Texts = [.. found.Fields.Where(IsTyped).SelectMany(field => field.Value).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text) && !Guid.TryParse(text, out _))];
    }

    /// <summary>Not what the form only carries along.</summary>
    private static bool IsTyped(KeyValuePair<string, StringValues> field) =>
        field.Key.StartsWith("Form.", StringComparison.Ordinal) && !field.Key.EndsWith(".index", StringComparison.Ordinal);
}
