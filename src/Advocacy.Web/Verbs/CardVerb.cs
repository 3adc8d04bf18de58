using System.Text.Json;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Verbs;

/// <summary>Writes a card of the record as a PDF: the print that is kept, or else a new one from the facts on record.</summary>
internal static class CardVerb
{
    public static async Task<int> Run(int year, Language language, FileInfo to, CancellationToken cancel)
    {
        await using var app = Application.Build([]);
        return await Starting.Guarded(app, async () =>
        {
            await Starting.Prepare(app, cancel);
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<AdvocacyDb>();
            var card = await db.ProgressCards.AsNoTracking().Include(card => card.Prints)
                .Where(card => card.Year == year).OrderByDescending(card => card.Edition).FirstOrDefaultAsync(cancel);
            if (card?.FrozenFacts is null)
            {
                await Console.Error.WriteLineAsync($"There is no card of {year} on record. An editor makes it under Cards.");
                return 1;
            }

            var pdf = card.Prints.FirstOrDefault(print => print.Language == language)?.Pdf;
            if (pdf is null)
            {
                var facts = JsonSerializer.Deserialize<FrozenFacts>(card.FrozenFacts, JsonColumns.Options)!;
                var typesetter = scope.ServiceProvider.GetRequiredService<ITypesetter>();
                try
                {
                    pdf = (await typesetter.Typeset(CardWriting.Write(facts, card.FactsSha256!, language), cancel)).Pdf;
                }
                catch (TypesettingException problem)
                {
                    await Console.Error.WriteLineAsync(Words.Wording.In(Language.English, $"Typesetting.{problem.Problem}"));
                    await Console.Error.WriteLineAsync(problem.Detail);
                    return 1;
                }
            }

            await File.WriteAllBytesAsync(to.FullName, pdf, cancel);
            await Console.Out.WriteLineAsync($"{to.FullName}: {pdf.Length} bytes.");
            return 0;
        });
    }
}
