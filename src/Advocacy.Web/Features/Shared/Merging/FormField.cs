using System.Collections;
using System.Reflection;
using System.Text.Json;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Shared.Merging;

/// <summary>One thing a form asks, wherever in the form it stands.</summary>
/// <param name="Path">Its name in the form: <c>Facts[0].Headline.French</c>.</param>
/// <param name="Label">What the page calls it.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Put">Puts another value in its place.</param>
internal sealed record FormField(string Path, string Label, object? Value, Action<object?> Put)
{
    /// <summary>What only says which form it is; nobody types it.</summary>
    private static readonly HashSet<string> Carried = ["SubmissionKey", "Version", "TextsVersion", "Id", "Year", "Code"];

    /// <summary>Equal for two values that say the same: a browser ends lines otherwise than we do, and nothing is a blank.</summary>
    public string Said => Value switch
    {
        null => "",
        string text => text.ReplaceLineEndings("\n").Trim(),
        _ => JsonSerializer.Serialize(Value, Value.GetType(), JsonColumns.Options),
    };

    /// <summary>The value as its reader would say it.</summary>
    public string ForReader => Value switch
    {
        null => "",
        string text => text,
        bool yes => Wording.Of(yes ? "Journals.Yes" : "Journals.No"),
        FuzzyDate date => date.ToText(Wording.Language),
        Enum value => Wording.Of($"Enums.{value.GetType().Name}.{value}"),
        // Ids of records: how many they are.
        IEnumerable several => several.Cast<object?>().Count(one => one is not null).ToString(Wording.Language.Culture()),
        _ => Value.ToString() ?? "",
    };

    public static IReadOnlyDictionary<string, FormField> Of(object form) => In(form, "", []).ToDictionary(field => field.Path);

    private static IEnumerable<FormField> In(object holder, string path, IReadOnlyList<string> labels)
    {
        foreach (var property in holder.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0 && !Carried.Contains(property.Name)))
        {
            var (at, value) = (path + property.Name, property.GetValue(holder));
            IReadOnlyList<string> called = [.. labels, LabelOf(property)];
            if (value is IList rows && rows.Cast<object?>().Any(row => row is not null && IsPart(row.GetType())))
            {
                foreach (var (row, place) in rows.Cast<object>().Select((row, place) => (row, place)))
                {
                    foreach (var field in In(row, $"{at}[{place}].", [.. called.SkipLast(1), $"{called[^1]} {place + 1}"]))
                    {
                        yield return field;
                    }
                }
            }
            else if (value is not null && IsPart(value.GetType()))
            {
                foreach (var field in In(value, at + ".", called))
                {
                    yield return field;
                }
            }
            else
            {
                yield return new(at, string.Join(" · ", called), value, other => property.SetValue(holder, other));
            }
        }
    }

    /// <summary>Whether it is a part of a form of ours, and no value.</summary>
    private static bool IsPart(Type type) =>
        type.IsClass && type.Namespace?.StartsWith("Advocacy.Web.Features", StringComparison.Ordinal) == true;

    private static string LabelOf(PropertyInfo property) => property.DeclaringType == typeof(WrittenText)
        ? Wording.Of(Enum.Parse<Language>(property.Name))
        : Wording.Find($"{property.DeclaringType!.Namespace!.Split('.')[^1]}.{property.DeclaringType.Name}.{property.Name}") ?? property.Name;
}
