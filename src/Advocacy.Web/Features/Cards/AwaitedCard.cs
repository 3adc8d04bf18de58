using Advocacy.Web.Hosting;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Cards;

/// <summary>What whoever sent a card to the typesetter is told until it is typeset, and then.</summary>
/// <remarks>The card's page renews itself meanwhile, with script or without, and a sentence is otherwise told once only.</remarks>
internal static class AwaitedCard
{
    private const string Done = "Done";

    /// <summary>Leads to the page of the card, which says <paramref name="told"/> until the card is typeset.</summary>
    public static IActionResult Await(this PageModel page, int year, string told)
    {
        page.TempData[Done] = told;
        page.TempData[Mark(page, year)] = true;
        return page.LocalRedirect($"~/cards/{year}");
    }

    /// <summary>Says on the page of a card, to whoever awaits it, what was told before or that the card is ready now.</summary>
    public static void TellOf(this PageModel page, CardView card)
    {
        var mark = Mark(page, card.Year);
        if (!page.Request.Has(OwnCookies.Told) || !page.TempData.ContainsKey(mark))
        {
            return;
        }

        if (card.IsBeingTypeset)
        {
            page.TempData.Keep();
            return;
        }

        page.TempData.Remove(mark);
        page.TempData.Remove(Done);
        if (card.IsReady)
        {
            page.TempData[Done] = Wording.Of("Cards.Ready");
        }
    }

    /// <summary>One for each card of each campaign: a browser may await several.</summary>
    private static string Mark(PageModel page, int year) => $"Awaited {page.Request.PathBase}/cards/{year}";
}
