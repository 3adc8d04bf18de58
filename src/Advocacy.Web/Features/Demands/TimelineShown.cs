using Advocacy.Reports.Typography;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Demands;

/// <summary>A demand's record as a page shows it.</summary>
/// <param name="Years">Newest first.</param>
/// <param name="Today">The day it is looked at.</param>
/// <param name="IsPublic">True for whoever may not go into the record.</param>
public sealed record TimelineShown(IReadOnlyList<TimelineYear> Years, DateOnly Today, bool IsPublic)
{
    /// <summary>In which years the demand was asked, and so could be judged.</summary>
    public Func<int, bool> IsAskedIn { get; init; } = _ => true;
}

/// <summary>A folded year in words: what stands on each side of its spine.</summary>
internal static class FoldedYear
{
    public static string CountsInWords(this TimelineYear year, bool said) =>
        string.Join(" · ", year.Counts(said).Select(kind => $"{Wording.Of(kind.Kind)} {kind.Count}"));

    /// <summary>By what name each event is called; it may be cut where there is no room.</summary>
    public static string TitlesOn(this TimelineYear year, bool said) => string.Join("; ", year.On(said).Select(told =>
    {
        var title = told.Head.Title.In(Wording.Language);
        return Typographer.Set(title.Text, title.Language);
    }));
}
