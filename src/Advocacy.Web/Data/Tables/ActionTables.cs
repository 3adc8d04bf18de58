using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Findings;
using Advocacy.Domain.People;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class EvidenceTable : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.Property(e => e.Title).HasMaxLength(Evidence.TitleMaxLength);
        evidence.Property(e => e.Address).HasMaxLength(Evidence.AddressMaxLength);
        evidence.Property(e => e.Excerpt).HasMaxLength(Evidence.ExcerptMaxLength);
        evidence.ComplexProperty(e => e.PublishedOn);
        evidence.HasIndex(e => e.Address);
    }
}

internal sealed class GovernmentActionTable : IEntityTypeConfiguration<GovernmentAction>
{
    public void Configure(EntityTypeBuilder<GovernmentAction> action)
    {
        action.Property(a => a.Reference).HasMaxLength(GovernmentAction.ReferenceMaxLength);
        action.HasIndex(a => new { a.CampaignId, a.Number }).IsUnique();
        action.HasOne<Campaign>().WithMany().HasForeignKey(a => a.CampaignId);
        action.HasMany(a => a.Authorities).WithMany().UsingEntity("ActionAuthorities");
        action.HasMany(a => a.Stages).WithOne().HasForeignKey(s => s.ActionId);
        action.HasMany(a => a.Effects).WithOne().HasForeignKey(e => e.ActionId);
    }
}

internal sealed class ActionStageTable : IEntityTypeConfiguration<ActionStage>
{
    public void Configure(EntityTypeBuilder<ActionStage> stage)
    {
        stage.ToTable("ActionStages");
        stage.ComplexProperty(s => s.On);
        stage.HasMany(s => s.Evidence).WithMany().UsingEntity("StageEvidence");
    }
}

internal sealed class ActionEffectTable : IEntityTypeConfiguration<ActionEffect>
{
    public void Configure(EntityTypeBuilder<ActionEffect> effect)
    {
        effect.ToTable("ActionEffects");
        effect.HasOne<Demand>().WithMany().HasForeignKey(e => e.DemandId);
        effect.HasIndex(e => new { e.ActionId, e.DemandId }).IsUnique();
    }
}

internal sealed class FindingTable : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ComplexProperty(f => f.On);
        finding.HasIndex(f => new { f.CampaignId, f.Number }).IsUnique();
        finding.HasOne<Campaign>().WithMany().HasForeignKey(f => f.CampaignId);
        finding.HasOne<Organization>().WithMany().HasForeignKey(f => f.BodyId);
        finding.HasMany(f => f.Effects).WithOne().HasForeignKey(e => e.FindingId);
        finding.HasMany(f => f.Evidence).WithMany().UsingEntity("FindingEvidence");
    }
}

internal sealed class FindingEffectTable : IEntityTypeConfiguration<FindingEffect>
{
    public void Configure(EntityTypeBuilder<FindingEffect> effect)
    {
        effect.ToTable("FindingEffects");
        effect.HasOne<Demand>().WithMany().HasForeignKey(e => e.DemandId);
        effect.HasIndex(e => new { e.FindingId, e.DemandId }).IsUnique();
    }
}
