using Advocacy.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class DemandTable : IEntityTypeConfiguration<Demand>, IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Demand> demand)
    {
        demand.Property(d => d.Code).HasMaxLength(Demand.CodeMaxLength);
        demand.HasIndex(d => new { d.CampaignId, d.Code }).IsUnique();
        demand.HasMany(d => d.Authorities).WithMany().UsingEntity("DemandAuthorities");
        demand.HasMany(d => d.Obligations).WithOne().HasForeignKey(o => o.DemandId);
        demand.HasOne<Demand>().WithMany().HasForeignKey(d => d.SucceedsId);
        demand.HasOne<Demand>().WithMany().HasForeignKey(d => d.MergedIntoId);
        demand.ComplexProperty(d => d.AskedSince);
        demand.ComplexProperty(d => d.AskedUntil);
    }

    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.ToTable("Obligations");
        obligation.ComplexProperty(o => o.Since);
    }
}
