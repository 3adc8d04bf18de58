using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Judging;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Years;

/// <summary>Judges a demand second, without knowing the first judgement; once.</summary>
[AllowedTo(Role.Analyst)]
public sealed record JudgeSecond : Command<Guid>, IValidatableObject
{
    [Required, StringLength(Demand.CodeMaxLength)]
    public string Code { get; init; } = "";

    public int Year { get; init; }

    [Required]
    public Level? Level { get; init; }

    [Required]
    public Confidence? Confidence { get; init; }

    public WrittenText Reason { get; init; } = new();

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Reason.LongerThan(SecondJudgement.ReasonMaxLength, nameof(Reason));
}

internal sealed class JudgeSecondHandler(AdvocacyDb db, CurrentActor actor, TimeProvider clock) : IRequestHandler<JudgeSecond, Guid>
{
    public async Task<Guid> Handle(JudgeSecond command, CancellationToken cancel)
    {
        var demand = await db.Demands.Require(demand => demand.Code == command.Code, cancel);
        var round = await db.YearRounds.SingleOrDefaultAsync(round => round.Year == command.Year, cancel);
        YearRoundRules.IsAskedToJudge.Requires(round is not null);
        var first = await db.Assessments.WhoeverReads().Where(made => made.DemandId == demand.Id && made.Year == command.Year)
            .Select(made => (Guid?)made.RubricId).SingleOrDefaultAsync(cancel);
        // By the same version as the first, or the two could not be compared.
        var rubric = (await db.ReadRubrics(cancel)).For(command.Year, first, null);
        var judgement = round.JudgeSecond(
            demand, actor.Value.Id ?? "", rubric, new(command.Level!.Value, command.Confidence!.Value, command.Reason.ToText()), first is not null, clock.Today());
        db.Add(judgement);
        return judgement.Id;
    }
}
