using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.Property(c => c.Code).HasMaxLength(Campaign.CodeMaxLength);
        campaign.Property(c => c.PublicAddress).HasMaxLength(Campaign.AddressMaxLength);
        campaign.Property(c => c.Contact).HasMaxLength(Campaign.AddressMaxLength);
        campaign.Property(c => c.TimeZone).HasMaxLength(Campaign.TimeZoneMaxLength);
        campaign.HasIndex(c => c.Code).IsUnique();
        campaign.ComplexProperty(c => c.Began);
        campaign.ComplexProperty(c => c.Ended);
        campaign.ComplexProperty(c => c.Readers);
        campaign.HasOne<Territory>().WithMany().HasForeignKey(c => c.TerritoryId);
        campaign.HasMany(c => c.Demands).WithOne().HasForeignKey(d => d.CampaignId);
    }
}
