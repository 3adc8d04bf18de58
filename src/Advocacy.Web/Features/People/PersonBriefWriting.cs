using Advocacy.Reports.Documents;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.People;

/// <summary>Writes the brief on somebody in office, as its reader may read it.</summary>
internal static class PersonBriefWriting
{
    private const int MeetingsTold = 4;

    /// <param name="person">Who.</param>
    /// <param name="brief">What there is to say to them.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    /// <param name="today">The day it is printed.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static BriefModel Of(PersonView person, PersonBrief brief, DocumentText text, DateOnly today, DateTime now)
    {
        var (promises, scale) = PromiseLines.Draw([.. brief.Stands.Select(made => Owed(made, text))], today, text);
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = person.IsErased ? Wording.In(text.Language, "Documents.ErasedPerson") : person.NameAmongOthers,
            Standing = Wording.In(text.Language, "Documents.Internal"),
            When = "",
            Who = person.Terms.Any(term => term.IsCurrent)
                ? [.. person.Terms.Where(term => term.IsCurrent).Select(term => new PrintedGroup(
                    text.Of(term.Title.IsEmpty ? term.Post : term.Title),
                    term.Start is { } start ? [Wording.In(text.Language, "Documents.Since", text.Day(start))] : []))]
                : [new(Wording.In(text.Language, "Documents.NoPost"), [])],
            Promises = promises,
            Scale = scale,
            Left = [.. brief.Left.Select(made => PromiseLines.Print(Owed(made, text), today, text))],
            Letters = [.. brief.Letters.Select(letter => DocumentText.Line(
                text.Day(letter.SentOn), Typographer.Set(letter.Words, letter.WordsLanguage),
                letter.AnswerBy is { } by ? Wording.In(text.Language, letter.IsLate ? "Documents.AnswerLate" : "Documents.AnswerBy", text.Day(by)) : null))],
            Asks = [.. brief.Asks.Select(ask => new CodedLine(ask.Code, text.Of(ask.Ask)))],
            Points = [],
            NotToBeSaid = [],
            Meetings = [.. person.Meetings.OrderByDescending(met => met.HeldOn).Take(MeetingsTold)
                .Select(met => DocumentText.Line(text.Day(met.HeldOn), Wording.In(text.Language, met.Kind), text.Of(met.Subject)))],
            Colophon = text.AsOf(now),
        };
    }

    private static Owed Owed(BriefPromise promise, DocumentText text) => new(
        promise.Made.Words, promise.Made.WordsLanguage, promise.Made.Reported, promise.Made.MadeOn, promise.Made.Due,
        promise.IsInherited ? Wording.In(text.Language, "Documents.Inherited") : null, promise.Demands,
        promise.WithToday.Count > 0 ? Wording.In(text.Language, "Documents.WithToday", string.Join(", ", promise.WithToday)) : null);
}
