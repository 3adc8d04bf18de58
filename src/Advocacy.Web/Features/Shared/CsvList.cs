using System.Globalization;
using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Web.Words;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Shared;

/// <summary>A list as it is shown, as a table for another program (RFC 4180, UTF-8).</summary>
/// <remarks>A cell that a spreadsheet would take for a formula begins with an apostrophe. French and Dutch spreadsheets part cells by semicolons.</remarks>
internal static class CsvList
{
    /// <param name="name">What it is a list of, for the name of the file.</param>
    /// <param name="rows">What is shown.</param>
    /// <param name="columns">Each column's heading, and what stands in it.</param>
    public static FileContentResult Of<T>(string name, IEnumerable<T> rows, params (string Heading, Func<T, object?> Cell)[] columns)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, Written(Wording.Language == Language.English ? "," : ";")))
        {
            foreach (var (heading, _) in columns)
            {
                csv.WriteField(heading);
            }

            csv.NextRecord();
            foreach (var row in rows)
            {
                foreach (var (_, cell) in columns)
                {
                    csv.WriteField(Print(cell(row)));
                }

                csv.NextRecord();
            }
        }

        // The mark says UTF-8 to a spreadsheet.
        return new([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8")
        {
            FileDownloadName = $"{name}.csv",
        };
    }

    /// <summary>How cells are written wherever a spreadsheet may open them.</summary>
    public static CsvConfiguration Written(string delimiter) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter,
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        // A lone line feed would end the row, and what follows it could begin a formula.
        ShouldQuote = cell => ConfigurationFunctions.ShouldQuote(cell) || cell.Field?.AsSpan().ContainsAny('\r', '\n') == true,
    };

    /// <summary>A quarter as people write it: EDTF counts them on after the seasons, as <c>2026-34</c>.</summary>
    private static string WithQuarter(string edtf) => edtf is [.., '-', '3', >= '3' and <= '6'] && edtf.Length == 7 ? $"{edtf[..5]}Q{edtf[6] - '2'}" : edtf;

    private static string Print(object? value) => value switch
    {
        null => "",
        string text => text,
        // As it was written: what typography sets between words is for reading, not for reckoning.
        LocalText text => text.In(Wording.Language).Text,
        Domain.Dates.FuzzyDate date => WithQuarter(date.ToEdtf()),
        IEnumerable<object?> many => string.Join("; ", many.Select(Print)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
