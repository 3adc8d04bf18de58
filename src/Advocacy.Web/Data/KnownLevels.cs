using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Data;

/// <summary>The levels of a campaign's rubrics, read once and kept until the journal names a rubric.</summary>
internal sealed class KnownLevels(LastNamed named)
{
    /// <summary>Of how many campaigns.</summary>
    private const int KeptAtOnce = 100;

    private static readonly CompiledQuery<LevelRow> All = new(db => db.Rubrics
        .SelectMany(rubric => rubric.Levels, (rubric, level) => new LevelRow(rubric.Id, level.Level, rubric.Number, level.Word)));

    private readonly KnownUntilNamed<Guid, IReadOnlyDictionary<(Guid Rubric, Level Level), GivenLevel>> _known = new(
        named, KeptAtOnce, nameof(Rubric), nameof(RubricLevel));

    public Task<IReadOnlyDictionary<(Guid Rubric, Level Level), GivenLevel>> Read(AdvocacyDb db, CancellationToken cancel) => _known.Get(
        db, db.CampaignId,
        async () => (await All.Ask(db, cancel)).ToDictionary(row => (row.Rubric, row.Level), row => new GivenLevel(row.Number, row.Word)),
        cancel);

    private sealed record LevelRow(Guid Rubric, Level Level, int Number, LocalText Word);
}

/// <summary>A level as a rubric words it.</summary>
/// <param name="Rubric">That rubric's number.</param>
/// <param name="Word">Its word.</param>
internal sealed record GivenLevel(int Rubric, LocalText Word);
