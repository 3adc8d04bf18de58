using Advocacy.Reports.Documents;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Planning;

/// <summary>Writes the brief of a planned meeting, as its reader may read it.</summary>
internal static class BriefWriting
{
    /// <param name="plan">What is planned.</param>
    /// <param name="before">The last meetings with whoever is expected.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    /// <param name="today">The day it is printed.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static BriefModel Of(PlanView plan, IReadOnlyList<MetBefore> before, DocumentText text, DateOnly today, DateTime now)
    {
        var raised = plan.Agenda.Where(item => item.IsRaised).ToList();
        var (promises, scale) = PromiseLines.Draw([.. raised.Where(item => item.Promise is not null).Select(Owed)], today, text);
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = text.Of(plan.Subject),
            Standing = Wording.In(text.Language, "Documents.Internal"),
            When = DocumentText.Line(text.Day(plan.PlannedFor), plan.At?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), plan.Place),
            Who = [.. plan.Officials.Select(official => Group([
                DocumentText.Known(official.Person),
                (official.Post ?? official.Organization) is { } where ? text.Of(where) : null,
                official.Note])).OfType<PrintedGroup>()],
            Promises = promises,
            Scale = scale,
            Left = [],
            Letters = [.. raised.Where(item => item.Promise is { LetterWaits: true }).Select(item =>
                DocumentText.Said(item.Words[item.Promise!.Language] ?? "", item.Promise.Language, item.Promise.Reported))],
            Asks = [.. raised.Where(item => item.Promise is null).Select(item => new CodedLine(string.Join(" ", item.Demands), text.Of(item.Words)))],
            Points = Lines(plan.Points),
            NotToBeSaid = Lines(plan.NotToBeSaid),
            Meetings = [.. before.Select(met => DocumentText.Line(text.Day(met.HeldOn), Wording.In(text.Language, met.Kind), text.Of(met.Subject)))],
            Colophon = text.AsOf(now),
        };

        Owed Owed(AgendaItem item)
        {
            var made = item.Promise!;
            var who = new[] { DocumentText.Known(made.Person), made.Post is { } post ? text.Of(post) : null };
            return new(
                item.Words[made.Language] ?? "", made.Language, made.Reported, made.MadeOn, made.Due, string.Join(", ", who.OfType<string>()), item.Demands,
                made.Condition is { } condition ? Wording.In(text.Language, "Letters.OnCondition", condition) : null,
                made.IsForFewer ? Wording.In(text.Language, "Documents.ForFewer") : null);
        }

        IReadOnlyList<string> Lines(string? typed) =>
            [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Typographer.Set(line, plan.WrittenIn))];

        static PrintedGroup? Group(IEnumerable<string?> parts) =>
            parts.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part!).ToList() is [var first, .. var rest] ? new(first, rest) : null;
    }
}
