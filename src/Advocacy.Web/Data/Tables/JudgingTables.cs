using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class RubricTable : IEntityTypeConfiguration<Rubric>
{
    public void Configure(EntityTypeBuilder<Rubric> rubric)
    {
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
    }
}

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.Property(a => a.Author).HasMaxLength(Assessment.AuthorMaxLength);
        assessment.HasIndex(a => new { a.DemandId, a.Year }).IsUnique();
        assessment.HasOne<Campaign>().WithMany().HasForeignKey(a => a.CampaignId);
        assessment.HasOne<Demand>().WithMany().HasForeignKey(a => a.DemandId);
        assessment.HasOne<Rubric>().WithMany().HasForeignKey(a => a.RubricId);
        assessment.HasMany(a => a.CitedActions).WithMany().UsingEntity("AssessmentActions");
        assessment.HasMany(a => a.Evidence).WithOne().HasForeignKey(e => e.AssessmentId);
    }
}

internal sealed class AssessmentEvidenceTable : IEntityTypeConfiguration<AssessmentEvidence>
{
    public void Configure(EntityTypeBuilder<AssessmentEvidence> cited)
    {
        cited.ToTable("AssessmentEvidence");
        cited.HasKey(e => new { e.AssessmentId, e.EvidenceId });
        cited.HasOne<Evidence>().WithMany().HasForeignKey(e => e.EvidenceId);
    }
}
