using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Domain.Dates;

/// <summary>Reads all that was typed, in one language: a qualifier, then a word, a date, a range or two days.</summary>
internal sealed class DatePhrase(DateReadingWords words, DateOnly today, DateOutlook outlook)
{
    private readonly DatePointReading _points = new(words, today);

    internal bool TryRead(ReadOnlySpan<string> tokens, [NotNullWhen(true)] out FuzzyDate? date)
    {
        var plain = WithoutQualifier(WithoutDeadline(tokens), out var qualifier);
        if (!TryDaysAgo(plain, out date) && !TryPoint(plain, out date)
            && !TryRange(plain, out date) && !TryEither(plain, out date))
        {
            return false;
        }

        date = date.With(qualifier);
        return true;
    }

    /// <summary>"By the end of 2027" names the end of 2027.</summary>
    private ReadOnlySpan<string> WithoutDeadline(ReadOnlySpan<string> tokens)
    {
        foreach (var phrase in words.Deadlines)
        {
            if (tokens.StartsWith(phrase))
            {
                return tokens[phrase.Length..];
            }
        }

        return tokens;
    }

    private ReadOnlySpan<string> WithoutQualifier(ReadOnlySpan<string> tokens, out DateQualifier qualifier)
    {
        qualifier = DateQualifier.Inferred;
        if (tokens is ["[", .. var bracketed, "]"])
        {
            return bracketed;
        }

        foreach (var phrase in words.Inferred)
        {
            if (tokens.EndsWith(phrase))
            {
                return tokens[..^phrase.Length];
            }
        }

        qualifier = DateQualifier.About;
        if (tokens is ["~", .. var approximate])
        {
            return approximate;
        }

        foreach (var phrase in words.About)
        {
            if (tokens.StartsWith(phrase))
            {
                return tokens[phrase.Length..];
            }
        }

        qualifier = DateQualifier.None;
        return tokens;
    }

    private bool TryDaysAgo(ReadOnlySpan<string> tokens, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = null;
        for (var days = 0; days < words.DaysAgo.Length; days++)
        {
            foreach (var phrase in words.DaysAgo[days])
            {
                if (tokens.SequenceEqual(phrase) && today.DayNumber >= days)
                {
                    var day = today.AddDays(-days);
                    return FuzzyDate.TryDay(day.Year, day.Month, day.Day, out date);
                }
            }
        }

        return false;
    }

    private bool TryPoint(ReadOnlySpan<string> tokens, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = null;
        return _points.Read(tokens) is { } point && point.TryComplete(today, outlook, out date);
    }

    private bool TryRange(ReadOnlySpan<string> tokens, [NotNullWhen(true)] out FuzzyDate? date)
    {
        foreach (var (open, join) in words.Ranges)
        {
            if (tokens.StartsWith(open) && TryEnds(tokens[open.Length..], join, out var first, out var last))
            {
                return TryBetween(first, last, out date);
            }
        }

        // With more than one dash, or between unlike ends, it is more likely mistyped than a range.
        date = null;
        return tokens.Count("-") == 1 && TryEnds(tokens, ["-"], out var from, out var to)
            && from.Precision == to.Precision
            && TryBetween(from, to, out date);
    }

    private static bool TryBetween(FuzzyDate first, FuzzyDate last, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = null;
        return first.Earliest < last.Earliest && first.Latest < last.Latest
            && FuzzyDate.TryBetween(first.Earliest, last.Latest, out date);
    }

    private bool TryEither(ReadOnlySpan<string> tokens, [NotNullWhen(true)] out FuzzyDate? date)
    {
        date = TryEnds(tokens, [words.Or], out var one, out var other)
            && (one.Precision, other.Precision) is (DatePrecision.Day, DatePrecision.Day) && one != other
                ? FuzzyDate.EitherOf(one.Earliest, other.Earliest)
                : null;
        return date is not null;
    }

    /// <summary>Reads what stands around a word; the first may leave its month and year to the second.</summary>
    private bool TryEnds(
        ReadOnlySpan<string> tokens, ReadOnlySpan<string> join,
        [NotNullWhen(true)] out FuzzyDate? first, [NotNullWhen(true)] out FuzzyDate? last)
    {
        (first, last) = (null, null);
        for (var at = 1; at + join.Length < tokens.Length; at++)
        {
            if (tokens[at..].StartsWith(join)
                && _points.Read(tokens[..at]) is { } left
                && _points.Read(tokens[(at + join.Length)..]) is { Year: not null } right
                && left.CompletedBy(right).TryComplete(today, outlook, out first)
                && right.TryComplete(today, outlook, out last))
            {
                return true;
            }
        }

        return false;
    }
}
