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
        card.Property(c => c.TextsVersion).IsConcurrencyToken();
        card.HasOne<Campaign>().WithMany().HasForeignKey(c => c.CampaignId);
        card.HasMany(c => c.Facts).WithOne().HasForeignKey(f => f.CardId);
        card.HasMany(c => c.Prints).WithOne().HasForeignKey(p => p.CardId);
        card.HasMany(c => c.Replies).WithOne().HasForeignKey(r => r.CardId);
        card.HasMany(c => c.SignOffs).WithOne().HasForeignKey(s => s.CardId);
    }
}

internal sealed class CardFactTable : IEntityTypeConfiguration<CardFact>
{
    public void Configure(EntityTypeBuilder<CardFact> fact) => fact.ToTable("CardFacts");
}

internal sealed class CardReplyTable : IEntityTypeConfiguration<CardReply>
{
    public void Configure(EntityTypeBuilder<CardReply> reply)
    {
        reply.ToTable("CardReplies");
        reply.Property(r => r.Asked).HasMaxLength(CardReply.AskedMaxLength);
        reply.Property(r => r.Words).HasMaxLength(CardReply.WordsMaxLength);
        reply.Property(r => r.Answer).HasMaxLength(CardReply.WordsMaxLength);
        reply.ComplexProperty(r => r.AskedOn);
        reply.ComplexProperty(r => r.RepliedOn);
        reply.HasOne<Demand>().WithMany().HasForeignKey(r => r.DemandId);
    }
}

internal sealed class SignOffTable : IEntityTypeConfiguration<SignOff>
{
    public void Configure(EntityTypeBuilder<SignOff> signOff)
    {
        signOff.ToTable("SignOffs");
        signOff.Property(s => s.Name).HasMaxLength(SignOff.NameMaxLength);
        signOff.ComplexProperty(s => s.On);
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
