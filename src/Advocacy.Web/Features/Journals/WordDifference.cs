using Advocacy.Web.Journal;
using DiffPlex;
using DiffPlex.Chunkers;

namespace Advocacy.Web.Features.Journals;

/// <summary>The difference between two texts, word by word.</summary>
internal static class WordDifference
{
    public static IReadOnlyList<PieceView> Between(string before, string after)
    {
        var difference = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
        var pieces = new List<PieceView>();
        var place = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(difference.PiecesNew, place, block.InsertStartB, null);
            Add(difference.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA, RecordChange.Removed);
            Add(difference.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB, RecordChange.Added);
            place = block.InsertStartB + block.InsertCountB;
        }

        Add(difference.PiecesNew, place, difference.PiecesNew.Count, null);
        return pieces;

        void Add(IReadOnlyList<string> from, int start, int end, RecordChange? change)
        {
            if (end > start)
            {
                pieces.Add(new(string.Concat(from.Skip(start).Take(end - start)), change));
            }
        }
    }
}
