using Advocacy.Reports.Typography;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Commitments;

public sealed class ReadBackCommitmentPage(IMediator mediator, TimeProvider clock)
    : CommitmentActPage<ReadBackCommitment>(mediator, clock, "Commitments.LetterRecorded")
{
    /// <summary>The letter begun: what was understood, when, in the language it was said in.</summary>
    public override void OnGet()
    {
        base.OnGet();
        var language = Commitment.WordsLanguage;
        Form = Form with
        {
            TextLanguage = language,
            Text = Wording.In(language, "Letters.ReadBack", Commitment.MadeOn.ToText(language), Typographer.Set(Commitment.Words, language), "\n\n"),
        };
    }
}
