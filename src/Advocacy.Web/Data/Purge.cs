using Advocacy.Domain.Cards;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Sources;
using Advocacy.Web.Accounts;
using Advocacy.Web.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Advocacy.Web.Data;

/// <summary>Finds a passage wherever it was written, in every campaign and whoever may read it, and takes it out.</summary>
/// <remarks>
/// What is found is left tracked, and nothing else, so that it is saved as everything is: with its columns to search by
/// written anew, a new version, and no line of the journal that would hand the passage down.
/// </remarks>
internal sealed class Purge(AdvocacyDb db, CurrentAct act)
{
    private readonly HashSet<RecordKey> _roots = [];

    public Dictionary<string, int> Records { get; } = [];
    public int Drafts { get; private set; }
    public int Lines { get; private set; }
    /// <summary>Editions not published yet that have to be made again.</summary>
    public List<ProgressCard> Unpublished { get; } = [];
    /// <summary>Published editions; nothing is taken from them until they are withdrawn.</summary>
    public List<ProgressCard> Published { get; } = [];
    /// <summary>People whose name holds it: that is erased with the person.</summary>
    public List<Guid> People { get; private set; } = [];
    /// <summary>What is attached to a record that holds it; nobody can see into a file from here.</summary>
    public List<Attachment> Files { get; private set; } = [];

    /// <summary>Those of the files whose record the reader may read: of the others, not even the name is told.</summary>
    public HashSet<Guid> Readable { get; private set; } = [];

    /// <summary>Looks, and changes nothing.</summary>
    public async Task Find(PurgedPassage passage, CancellationToken cancel)
    {
        await FindCards(passage, cancel);
        await foreach (var (entry, _) in Holding(passage, cancel))
        {
            Count(entry);
        }

        await foreach (var entry in Entries(passage, cancel))
        {
            Lines++;
            db.Entry(entry).State = EntityState.Detached;
        }

        People = [.. (await db.People.IgnoreQueryFilters().AsNoTracking().Select(person => new { person.Id, person.Name }).ToListAsync(cancel))
            .Where(person => passage.StandsIn(person.Name)).Select(person => person.Id)];
        await FindFiles(cancel);
        var (meetings, sources) = (RootsOf(nameof(Meeting)), RootsOf(nameof(Domain.Sources.Evidence)));
        Readable =
        [
            .. await db.Meetings.OfEveryCampaign().Where(held => meetings.Contains(held.Id)).SelectMany(held => held.Attachments).Select(file => file.Id).ToListAsync(cancel),
            .. await db.Evidence.OfEveryCampaign().Where(source => sources.Contains(source.Id)).SelectMany(source => source.Attachments).Select(file => file.Id).ToListAsync(cancel),
        ];
        db.ChangeTracker.Clear();
    }

    /// <summary>Takes it out of all that is not published, to be saved with whatever else the act does.</summary>
    public async Task Take(PurgedPassage passage, CancellationToken cancel)
    {
        act.Purges = passage;
        await FindCards(passage, cancel);
        CardRules.IsWithdrawnBeforeItIsPurged.Requires(Published.Count == 0);
        foreach (var card in Unpublished)
        {
            card.Thaw();
        }

        await foreach (var (entry, properties) in Holding(passage, cancel))
        {
            Count(entry);
            foreach (var property in properties)
            {
                property.CurrentValue = entry.Entity is Draft or DraftState ? passage.TakeFromFields((string)property.CurrentValue!) : passage.TakeFrom(property.CurrentValue);
            }
        }

        var types = db.Model.GetEntityTypes().Where(Journalled.Keeps).ToDictionary(Journalled.NameOf);
        await foreach (var entry in Entries(passage, cancel))
        {
            act.Rewritten.Add(entry.Purge(passage, types.GetValueOrDefault));
        }

        await FindFiles(cancel);
    }

    private async Task FindFiles(CancellationToken cancel)
    {
        var (meetings, sources) = (RootsOf(nameof(Meeting)), RootsOf(nameof(Domain.Sources.Evidence)));
        Files = await db.Set<Attachment>().AsTracking().Where(file =>
                meetings.Contains(EF.Property<Guid?>(file, "MeetingId")!.Value) || sources.Contains(EF.Property<Guid?>(file, "EvidenceId")!.Value))
            .OrderBy(file => file.FileName).ToListAsync(cancel);
    }

    private async Task FindCards(PurgedPassage passage, CancellationToken cancel)
    {
        foreach (var card in await db.ProgressCards.IgnoreQueryFilters().Include(card => card.Prints).Include(card => card.Facts)
            .Include(card => card.Replies).Include(card => card.SignOffs).AsSplitQuery().ToListAsync(cancel))
        {
            var isPrinted = passage.StandsIn(card.FrozenFacts) || card.Prints.Any(print => passage.StandsIn(print.Model));
            if (card.State == CardState.Published)
            {
                if (isPrinted || new object[] { card }.Concat(card.Facts).Concat(card.Replies).Concat(card.SignOffs).Any(part => Texts(db.Entry(part), passage).Any()))
                {
                    Published.Add(card);
                }
            }
            else if (isPrinted)
            {
                Unpublished.Add(card);
            }
        }
    }

    /// <summary>The records, and what somebody typed before a session ended, with their texts that hold it.</summary>
    private async IAsyncEnumerable<(EntityEntry Entry, List<MemberEntry> Texts)> Holding(
        PurgedPassage passage, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.ClrType == typeof(Draft) || type.ClrType == typeof(DraftState)
            || (Journalled.Keeps(type) && !type.HasSharedClrType && type.ClrType != typeof(Account) && type.ClrType != typeof(CardPrint) && type.GetProperties().Any(PurgedPassage.IsText))).ToList())
        {
            var all = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type.ClrType).Invoke(db, null)!;
            foreach (var record in await all.IgnoreQueryFilters().AsTracking().ToListAsync(cancel))
            {
                var entry = db.Entry(record);
                if (Texts(entry, passage).ToList() is { Count: > 0 } texts)
                {
                    yield return (entry, texts);
                }
                else if (record is not ProgressCard and not CardFact and not CardReply and not SignOff)
                {
                    entry.State = EntityState.Detached;
                }
            }
        }
    }

    /// <summary>What is taken out of nothing stays the very same, which is how it is told.</summary>
    private static IEnumerable<MemberEntry> Texts(EntityEntry entry, PurgedPassage passage) => entry.Entity is Draft or DraftState
        ? entry.Properties.Where(property => property.Metadata.Name == nameof(Draft.Fields) && !ReferenceEquals(passage.TakeFromFields((string)property.CurrentValue!), property.CurrentValue))
        : entry.Properties.Where(property => PurgedPassage.IsText(property.Metadata) && !ReferenceEquals(passage.TakeFrom(property.CurrentValue), property.CurrentValue));

    private async IAsyncEnumerable<JournalEntry> Entries(
        PurgedPassage passage, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var types = db.Model.GetEntityTypes().Where(Journalled.Keeps).ToDictionary(Journalled.NameOf);
        var holding = new SortedSet<long>();
        await foreach (var line in db.Journal.AsNoTracking().Where(entry => entry.Because != null)
            .Select(entry => new { entry.Sequence, entry.Because }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (passage.StandsIn(line.Because))
            {
                holding.Add(line.Sequence);
            }
        }

        await foreach (var record in db.Set<JournalRecord>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            var type = types.GetValueOrDefault(record.RecordType);
            if (!ReferenceEquals(passage.TakeFrom(type, record.Before), record.Before) || !ReferenceEquals(passage.TakeFrom(type, record.After), record.After))
            {
                holding.Add(record.Sequence);
            }
        }

        foreach (var sequence in holding)
        {
            yield return await db.Journal.AsTracking().Include(entry => entry.Records).SingleAsync(entry => entry.Sequence == sequence, cancel);
        }
    }

    private void Count(EntityEntry entry)
    {
        if (entry.Entity is Draft or DraftState)
        {
            Drafts++;
            return;
        }

        var root = RecordRoots.RootOf(entry, new Dictionary<RecordKey, EntityEntry>());
        if (_roots.Add(root))
        {
            Records[root.Type] = Records.GetValueOrDefault(root.Type) + 1;
        }
    }

    private List<Guid> RootsOf(string type) => [.. _roots.Where(root => root.Type == type).Select(root => Guid.Parse(root.Id))];
}
