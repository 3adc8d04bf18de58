using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Journal;

/// <summary>Words that are taken out of every text, and what stands in their place.</summary>
/// <remarks>
/// Found as whole words, in either case, across the breaks of lines and either form of the apostrophe: what was typed
/// three times was not typed thrice the same.
/// </remarks>
internal sealed partial class PurgedPassage
{
    /// <summary>What stands where the passage stood; never longer than what was there.</summary>
    public const string Mark = "[…]";

    public const int MinLength = 3;

    private readonly Regex _pattern;

    public PurgedPassage(string passage)
    {
        var pattern = string.Concat(Spaces().Replace(passage.Trim(), " ").Select(sign => sign switch
        {
            ' ' => @"\s+",
            '\'' or '’' => "['’]",
            _ => Regex.Escape(sign.ToString()),
        }));
        _pattern = new($@"(?<![\p{{L}}\p{{M}}\p{{N}}]){pattern}(?![\p{{L}}\p{{M}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    public bool StandsIn(string? text) => text is not null && _pattern.IsMatch(text);

    public string TakeFrom(string text) => _pattern.Replace(text, Mark);

    /// <summary>A value with the passage taken out of whatever is text in it; the same one where it isn't there.</summary>
    public object? TakeFrom(object? value) => value switch
    {
        string text => TakeFrom(text),
        LocalText or CardMessages => Stands(JsonSerializer.SerializeToNode(value, value.GetType(), JsonColumns.Options)) is { } taken
            ? taken.Deserialize(value.GetType(), JsonColumns.Options)
            : value,
        _ => value,
    };

    /// <summary>A record's values in the journal, those that are texts without it; the very same where it isn't there.</summary>
    public string? TakeFrom(IEntityType? type, string? values)
    {
        if (values is null)
        {
            return null;
        }

        var read = JournalReplay.Read(values);
        return TakeFrom(type, read) ? Journalled.Canonical(read) : values;
    }

    /// <returns>Whether it was there.</returns>
    public bool TakeFrom(IEntityType? type, JsonObject values)
    {
        var isThere = false;
        foreach (var (name, value) in values.ToList())
        {
            if (value is not null && (type is null || type.FindProperty(name) is not { } property || IsText(property)) && Stands(value) is { } taken)
            {
                values[name] = taken;
                isThere = true;
            }
        }

        return isThere;
    }

    /// <summary>Fields as they were typed, by their names.</summary>
    public string TakeFromFields(string json) => Stands(JsonNode.Parse(json)) is { } taken ? Journalled.Canonical(taken) : json;

    /// <summary>Whether a person typed what the property holds. Not a person's name, which is erased with the person, nor what the record is known by.</summary>
    public static bool IsText(IReadOnlyProperty property) =>
        (property.ClrType == typeof(string) || property.ClrType == typeof(LocalText) || property.ClrType == typeof(CardMessages))
        && !property.IsKey() && !property.IsForeignKey()
        && property.Name is not ("Code" or nameof(Attachment.MediaType) or nameof(CardPrint.Engine) or nameof(CardPrint.Model) or nameof(ProgressCard.FrozenFacts))
        && !property.Name.EndsWith("Id", StringComparison.Ordinal) && !property.Name.EndsWith("By", StringComparison.Ordinal)
        && !property.Name.EndsWith("Sha256", StringComparison.Ordinal)
        && !FoldedColumns.Include(property.Name)
        && !Journalled.IsErasable((IPropertyBase)property);

    /// <summary>The node without the passage, or null where it doesn't stand in it.</summary>
    private JsonNode? Stands(JsonNode? node)
    {
        switch (node)
        {
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && StandsIn(value.GetValue<string>()):
                return JsonValue.Create(TakeFrom(value.GetValue<string>()));
            case JsonObject or JsonArray:
                var (copy, isThere) = (node.DeepClone(), false);
                foreach (var (place, part) in copy is JsonObject fields
                    ? fields.Select(field => ((object)field.Key, field.Value)).ToList()
                    : [.. copy.AsArray().Select((item, place) => ((object)place, item))])
                {
                    if (Stands(part) is { } taken)
                    {
                        isThere = true;
                        if (place is string name)
                        {
                            copy[name] = taken;
                        }
                        else
                        {
                            copy[(int)place] = taken;
                        }
                    }
                }

                return isThere ? copy : null;
            default:
                return null;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
