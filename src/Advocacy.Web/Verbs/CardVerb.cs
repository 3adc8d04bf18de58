using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Verbs;

/// <summary>
/// Writes a card of the record as a PDF: the print that is kept, or else a new one from the facts on record; or, where
/// the file's name ends in .json, what the template is given, for those who design it.
/// </summary>
internal static class CardVerb
{
    public static Task<int> Run(string[] settings, string? campaign, int year, Language language, FileInfo to, CancellationToken cancel) => Starting.Guarded(settings, async app =>
    {
        await Starting.Prepare(app, cancel);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
        var campaigns = await db.Campaigns.OrderBy(known => known.Code).Select(CampaignName.Of).ToListAsync(cancel);
        if ((campaign is null ? campaigns : [.. campaigns.Where(known => known.Code == campaign)]) is not [var chosen])
        {
            await Console.Error.WriteLineAsync(campaigns.Count == 0
                ? "There is no campaign on record."
                : $"Name one of the campaigns on record with --campaign: {string.Join(", ", campaigns.Select(known => known.Code))}.");
            return 1;
        }

        scope.ServiceProvider.GetRequiredService<CurrentCampaign>().Choose(chosen);
        var card = await db.ProgressCards.AsNoTracking().Include(card => card.Prints)
            .Where(card => card.Year == year).OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel);
        if (card?.FrozenFacts is null)
        {
            await Console.Error.WriteLineAsync($"There is no card of {year} on record. An editor makes it under Cards.");
            return 1;
        }

        if (FrozenFacts.Read(card.FrozenFacts) is not { } facts)
        {
            await Console.Error.WriteLineAsync($"The facts of the card of {year} can't be read by this version. An editor makes it again under Cards.");
            return 1;
        }

        var model = CardWriting.Write(facts, card.FactsSha256!, language);
        if (to.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            return await Write(to, JsonSerializer.SerializeToUtf8Bytes(model, CardJson.Readable), cancel);
        }

        var pdf = card.Prints.FirstOrDefault(print => print.Language == language)?.Pdf;
        if (pdf is null)
        {
            var typesetter = scope.ServiceProvider.GetRequiredService<ITypesetter>();
            try
            {
                pdf = (await typesetter.Typeset(model, cancel)).Pdf;
            }
            catch (TypesettingException problem)
            {
                await Console.Error.WriteLineAsync(Words.Wording.In(Language.English, $"Typesetting.{problem.Problem}"));
                await Console.Error.WriteLineAsync(problem.Detail);
                return 1;
            }
        }

        return await Write(to, pdf, cancel);
    });

    private static async Task<int> Write(FileInfo to, byte[] card, CancellationToken cancel)
    {
        try
        {
            await File.WriteAllBytesAsync(to.FullName, card, cancel);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The card can't be written ({refusal.Message.TrimEnd('.')}): name a file in a folder you may write with --out.");
            return 1;
        }

        await Console.Out.WriteLineAsync($"{to.FullName}: {card.Length} bytes.");
        return 0;
    }
}
