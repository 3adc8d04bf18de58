using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Meetings;
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
        evidence.Property(e => e.Language).HasMaxLength(Evidence.LanguageMaxLength);
        evidence.ComplexProperty(e => e.PublishedOn);
        evidence.HasIndex(e => new { e.CampaignId, e.Address });
        evidence.HasOne<Campaign>().WithMany().HasForeignKey(e => e.CampaignId);
    }
}

internal sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("Attachments", table => table.HasCheckConstraint(
            "CK_Attachments_OneOwner", "(\"EvidenceId\" IS NOT NULL) + (\"MeetingId\" IS NOT NULL) = 1"));
        attachment.HasOne<Evidence>().WithMany(e => e.Attachments).HasForeignKey("EvidenceId").OnDelete(DeleteBehavior.Cascade);
        attachment.HasOne<Meeting>().WithMany(m => m.Attachments).HasForeignKey("MeetingId").OnDelete(DeleteBehavior.Cascade);
        attachment.Property(a => a.FileName).HasMaxLength(Attachment.FileNameMaxLength);
        attachment.Property(a => a.MediaType).HasMaxLength(Attachment.MediaTypeMaxLength);
        attachment.Property(a => a.Sha256).HasMaxLength(64);
        attachment.HasIndex("EvidenceId", nameof(Attachment.Sha256)).IsUnique();
        attachment.HasIndex("MeetingId", nameof(Attachment.Sha256)).IsUnique();
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
        action.HasMany(a => a.People).WithMany().UsingEntity("ActionPeople");
    }
}

internal sealed class ActionStageTable : IEntityTypeConfiguration<ActionStage>
{
    public void Configure(EntityTypeBuilder<ActionStage> stage)
    {
        stage.ToTable("ActionStages");
        stage.ComplexProperty(s => s.On);
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
        finding.HasMany(f => f.People).WithMany().UsingEntity("FindingPeople");
        finding.Property(f => f.Reference).HasMaxLength(Finding.ReferenceMaxLength);
        finding.Property(f => f.Recurs).HasMaxLength(Finding.RecursMaxLength);
    }
}
