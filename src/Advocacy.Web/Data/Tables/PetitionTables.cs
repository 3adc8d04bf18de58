using Advocacy.Domain.Campaigns;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class TerritoryTable : IEntityTypeConfiguration<Territory>
{
    public void Configure(EntityTypeBuilder<Territory> territory)
    {
        territory.Property(t => t.Code).HasMaxLength(Territory.CodeMaxLength);
        territory.HasIndex(t => t.Code).IsUnique();
        territory.HasOne<Territory>().WithMany().HasForeignKey(t => t.ParentId);
    }
}

internal sealed class SignatureTallyTable : IEntityTypeConfiguration<SignatureTally>
{
    public void Configure(EntityTypeBuilder<SignatureTally> tally)
    {
        tally.ComplexProperty(t => t.Figure);
        tally.ComplexProperty(t => t.AsOf);
        tally.HasOne<Campaign>().WithMany().HasForeignKey(t => t.CampaignId);
        tally.HasOne<Territory>().WithMany().HasForeignKey(t => t.TerritoryId);
    }
}

internal sealed class HandoverTable : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.HasOne<Campaign>().WithMany().HasForeignKey(h => h.CampaignId);
        handover.HasOne<Territory>().WithMany().HasForeignKey(h => h.TerritoryId);
        handover.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId);
        handover.HasOne<Post>().WithMany().HasForeignKey(h => h.PostId);
        handover.HasMany(h => h.Dates).WithOne().HasForeignKey(d => d.HandoverId);
    }
}

internal sealed class HandoverDateTable : IEntityTypeConfiguration<HandoverDate>
{
    public void Configure(EntityTypeBuilder<HandoverDate> date)
    {
        date.ToTable("HandoverDates");
        date.ComplexProperty(d => d.On);
    }
}
