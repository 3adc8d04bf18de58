using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Figures;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Readers;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Features.Journals;

/// <summary>Reads the journal's entries into the words of the pages.</summary>
internal sealed class ChangeReading(AdvocacyDb db, CurrentCampaign campaign)
{
    private const int AboutAtMost = 3;
    private const int ChangesAtMost = 25;

    private readonly Dictionary<string, IEntityType> _types = db.Model.GetEntityTypes().Where(Journalled.Keeps)
        .ToDictionary(Journalled.NameOf);
    private IReadOnlyDictionary<Guid, RecordName> _names = new Dictionary<Guid, RecordName>();
    private Dictionary<string, string> _people = [];

    /// <summary>Tells each act with what it changed.</summary>
    /// <param name="entries">With their records loaded.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<ActView>> Read(IReadOnlyList<JournalEntry> entries, CancellationToken cancel)
    {
        await ReadPeople(entries, cancel);
        var told = entries.Select(entry => (
            Entry: entry,
            Roots: entry.Records.OrderBy(record => record.Position).DistinctBy(record => (record.RootType, record.RootId))
                .Select(record => new Root(record.Sequence, record.RootType, record.RootId, record.Position)).ToList(),
            Changes: entry.Records.Where(record => !HistoryWords.IsCopy(record)).OrderBy(record => record.RootId == record.RecordId ? 0 : 1).ThenBy(record => record.Position).ToList())).ToList();
        _names = await db.Named(
            campaign.Id,
            told.SelectMany(act => act.Roots.Select(root => IdOf(root.Id)).Concat(act.Changes.Take(ChangesAtMost).SelectMany(IdsIn))),
            cancel);
        return [.. told.Select(act => View(act.Entry, act.Roots, act.Changes))];
    }

    /// <summary>Tells each act and what it is about, without reading the values: an act may have changed a thousand.</summary>
    /// <param name="entries">Without their records.</param>
    /// <param name="people">The names of whoever acted, by account.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<ActView>> List(
        IReadOnlyList<JournalEntry> entries, Dictionary<string, string> people, CancellationToken cancel)
    {
        _people = people;
        var sequences = entries.Select(entry => entry.Sequence).ToList();
        var roots = (await db.Set<JournalRecord>().Where(record => sequences.Contains(record.Sequence))
                .GroupBy(record => new { record.Sequence, record.RootType, record.RootId })
                .Select(parts => new Root(parts.Key.Sequence, parts.Key.RootType, parts.Key.RootId, parts.Min(record => record.Position)))
                .ToListAsync(cancel))
            .OrderBy(root => root.Position).ToLookup(root => root.Sequence);
        _names = await db.Named(campaign.Id, roots.SelectMany(about => about.Take(AboutAtMost).Concat(about.Where(root => Confidentiality.Has(root.Type)))).Select(root => IdOf(root.Id)), cancel);
        return [.. entries.Select(entry => View(entry, [.. roots[entry.Sequence]], []))];
    }

    private async Task ReadPeople(IReadOnlyList<JournalEntry> entries, CancellationToken cancel)
    {
        var actors = entries.Select(entry => entry.ActorId).Distinct().ToList();
        _people = await db.Users.Where(account => actors.Contains(account.Id))
            .ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancel);
    }

    /// <summary>The name of whoever acted, as it is today.</summary>
    public static string NameOf(string? actorId, IReadOnlyDictionary<string, string> people) => actorId switch
    {
        null => Wording.Of("Journals.Stranger"),
        JournalEntry.Application => Wording.Of("Journals.Application"),
        _ when people.GetValueOrDefault(actorId) is { Length: > 0 } name => name,
        _ => Wording.Of("Journals.NameErased"),
    };

    public static string KindOf(string type) => Wording.Of($"Journals.Type.{type}");

    private ActView View(JournalEntry entry, List<Root> roots, List<JournalRecord> changes) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At,
        Who = NameOf(entry.ActorId, _people),
        Act = Wording.Of($"Journals.Act.{entry.Act}"),
        // What was refused is named as what it would have been.
        Because = roots.Exists(IsKeptFromReader) ? null : entry.Act == "Refused" ? Wording.Find($"Journals.Act.{entry.Because}") ?? entry.Because : entry.Because,
        About = [.. roots.Take(AboutAtMost).Select(About)],
        AboutMore = Math.Max(0, roots.Count - AboutAtMost),
        // A change of places alone says nothing to a reader.
        Changes = [.. changes.Take(ChangesAtMost).Where(change => !IsKeptFromReader(change.RootType, change.RootId)).Select(View).Where(change => change.Change != RecordChange.Changed || change.Values.Count > 0)],
        ChangesMore = Math.Max(0, changes.Count - ChangesAtMost),
    };

    /// <summary>A record with readers that the reader isn't one of has no name here.</summary>
    private bool IsKeptFromReader(string rootType, string rootId) => Confidentiality.Has(rootType) && !_names.ContainsKey(IdOf(rootId));

    private bool IsKeptFromReader(Root root) => IsKeptFromReader(root.Type, root.Id);

    private AboutView About(Root root)
    {
        var name = _names.GetValueOrDefault(IdOf(root.Id));
        return IsKeptFromReader(root)
            ? new(KindOf(root.Type), LocalText.Everywhere(Wording.Of("Journals.KeptFromYou")), null)
            : new(KindOf(root.Type), name?.Name ?? LocalText.Empty, name?.Address);
    }

    private ChangeView View(JournalRecord record)
    {
        var (before, after) = (JournalReplay.Read(record.Before), JournalReplay.Read(record.After));
        var type = _types.GetValueOrDefault(record.RecordType);
        return new(
            type is { HasSharedClrType: true } ? KindOf(OtherSide(type, record.RootType).PrincipalEntityType.ClrType.Name) : KindOf(record.RecordType),
            record.Change,
            type is null ? [] : [.. Shown(type, record.RootType)
                .Where(property => before.ContainsKey(property.Name) || after.ContainsKey(property.Name))
                .SelectMany(property => Values(property, before[property.Name], after[property.Name]))]);
    }

    /// <summary>The properties a reader is shown: not the keys that only say what the record is a part of.</summary>
    private static IEnumerable<IPropertyBase> Shown(IEntityType type, string root) => type.HasSharedClrType
        ? OtherSide(type, root).Properties
        : Journalled.PropertiesOf(type).Where(property => !HistoryWords.Hidden.Contains(property.Name))
            .Where(property => !IsKeyToWhole(property, root));

    private static bool IsKeyToWhole(IPropertyBase property, string root) =>
        property is IProperty key && key.GetContainingForeignKeys().Any(link =>
            link.PrincipalEntityType.ClrType.Name == root || link.DeleteBehavior == DeleteBehavior.Cascade);

    private static IForeignKey OtherSide(IEntityType link, string root) =>
        link.GetForeignKeys().FirstOrDefault(key => key.PrincipalEntityType.ClrType.Name != root) ?? link.GetForeignKeys().First();

    private IEnumerable<ValueView> Values(IPropertyBase property, JsonNode? before, JsonNode? after)
    {
        var label = property is IProperty { DeclaringType: IEntityType { HasSharedClrType: true } } ? "" : Wording.Of($"Journals.Value.{property.Name}");
        if (property.ClrType != typeof(LocalText))
        {
            var (one, other) = Journalled.IsErasable(property)
                ? (Erasable(before), Erasable(after))
                : property.Name == nameof(Confidential.WithdrawnAs) ? (Withdrawn(before), Withdrawn(after))
                : (Print(property.ClrType, before), Print(property.ClrType, after));
            yield return new(label, one, other, property.ClrType == typeof(string) && one is not null && other is not null ? WordDifference.Between(one, other) : []);
            yield break;
        }

        var (then, now) = (Text(before), Text(after));
        var changed = then.Languages.Union(now.Languages).Where(language => then[language] != now[language]).ToList();
        // What is new is shown in the reader's language; what was changed, in each language it was changed in.
        foreach (var language in then.IsEmpty ? [now.In(Wording.Language).Language] : changed.AsEnumerable())
        {
            if (then[language] is not null || now[language] is not null)
            {
                yield return new(
                    language == Wording.Language ? label : Wording.Of("Journals.InLanguage", label, Wording.Of(language)), then[language], now[language],
                    then[language] is { } old && now[language] is { } fresh ? WordDifference.Between(old, fresh) : []);
            }
        }
    }

    private static string? Withdrawn(JsonNode? act) => act is null ? null : Wording.Of("Journals.EnteredByMistake");

    private string? Erasable(JsonNode? token) =>
        token is null ? null : _names.TryGetValue(IdOf(token.ToString()), out var name) ? name.Name.ForReader() : Wording.Of("Journals.NameErased");

    private string? Print(Type type, JsonNode? value)
    {
        if (value is null)
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(Guid) => Guid.TryParse(value.ToString(), out var id) && _names.TryGetValue(id, out var name) ? name.Name.ForReader() : null,
            _ when type == typeof(FuzzyDate) => FuzzyDate.Parse(value.ToString()).ToText(Wording.Language),
            _ when type == typeof(Figure) => Figure.Parse(value.ToString()).ToText(Wording.Language),
            _ when type == typeof(DateOnly) => FuzzyDate.Day(DateOnly.Parse(value.ToString(), CultureInfo.InvariantCulture)).ToText(Wording.Language),
            _ when type == typeof(DateTime) => FuzzyDate.Day(DateTime.Parse(value.ToString(), CultureInfo.InvariantCulture).DayHere()).ToText(Wording.Language),
            _ when type == typeof(bool) => Wording.Of(value.GetValue<bool>() ? "Journals.Yes" : "Journals.No"),
            _ when type == typeof(IReadOnlyList<Role>) => string.Join(", ", value.AsArray().Select(role => Word(typeof(Role), role!.ToString()))),
            _ when type == typeof(CardMessages) => string.Join(" · ",
                value.Deserialize<CardMessages>(JsonColumns.Options)!.All().Where(message => !message.IsEmpty).Select(message => message.ForReader())),
            _ when type == typeof(ReaderDefaults) => string.Join(" · ", value.AsObject().Select(kind => Word(typeof(Audience), kind.Value!.ToString()))),
            _ when type.IsEnum => Word(type, value.ToString()),
            // An account stands by its id; what was recorded before stands by its name.
            _ when type == typeof(string) && _names.TryGetValue(IdOf(value.ToString()), out var account) => account.Name.ForReader(),
            _ => value.ToString(),
        };
    }

    private static string Word(Type type, string value) =>
        Wording.Of($"Enums.{type.Name}.{Enum.Parse(type, value, ignoreCase: true)}");

    private static LocalText Text(JsonNode? value) => value is null ? LocalText.Empty : value.Deserialize<LocalText>(JsonColumns.Options)!;

    /// <summary>Every id a record's line may have to name: its own, its whole's, those in its values.</summary>
    private static IEnumerable<Guid> IdsIn(JournalRecord record) =>
        record.RecordId.Split(',').Append(record.RootId)
            .Concat(JournalReplay.Read(record.Before).Concat(JournalReplay.Read(record.After))
                .Where(value => value.Key.EndsWith("Id", StringComparison.Ordinal) || value.Key is nameof(Person.Name) or nameof(Person.ToldApartBy) or nameof(ProgressCard.PublishedBy)).Select(value => value.Value!.ToString()))
            .Select(IdOf).Where(id => id != Guid.Empty);

    /// <summary>Empty for a key that is no id.</summary>
    private static Guid IdOf(string text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    /// <summary>A record an act is about.</summary>
    private sealed record Root(long Sequence, string Type, string Id, int Position);
}
