using System.Text.RegularExpressions;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;

namespace Advocacy.Web.Features.Checking;

/// <summary>Tells whether somebody's copy of a card is the one that was published. With script the browser computes its hash, and sends nothing.</summary>
[AllowAnonymous, OutputCache(PolicyName = PublicPages.Policy)]
public sealed partial class CheckCardPage(IMediator mediator) : PageModel
{
    /// <summary>The SHA-256 of a copy as somebody computed it, in hexadecimal, with or without spaces.</summary>
    [FromQuery(Name = "sha256")]
    public string? Typed { get; set; }

    public IReadOnlyList<PrintOnRecord> Prints { get; private set; } = [];

    /// <summary>What came of what was typed; null where nothing was.</summary>
    public string? Outcome => Hash switch
    {
        "" => null,
        var hash when !Hexadecimal().IsMatch(hash) => Wording.Of("Checking.NotAHash"),
        var hash => Prints.FirstOrDefault(print => print.Sha256 == hash) is { } found ? Sentence(found) : Wording.Of("Checking.Unknown"),
    };

    private string Hash => string.Concat((Typed ?? "").Where(sign => !char.IsWhiteSpace(sign))).ToLowerInvariant();

    /// <summary>What is known of a copy with that hash.</summary>
    public static string Sentence(PrintOnRecord print)
    {
        var which = Wording.Of("Checking.IsThat", print.Year, print.Edition, Wording.Of(print.Language), Day(print.PublishedAt));
        return print switch
        {
            { WithdrawnAt: { } withdrawn } => $"{which} {Wording.Of("Checking.WasWithdrawn", Day(withdrawn))}",
            { CorrectedBy: { } later } => $"{which} {Wording.Of("Checking.WasCorrected", later)}",
            _ => $"{which} {Wording.Of("Checking.Stands")}",
        };
    }

    public async Task OnGet(CancellationToken cancel) => Prints = await mediator.Send(new ListPrints(), cancel);

    public static string Day(DateTime moment) => FuzzyDate.Day(moment.DayHere()).ToText(Wording.Language);

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Hexadecimal();
}
