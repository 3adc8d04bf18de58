using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Journal;

/// <summary>What of the record the journal keeps, and in which form.</summary>
internal static class Journalled
{
    /// <summary>What is derived and large, kept by its hash.</summary>
    private static readonly HashSet<(string Type, string Property)> ByHash =
    [
        (nameof(ProgressCard), nameof(ProgressCard.FrozenFacts)),
        (nameof(CardPrint), nameof(CardPrint.Pdf)),
        (nameof(CardPrint), nameof(CardPrint.Model)),
    ];

    /// <summary>What a column that came later held for every record there was: it goes without saying, then and now.</summary>
    private static readonly Dictionary<(string Type, string Property), object> GoesWithoutSaying = new()
    {
        [(nameof(Person), nameof(Person.Audience))] = Audience.Public,
        [(nameof(Campaign), nameof(Campaign.Readers))] = new ReaderDefaults(),
        [(nameof(Campaign), nameof(Campaign.Languages))] = LanguageSet.Every,
        [(nameof(ProgressCard), nameof(ProgressCard.Languages))] = LanguageSet.Every,
        [(nameof(Obligation), nameof(Obligation.Force))] = ObligationForce.Binding,
        [(nameof(Commitment), nameof(Commitment.Translations))] = LocalText.Empty,
        [(nameof(Assessment), nameof(Assessment.OwnPart))] = LocalText.Empty,
        [(nameof(Rubric), nameof(Rubric.Why))] = LocalText.Empty,
    };

    /// <summary>The record, its parts and the links between them; of accounts, what they may do. Not the queue, nor the journal itself.</summary>
    public static bool Keeps(IReadOnlyEntityType type) =>
        type.ClrType == typeof(Account)
        || type.HasSharedClrType
        || type.ClrType.Assembly == typeof(Editable).Assembly;

    public static string NameOf(IReadOnlyEntityType type) => type.HasSharedClrType ? type.Name : type.ClrType.Name;

    /// <summary>The properties kept of a type, by name.</summary>
    public static IEnumerable<IPropertyBase> PropertiesOf(IEntityType type) => type.GetProperties()
        .Where(property => !property.IsPrimaryKey() || type.HasSharedClrType)
        .Where(property => property.Name != nameof(Person.NameKey) && !property.IsConcurrencyToken && !FoldedColumns.Include(property.Name))
        .Where(property => type.ClrType != typeof(Account) || property.Name is nameof(Account.Roles) or nameof(Account.State))
        .Cast<IPropertyBase>()
        .Concat(type.GetComplexProperties())
        .OrderBy(property => property.Name, StringComparer.Ordinal);

    public static string IdOf(EntityEntry entry) => string.Join(
        ',', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => entry.Property(key).CurrentValue));

    /// <summary>The values of an entity as they are now, in canonical form: by property, in the order of their names, blanks left out.</summary>
    public static JsonObject Now(EntityEntry entry) => Values(entry, property => property is IComplexProperty
        ? entry.ComplexProperty(property.Name).CurrentValue
        : entry.Property(property.Name).CurrentValue);

    /// <summary>The values of an entity as they were read.</summary>
    public static JsonObject Then(EntityEntry entry)
    {
        object? then = null;
        return Values(entry, property => property is IComplexProperty
            ? property.PropertyInfo!.GetValue(then ??= entry.OriginalValues.ToObject())
            : entry.Property(property.Name).OriginalValue);
    }

    public static string Canonical(JsonNode values) => values.ToJsonString(JsonColumns.Options);

    private static JsonObject Values(EntityEntry entry, Func<IPropertyBase, object?> read)
    {
        var type = NameOf(entry.Metadata);
        var values = new JsonObject();
        foreach (var property in PropertiesOf(entry.Metadata))
        {
            if (read(property) is { } value && !value.Equals(GoesWithoutSaying.GetValueOrDefault((type, property.Name))))
            {
                values[property.Name] = IsErasable(property)
                    ? JsonValue.Create(JournalName.TokenOf((Guid)read(entry.Metadata.FindProperty(nameof(Person.NameKey))!)!, (string)value))
                    : ByHash.Contains((type, property.Name)) ? Hashed(value) : JsonSerializer.SerializeToNode(value, value.GetType(), JsonColumns.Options);
            }
        }

        return values;
    }

    /// <summary>Whether the journal keeps a token in its place.</summary>
    public static bool IsErasable(IPropertyBase property) =>
        property is { Name: nameof(Person.Name) or nameof(Person.ToldApartBy), DeclaringType: var type } && type.ClrType == typeof(Person);

    private static JsonValue Hashed(object value) => JsonValue.Create("sha256:" + Convert.ToHexStringLower(
        SHA256.HashData(value as byte[] ?? Encoding.UTF8.GetBytes((string)value))));
}
