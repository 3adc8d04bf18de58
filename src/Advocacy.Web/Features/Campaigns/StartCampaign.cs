using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.People;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Rubrics;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Campaigns;

/// <summary>Starts a campaign: what its petition asks, of whom, since when. It is judged by the standard rubric.</summary>
/// <remarks>Answers with the campaign's code.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record StartCampaign : Command<string>
{
    public const int NameMaxLength = 200;

    [Required, StringLength(Campaign.CodeMaxLength)]
    public string? Code { get; init; }

    public WrittenText Title { get; init; } = new();

    public WrittenText Publisher { get; init; } = new();

    public WrittenText Partners { get; init; } = new();

    /// <summary>Markdown.</summary>
    public WrittenText Story { get; init; } = new();

    /// <summary>The languages its texts are written and its cards printed in.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    [Required]
    public FuzzyDate? Began { get; init; }

    public FuzzyDate? Ended { get; init; }

    /// <summary>Where the demands apply, when it is on record.</summary>
    public Guid? Territory { get; init; }

    /// <summary>Where they apply, when it isn't.</summary>
    [StringLength(NameMaxLength)]
    public string? NewTerritory { get; init; }

    /// <summary>The language names of new bodies and territories are typed in: the page's.</summary>
    public Language WrittenIn { get; init; }

    /// <summary>Rows left blank count for nothing.</summary>
    public IReadOnlyList<DemandRow> Demands { get; init; } = [];
}

internal sealed class StartCampaignHandler(AdvocacyDb db, OwnAddresses own) : IRequestHandler<StartCampaign, string>
{
    private readonly NewBodies _bodies = new(db);

    public async Task<string> Handle(StartCampaign command, CancellationToken cancel)
    {
        var code = command.Code!.Trim();
        CampaignRules.CodeIsFree.Requires(!own.Include(code) && !await db.Campaigns.AnyAsync(known => known.Code == code, cancel));
        var campaign = Campaign.Start(new()
        {
            Code = code,
            Title = command.Title.ToText(),
            Publisher = command.Publisher.ToText(),
            Partners = command.Partners.ToText(),
            Story = command.Story.ToText(),
            Began = command.Began!,
            Ended = command.Ended,
            Languages = LanguageSet.Of(command.Languages),
            Territory = await TerritoryOf(command, cancel),
        });
        var rows = command.Demands.Where(row => !row.IsBlank).ToList();
        CampaignRules.MakesADemand.Requires(rows.Count > 0);
        foreach (var row in rows)
        {
            await Ask(campaign, row, command.WrittenIn, cancel);
        }

        db.Add(campaign);
        db.Add(StandardRubric.For(campaign));
        return campaign.Code;
    }

    private async Task Ask(Campaign campaign, DemandRow row, Language writtenIn, CancellationToken cancel)
    {
        var demand = campaign.Ask(row.Code!.Trim(), row.Kind!.Value, row.Title.ToText(), row.AsAsked.ToText());
        foreach (var authority in await db.Organizations.RequireEach(row.Authorities, cancel))
        {
            demand.IsFor(authority);
        }

        if (!string.IsNullOrWhiteSpace(row.NewAuthority))
        {
            demand.IsFor(await _bodies.Enter(row.NewAuthority, OrganizationKind.Government, writtenIn, cancel));
        }

        foreach (var duty in row.Obligations.Where(duty => !duty.IsBlank))
        {
            demand.IsRequiredBy(duty.Reference!.Trim(), duty.Title.ToText(), duty.Since!, duty.Address, duty.Force);
        }
    }

    private async Task<Territory?> TerritoryOf(StartCampaign command, CancellationToken cancel)
    {
        if (command.Territory is { } known)
        {
            return await db.Territories.Require(territory => territory.Id == known, cancel);
        }

        if (string.IsNullOrWhiteSpace(command.NewTerritory))
        {
            return null;
        }

        var name = command.NewTerritory.Trim();
        var territory = Territory.Named(
            RecordCodes.For(name, Territory.CodeMaxLength, await db.Territories.Select(taken => taken.Code).ToListAsync(cancel)),
            LocalText.Of(command.WrittenIn, name), null);
        db.Add(territory);
        return territory;
    }
}
