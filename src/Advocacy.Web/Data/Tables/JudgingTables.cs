using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class RubricTable : IEntityTypeConfiguration<Rubric>
{
    public void Configure(EntityTypeBuilder<Rubric> rubric)
    {
        rubric.ComplexProperty(r => r.InForceFrom);
        rubric.HasIndex(r => new { r.CampaignId, r.Number }).IsUnique();
        rubric.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId);
        rubric.HasMany(r => r.Levels).WithOne().HasForeignKey(l => l.RubricId);
    }
}

internal sealed class RubricLevelTable : IEntityTypeConfiguration<RubricLevel>
{
    public void Configure(EntityTypeBuilder<RubricLevel> level)
    {
        level.ToTable("RubricLevels");
        level.HasIndex(l => new { l.RubricId, l.Level }).IsUnique();
        level.Property(l => l.HistoricalWord).HasMaxLength(RubricLevel.HistoricalWordMaxLength);
        level.HasMany(l => l.Kinds).WithOne().HasForeignKey(k => k.RubricLevelId);
        level.Navigation(l => l.Kinds).AutoInclude();
    }
}

internal sealed class KindGateTable : IEntityTypeConfiguration<KindGate>
{
    public void Configure(EntityTypeBuilder<KindGate> gate)
    {
        gate.ToTable("KindGates");
        gate.HasIndex(g => new { g.RubricLevelId, g.Kind }).IsUnique();
    }
}

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.HasIndex(a => new { a.DemandId, a.Year }).IsUnique().HasFilter("\"SupersededOn\" IS NULL");
        assessment.HasIndex(a => new { a.DemandId, a.Year, a.Number }).IsUnique();
        assessment.HasOne<Assessment>().WithMany().HasForeignKey(a => a.SupersedesId);
        assessment.HasOne<Campaign>().WithMany().HasForeignKey(a => a.CampaignId);
        assessment.HasOne<Demand>().WithMany().HasForeignKey(a => a.DemandId);
        assessment.HasOne<Rubric>().WithMany().HasForeignKey(a => a.RubricId);
        assessment.HasMany(a => a.CitedActions).WithMany().UsingEntity("AssessmentActions");
        assessment.HasMany(a => a.CitedFindings).WithMany().UsingEntity("AssessmentFindings");
        assessment.HasMany(a => a.CitedCommitments).WithMany().UsingEntity("AssessmentCommitments");
    }
}

internal sealed class YearRoundTable : IEntityTypeConfiguration<YearRound>
{
    public void Configure(EntityTypeBuilder<YearRound> round)
    {
        round.Ignore(r => r.LastDayOfRecord);
        round.HasIndex(r => new { r.CampaignId, r.Year }).IsUnique();
        round.Property(r => r.WhyChanged).HasMaxLength(YearRound.WhyMaxLength);
        round.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId);
        round.HasMany(r => r.Judges).WithOne().HasForeignKey(j => j.RoundId);
        round.Navigation(r => r.Judges).AutoInclude();
    }
}

internal sealed class SecondJudgeTable : IEntityTypeConfiguration<SecondJudge>
{
    public void Configure(EntityTypeBuilder<SecondJudge> judge)
    {
        judge.ToTable("SecondJudges");
        judge.HasIndex(j => new { j.RoundId, j.DemandId }).IsUnique();
        // What is kept from somebody who judges second is asked with every judgement that is read.
        judge.HasIndex(j => new { j.AccountId, j.DemandId, j.Year });
        judge.HasOne<Demand>().WithMany().HasForeignKey(j => j.DemandId);
    }
}

internal sealed class SecondJudgementTable : IEntityTypeConfiguration<SecondJudgement>
{
    public void Configure(EntityTypeBuilder<SecondJudgement> judgement)
    {
        judgement.HasIndex(j => new { j.DemandId, j.Year }).IsUnique();
        judgement.HasOne<Campaign>().WithMany().HasForeignKey(j => j.CampaignId);
        judgement.HasOne<Demand>().WithMany().HasForeignKey(j => j.DemandId);
        judgement.HasOne<Rubric>().WithMany().HasForeignKey(j => j.RubricId);
    }
}
