using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Feeds;

/// <summary>What was corrected in a published card or taken back, when and why, the last first; both editions stay within reach.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed class ListCorrectionsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<FeedEntry> Corrections { get; private set; } = [];

    public async Task OnGet(CancellationToken cancel) =>
        Corrections = [.. (await mediator.Send(new ReadFeed(), cancel)).Where(entry => entry.Edition > 1 || entry.Withdrawn is not null)];

    /// <summary>Whether both editions still stand, so that they can be laid side by side.</summary>
    public bool BothStand(FeedEntry entry) =>
        !Corrections.Any(other => other.Year == entry.Year && other.Edition == entry.Edition - 1 && other.Withdrawn is not null);

    public static string Day(DateTime moment) => FuzzyDate.Day(moment.DayHere()).ToText(Wording.Language);

    /// <summary>An edition's page, in the reader's language where it has that.</summary>
    public static string Address(FeedEntry entry, int edition) => $"published/{entry.Year}/{entry.Languages.Or(Wording.Language).Tag()}?edition={edition}";
}
