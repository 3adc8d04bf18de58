using System.Globalization;
using Advocacy.Domain.Dates;
using Advocacy.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace Advocacy.Web.Features.People;

/// <summary>Draws posts as lanes on one axis: a bar for each term, who holds the post today filled, a dotted upright through all lanes where several posts changed hands on one day, a ring for each promise made in the post.</summary>
/// <remarks>The same stands in tables beside it.</remarks>
internal sealed class PostLanes
{
    private const int Height = 92;
    private const int AxisHeight = 46;
    private const double Edge = 0.4;
    private const double Last = 99.2;
    /// <summary>How much of the width, in hundredths, a letter of a name takes on a desk; on narrower screens names are left to the table.</summary>
    private const double Letter = 0.86;
    private const double LabelRoom = 8;

    private readonly DateOnly _from;
    private readonly DateOnly _today;

    private PostLanes(DateOnly from, DateOnly today, IReadOnlyList<DateOnly> reshuffles) => (_from, _today, Reshuffles) = (from, today, reshuffles);

    /// <summary>The days on which two posts at least changed hands, oldest first.</summary>
    public IReadOnlyList<DateOnly> Reshuffles { get; }

    public static PostLanes For(IReadOnlyList<PostLine> posts, DateOnly today)
    {
        var first = posts.SelectMany(post => post.Terms).SelectMany(term => new[] { term.Start, term.End }).OfType<FuzzyDate>().Select(date => date.Earliest).DefaultIfEmpty(today.AddYears(-1)).Min();
        return new(
            new(Math.Min(first.Year, today.Year - 1), 1, 1), today,
            [.. posts.SelectMany(post => post.Terms.Where(term => term.Start is { } start && start.Earliest == start.Latest), (post, term) => (post.Id, Day: term.Start!.Earliest))
                .Distinct().GroupBy(started => started.Day).Where(day => day.Count() > 1).Select(day => day.Key).Order()]);
    }

    /// <summary>The years, and above them the months of the reshuffles.</summary>
    public IHtmlContent Axis()
    {
        var drawing = new AxisDrawing("lanes-axis", AxisHeight);
        var step = Math.Max(1, (_today.Year - _from.Year + 1 + 9) / 10);
        for (var year = _from.Year + 1; year <= _today.Year; year += step)
        {
            drawing.Text(null, At(new(year, 1, 1)), 40, $"{year}");
        }

        var room = -LabelRoom;
        foreach (var day in Reshuffles)
        {
            drawing.Line("shuffle", At(day), At(day), 20, AxisHeight);
            // The last one always says when it was; of others, those that have room.
            if (At(day) - room >= LabelRoom && (day == Reshuffles[^1] || At(Reshuffles[^1]) - At(day) >= LabelRoom))
            {
                room = At(day);
                drawing.Text("shuffled", Math.Min(room, 96), 14, day.ToString("MMM yyyy", CultureInfo.CurrentCulture));
            }
        }

        return drawing.Done();
    }

    /// <param name="post">The post.</param>
    /// <param name="addressOf">Where somebody is read, by their id.</param>
    public IHtmlContent Of(PostLine post, Func<Guid, string> addressOf)
    {
        var drawing = new AxisDrawing("lane-terms", Height);
        foreach (var day in Reshuffles)
        {
            drawing.Line("shuffle", At(day), At(day), 0, Height);
        }

        var below = 0;
        foreach (var term in post.Terms)
        {
            var (from, to) = (term.Start is null ? Edge : At(term.Start.Earliest), term.End is null ? Last : At(term.End.Latest));
            var name = Short(term.Person);
            var (middle, fits) = ((from + to) / 2, to - from > name.Length * Letter);
            drawing.Link(addressOf(term.PersonId), () =>
            {
                drawing.Block(term.IsCurrent ? "term now" : "term", from, to, 28, 30);
                drawing.Text(fits ? (term.IsCurrent ? "named now" : "named") : "named tiny", fits ? middle : Math.Clamp(middle, 3, 96), fits ? 47.5 : 73 + (12 * (below++ % 2)), name);
            });
            if ((term.Start is not null && !term.StartIsSourced) || (term.End is not null && !term.EndIsSourced))
            {
                drawing.Line("unsure", from, from, 24, 62);
            }
        }

        foreach (var made in post.Made)
        {
            drawing.Dot(made.IsLate ? "made late" : "made", At(made.On.Earliest), 15, 4.5);
        }

        return drawing.Done();
    }

    /// <summary>What there is room for: all but the first name.</summary>
    private static string Short(string person) => person.Split(' ', 2) is [_, { Length: > 0 } rest] ? rest : person;

    private double At(DateOnly day) =>
        Math.Clamp(Last * (day.DayNumber - _from.DayNumber) / Math.Max(1, _today.DayNumber - _from.DayNumber), Edge, Last);
}
