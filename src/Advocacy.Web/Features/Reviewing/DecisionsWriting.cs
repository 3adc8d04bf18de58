using Advocacy.Domain.Dates;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Reviewing;
using Advocacy.Reports.Documents;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Reviewing;

/// <summary>Writes the minutes of a board review from what is on record of it, as its reader may read it.</summary>
internal static class DecisionsWriting
{
    /// <param name="ballot">What the board was asked about a year; what is still open is left out.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    /// <param name="now">The moment, in UTC.</param>
    public static DecisionsModel Of(BallotView ballot, DocumentText text, DateTime now)
    {
        var rounds = ballot.Rounds.Where(round => round is { IsOpen: false, CalledOffBecause: null }).OrderBy(round => round.Round).ToList();
        var readers = rounds.SelectMany(round => round.Questions).SelectMany(question => question.Answers).Any(answer => answer is { IsKept: true, Words: not null })
            ? Audience.Board : Audience.Members;
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = Wording.In(text.Language, "Documents.DecisionsTitle", ballot.Year),
            Standing = text.Confidential(new(readers), DateOnly.MaxValue),
            When = rounds.Count == 0 ? "" : Wording.In(text.Language, "Documents.DecisionsWhen", Day(rounds[0].OpenedAt), Day(rounds[^1].ClosedAt!.Value)),
            Asked = [.. rounds.SelectMany(round => Asked(round, rounds.Count > 1, text))],
            // By what was asked: the last ballot on it says what was decided, the earlier ones how it came to that.
            Decisions = [.. rounds.SelectMany(round => round.Questions.Select(question => (round, question))).GroupBy(asked => asked.question.Code)
                .OrderBy(asked => asked.Key is null).ThenBy(asked => asked.Key, StringComparer.Ordinal).Select(asked => Decision([.. asked], text))],
            Signers = [Wording.In(text.Language, "Documents.Chair"), Wording.In(text.Language, "Documents.Secretary")],
            Fingerprint = rounds.Count == 0 ? "" : Wording.In(text.Language, "Documents.DecisionsFingerprint", rounds[^1].FactsSha256[..16]),
            Colophon = text.AsOf(now),
        };

        string Day(DateTime moment) => text.Day(FuzzyDate.Day(moment.DayHere()));
    }

    private static IEnumerable<PrintedGroup> Asked(BallotRound round, bool isOneOfSeveral, DocumentText text)
    {
        var (answered, missing) = (round.Seats.Where(seat => seat.HasAnswered).ToList(), round.Seats.Where(seat => !seat.HasAnswered).ToList());
        var label = Wording.In(text.Language, "Documents.DecisionsAnswered", answered.Count, round.Seats.Count, round.Quorum);
        yield return new(
            DocumentText.Line(isOneOfSeveral ? Wording.In(text.Language, "Documents.DecisionsRound", round.Round) : null, label),
            [.. answered.Select(seat => seat.EnteredBy is { } by ? Wording.In(text.Language, "Documents.DecisionsOnPaper", seat.Name, by) : seat.Name)]);
        if (missing.Count > 0)
        {
            yield return new(Wording.In(text.Language, "Documents.DecisionsMissing"), [.. missing.Select(seat => seat.Name)]);
        }
    }

    private static PrintedDecision Decision(IReadOnlyList<(BallotRound Round, QuestionView Question)> asked, DocumentText text)
    {
        var last = asked[^1].Question;
        return new(
            last.Code,
            last.Code is null ? Wording.In(text.Language, "Documents.DecisionsCard") : text.Of(last.Title),
            last.Level is null ? null : text.Of(last.Word),
            Wording.In(text.Language, $"Documents.Decisions{last.Outcome}"),
            text.Of(last.Says),
            [.. asked.Select(one => DocumentText.Line(asked.Count > 1 ? Wording.In(text.Language, "Documents.DecisionsRound", one.Round.Round) : null, Counts(one.Question, text)))],
            [.. asked.SelectMany(one => Remarks(one.Question, text))]);
    }

    private static string Counts(QuestionView question, DocumentText text) => DocumentText.Line(
        [.. Enum.GetValues<BallotChoice>().Select(choice => Wording.In(text.Language, $"Documents.Decisions{choice}", question.Of(choice).Count())),
            question.ByMajority ? Wording.In(text.Language, "Documents.DecisionsByMajority") : null]);

    private static IEnumerable<PrintedRemark> Remarks(QuestionView question, DocumentText text)
    {
        foreach (var answer in question.Answers.Where(answer => answer.Words is not null))
        {
            yield return new(
                DocumentText.Line(Wording.In(text.Language, $"Documents.DecisionsSays{answer.Choice}", answer.Seat), answer.IsKept ? Wording.In(text.Language, "Documents.DecisionsKept") : null),
                DocumentText.Said(answer.Words!, answer.WordsLanguage, reported: false), answer.WordsLanguage);
        }

        if (question is { Answer: { } answered, AnswerWords: { } words })
        {
            yield return new(
                Wording.In(text.Language, $"Documents.Decisions{answered}", question.AnsweredBy),
                DocumentText.Said(words, question.AnswerLanguage, reported: false), question.AnswerLanguage);
        }
    }
}
