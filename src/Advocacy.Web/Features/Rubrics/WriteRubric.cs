using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Dates;
using Advocacy.Domain.Judging;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Rubrics;

/// <summary>Writes a version of the rubric: the next one, or one by which nothing was judged yet.</summary>
[AllowedTo(Role.Editor)]
public sealed record WriteRubric : Command<Guid>
{
    [Required]
    public int? Number { get; init; }

    /// <summary>The version as it was opened to be written anew; null for the next one.</summary>
    public Guid? Version { get; init; }

    /// <summary>The first year judged by it.</summary>
    [Required, Range(2000, 2100)]
    public int? From { get; init; }

    /// <summary>What it changes, and why; not asked of the first.</summary>
    public WrittenText Why { get; init; } = new();

    /// <summary>How levels are given, in Markdown.</summary>
    public WrittenText Method { get; init; } = new();

    public IReadOnlyList<LevelRow> Levels { get; init; } = [];

    internal static WriteRubric Of(Rubric rubric) => new()
    {
        Number = rubric.Number,
        Version = rubric.Version,
        From = rubric.InForceFrom.Earliest.Year,
        Why = WrittenText.Of(rubric.Why),
        Method = WrittenText.Of(rubric.Method),
        Levels = [.. rubric.Levels.OrderByDescending(level => level.Level).Select(LevelRow.Of)],
    };
}

internal sealed class WriteRubricHandler(AdvocacyDb db) : IRequestHandler<WriteRubric, Guid>
{
    public async Task<Guid> Handle(WriteRubric command, CancellationToken cancel)
    {
        var campaign = await db.Campaigns.Require(cancel);
        var versions = await db.ReadRubrics(cancel);
        var before = versions.LastOrDefault(version => version.Number < command.Number);
        if (versions.FirstOrDefault(version => version.Number == command.Number) is not { } written)
        {
            if (before != versions[^1] || command.Number != before.Number + 1)
            {
                throw new NotFoundException(nameof(Rubric));
            }

            var next = before.Revise(campaign, Entry(command, FuzzyDate.Year(command.From!.Value)));
            db.Add(next);
            return next.Id;
        }

        written.MustStillBe(command.Version ?? Guid.Empty);
        var isUsed = await db.Assessments.WhoeverReads().OfEveryVersion().AnyAsync(made => made.RubricId == written.Id, cancel);
        // A version in force from a certain day keeps it, unless another year is said.
        var from = command.From == written.InForceFrom.Earliest.Year ? written.InForceFrom : FuzzyDate.Year(command.From!.Value);
        written.Correct(Entry(command, from), before, versions.FirstOrDefault(version => version.Number > command.Number), isUsed);
        return written.Id;
    }

    private static RubricEntry Entry(WriteRubric command, FuzzyDate from) =>
        new(from, command.Method.ToText(), command.Why.ToText(), [.. command.Levels.Select(row => row.ToEntry())]);
}
