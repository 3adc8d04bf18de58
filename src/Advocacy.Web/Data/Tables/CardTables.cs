using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class ProgressCardTable : IEntityTypeConfiguration<ProgressCard>
{
    public void Configure(EntityTypeBuilder<ProgressCard> card)
    {
        card.HasIndex(c => new { c.CampaignId, c.Year, c.Edition }).IsUnique();
        card.HasOne<Campaign>().WithMany().HasForeignKey(c => c.CampaignId);
        card.HasMany(c => c.Prints).WithOne().HasForeignKey(p => p.CardId);
    }
}

internal sealed class CardPrintTable : IEntityTypeConfiguration<CardPrint>
{
    public void Configure(EntityTypeBuilder<CardPrint> print)
    {
        print.ToTable("CardPrints");
        print.HasIndex(p => new { p.CardId, p.Language }).IsUnique();
    }
}

internal sealed class TypesettingJobTable : IEntityTypeConfiguration<TypesettingJob>
{
    public void Configure(EntityTypeBuilder<TypesettingJob> job)
    {
        job.HasIndex(j => j.State);
        job.HasOne<ProgressCard>().WithMany().HasForeignKey(j => j.CardId);
    }
}
