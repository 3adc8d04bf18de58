using Advocacy.Web.Data;

namespace Advocacy.Web.Journal;

/// <summary>Where the journal ends.</summary>
internal static class JournalReading
{
    /// <summary>The chain's hashes, the latest first.</summary>
    public static IQueryable<JournalHead> JournalHeads(this AdvocacyDb db) => db.Journal
        .OrderByDescending(entry => entry.Sequence).Select(entry => new JournalHead(entry.Sequence, entry.Hash));
}
