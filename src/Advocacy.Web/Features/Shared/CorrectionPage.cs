using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Web.Features.Shared.Merging;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Advocacy.Web.Features.Shared;

/// <summary>A page that says a record anew, line by line: each line shows what it is now, and opens to be changed.</summary>
public interface ICorrectsLines
{
    /// <summary>Whether a line stands open: it is the one that was asked for, or something else is typed in it than is on record.</summary>
    /// <param name="line">A property of the form, as <c>Statement</c> or <c>Effects[0]</c>.</param>
    /// <param name="called">What the address calls it.</param>
    bool IsOpen(string line, string called);

    /// <summary>What a line is called.</summary>
    string LabelOf(string line);

    /// <summary>What is on record for a line, in words; null where that is nothing, or only its page can say it.</summary>
    string? NowOf(string line);
}

/// <summary>A form of corrections. Its lines are closed but for the one in the address, <c>?line=Statement</c>.</summary>
public abstract class CorrectionPage<TForm>(IMediator mediator) : SourcingPage<TForm>(mediator), ICorrectsLines
    where TForm : Correction, new()
{
    private IReadOnlyDictionary<string, FormField>? _onRecord;
    private IReadOnlyDictionary<string, FormField>? _typed;

    [FromQuery]
    public string? Line { get; set; }

    public bool IsOpen(string line, string called)
    {
        _onRecord ??= FormField.Of(OnRecord!);
        _typed ??= FormField.Of(Form);
        return called.Equals(Line, StringComparison.OrdinalIgnoreCase) || _typed.Values.Any(field =>
            (field.Path == line || field.Path.StartsWith(line + ".", StringComparison.Ordinal) || field.Path.StartsWith(line + "[", StringComparison.Ordinal))
            && field.Said != (_onRecord.GetValueOrDefault(field.Path)?.Said ?? ""));
    }

    public string? NowOf(string line) => typeof(TForm).GetProperty(line)?.GetValue(OnRecord) switch
    {
        WrittenText text => text.IsBlank ? null : text.ToText().ForReader(),
        string text => text,
        FuzzyDate date => date.ToText(Wording.Language),
        Figure figure => figure.ToText(Wording.Language),
        bool yes => Wording.Of(yes ? "Journals.Yes" : "Journals.No"),
        Enum value => Wording.Of($"Enums.{value.GetType().Name}.{value}"),
        _ => null,
    };

    public string LabelOf(string line) => Wording.Find($"{typeof(TForm).Namespace!.Split('.')[^1]}.{typeof(TForm).Name}.{line}") ?? line;

    /// <summary>What a part of the form needs to know: its place, its name, and the page for what it offers.</summary>
    public ViewDataDictionary Part(string line = "", int rows = 1) => new(ViewData)
    {
        ["Page"] = this,
        ["Legend"] = LabelOf(line),
        ["Rows"] = rows,
        TemplateInfo = { HtmlFieldPrefix = line.Length == 0 ? nameof(Form) : $"{nameof(Form)}.{line}" },
    };

    public void OnGet() => Form = OnRecord!;
}
