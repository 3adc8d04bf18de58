using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typography;
using Advocacy.Web.Features.Documents;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Cards;

/// <summary>Writes the letter that gives an authority its right of reply: the judgement as it will be printed, until when, and what silence will print.</summary>
internal static class ReplyLetterWriting
{
    /// <param name="judged">The demand as it will be printed.</param>
    /// <param name="year">The card's.</param>
    /// <param name="to">To whom, a line each; the demand's authorities where nothing is typed.</param>
    /// <param name="by">Until when a reply is asked for.</param>
    /// <param name="on">The letter's date.</param>
    /// <param name="text">In which language, and for which campaign.</param>
    public static LetterModel Of(JudgementToAnswer judged, int year, string to, FuzzyDate by, FuzzyDate on, DocumentText text)
    {
        var demand = judged.Demand;
        string Say(string key, params ReadOnlySpan<object?> values) => Typographer.Set(Wording.In(text.Language, key, values), text.Language);
        var lines = to.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new()
        {
            Language = text.Language,
            Publisher = text.Publisher,
            Campaign = text.Campaign,
            Title = Say("Letters.ReplySubject", demand.Title),
            To = lines.Length > 0 ? lines : demand.Authorities,
            Date = text.Day(on),
            Before = [Say("Letters.ReplyOpening", year)],
            Promises = [],
            Judgement = new(
                demand.Code, demand.Title, demand.Message, demand.Level, demand.Movement, demand.MovementWord, demand.Remark, demand.Reason, demand.AskNext,
                Say("Letters.ReplyPlace", text.Day(by)), judged.Signs.Levels[demand.Level.Level], judged.Signs.Movements[demand.Movement]),
            After = [Say("Letters.ReplyClosing", CardReply.WordsMaxLength)],
            Signer = text.Signer,
        };
    }
}
