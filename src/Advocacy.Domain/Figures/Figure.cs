using System.Diagnostics.CodeAnalysis;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Figures;

/// <summary>A count as closely as its source gives it, such as "more than 2,000,000".</summary>
/// <remarks>
/// An interim figure was given while the counting went on. At the same value the order is fewer than, nearly, about,
/// exactly, at least, more than.
/// </remarks>
public sealed record Figure : IComparable<Figure>
{
    private Figure() { }

    public long Value { get; private init; }
    public FigurePrecision Precision { get; private init; }
    public bool Interim { get; private init; }

    public static Figure Of(long value) => Given(value, FigurePrecision.Exact);

    public static Figure About(long value) => Given(value, FigurePrecision.About);

    public static Figure MoreThan(long value) => Given(value, FigurePrecision.MoreThan);

    public static Figure AtLeast(long value) => Given(value, FigurePrecision.AtLeast);

    public static Figure FewerThan(long value) => Given(value, FigurePrecision.FewerThan);

    public static Figure Nearly(long value) => Given(value, FigurePrecision.Nearly);

    /// <exception cref="FormatException">The text is not in the notation of <see cref="ToNotation"/>.</exception>
    public static Figure Parse(string notation) => TryParse(notation, out var figure)
        ? figure
        : throw new FormatException($"'{notation}' is not a figure such as 102911, ~6900000, >2000000 or <~90000i.");

    public static bool TryParse(string? notation, [NotNullWhen(true)] out Figure? figure) =>
        FigureNotation.TryParse(notation, out figure);

    public Figure AsInterim() => this with { Interim = true };

    /// <summary>Without saying that it is interim: for a sentence that goes on after the number.</summary>
    public Figure AsFinal() => this with { Interim = false };

    /// <summary>For data files, the same in every culture: <c>102911</c>, <c>~</c> about, <c>>=</c> at least,
    /// <c>></c> more than, <c>&lt;</c> fewer than, <c>&lt;~</c> nearly, and a final <c>i</c> for interim.</summary>
    public string ToNotation() => FigureNotation.Print(this);

    /// <summary>The number alone.</summary>
    public string ToNumber(Language language) => Of(Value).ToText(language);

    /// <summary>"more than", "about", "nearly" and so on, and whether it is interim; null when the figure is exact and final.</summary>
    public string? ToQualifier(Language language) => FigureText.Qualify(this, FigureWords.In(language));

    public string ToText(Language language) => FigureText.Print(this, FigureWords.In(language));

    public static bool operator <(Figure? left, Figure? right) =>
        Comparer<Figure>.Default.Compare(left, right) < 0;

    public static bool operator <=(Figure? left, Figure? right) =>
        Comparer<Figure>.Default.Compare(left, right) <= 0;

    public static bool operator >(Figure? left, Figure? right) =>
        Comparer<Figure>.Default.Compare(left, right) > 0;

    public static bool operator >=(Figure? left, Figure? right) =>
        Comparer<Figure>.Default.Compare(left, right) >= 0;

    public override string ToString() => ToNotation();

    public int CompareTo(Figure? other) => other is null
        ? 1
        : (Value, Rank, Interim).CompareTo((other.Value, other.Rank, other.Interim));

    internal static Figure Given(long value, FigurePrecision precision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return new() { Value = value, Precision = precision };
    }

    private int Rank => Precision switch
    {
        FigurePrecision.FewerThan => 0,
        FigurePrecision.Nearly => 1,
        FigurePrecision.About => 2,
        FigurePrecision.Exact => 3,
        FigurePrecision.AtLeast => 4,
        FigurePrecision.MoreThan => 5,
    };
}
