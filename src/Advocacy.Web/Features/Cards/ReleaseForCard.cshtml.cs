using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.Cards;

public sealed class ReleaseForCardPage(IMediator mediator) : FormPage<ReleaseForCard>
{
    [FromRoute]
    public int Year { get; set; }

    public ReleaseDesk Desk { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel) => Desk = await mediator.Send(new PrepareRelease(Year), cancel);

    /// <summary>Each with whose it is and who reads it now.</summary>
    public IEnumerable<SelectListItem> AsOptions(IEnumerable<Releasable> records) => records.Select(record => new SelectListItem(
        $"{string.Join(" · ", new[] { record.Name.ForReader(), record.Detail }.Where(part => !string.IsNullOrEmpty(part)))} ({Reads(record.Readers)})", record.Id.ToString()));

    /// <summary>What account holders read is ticked; what is for fewer, or under an embargo, is not before somebody says so.</summary>
    public void OnGet() => Form = Form with
    {
        Commitments = Ticked(Desk.Commitments),
        People = Ticked(Desk.People),
        Actions = Ticked(Desk.Actions),
        Findings = Ticked(Desk.Findings),
        Sources = Ticked(Desk.Sources),
    };

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var released = await mediator.Send(Form with { Year = Year }, cancel);
        TempData["Done"] = Wording.Of("Cards.Released", released);
        return LocalRedirect($"~/cards/{Year}/make");
    }

    private static IReadOnlyList<Guid> Ticked(IEnumerable<Releasable> records) =>
        [.. records.Where(record => record.Readers is { Audience: Audience.Members }).Select(record => record.Id)];

    private static string Reads(Readership readers) => readers.EmbargoedUntil is { } until
        ? Wording.Of("Cards.EmbargoUntil", FuzzyDate.Day(until).ToText(Wording.Language))
        : Wording.Of(readers.Audience);
}
