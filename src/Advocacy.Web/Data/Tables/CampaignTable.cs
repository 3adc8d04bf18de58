using Advocacy.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class CampaignTable : IEntityTypeConfiguration<Campaign>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.Property(c => c.Code).HasMaxLength(Campaign.CodeMaxLength);
        campaign.HasIndex(c => c.Code).IsUnique();
        campaign.ComplexProperty(c => c.Period);
        campaign.HasMany(c => c.Demands).WithOne().HasForeignKey(d => d.CampaignId);
    }
}
