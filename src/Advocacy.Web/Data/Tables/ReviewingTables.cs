using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Reviewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class BallotTable : IEntityTypeConfiguration<Ballot>
{
    public void Configure(EntityTypeBuilder<Ballot> ballot)
    {
        ballot.HasIndex(b => new { b.CampaignId, b.Year, b.Round }).IsUnique();
        // One open ballot a year, whoever opens two at once.
        ballot.HasIndex(b => new { b.CampaignId, b.Year }).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        ballot.Property(b => b.CalledOffBecause).HasMaxLength(Ballot.ReasonMaxLength);
        ballot.HasOne<Campaign>().WithMany().HasForeignKey(b => b.CampaignId);
        ballot.HasMany(b => b.Seats).WithOne().HasForeignKey(s => s.BallotId);
        ballot.HasMany(b => b.Questions).WithOne().HasForeignKey(q => q.BallotId);
    }
}

internal sealed class BallotSeatTable : IEntityTypeConfiguration<BallotSeat>
{
    public void Configure(EntityTypeBuilder<BallotSeat> seat) => seat.ToTable("BallotSeats");
}

internal sealed class BallotQuestionTable : IEntityTypeConfiguration<BallotQuestion>
{
    public void Configure(EntityTypeBuilder<BallotQuestion> question)
    {
        question.ToTable("BallotQuestions");
        question.Property(q => q.AnswerWords).HasMaxLength(BallotQuestion.AnswerMaxLength);
        question.HasOne<Demand>().WithMany().HasForeignKey(q => q.DemandId);
    }
}

internal sealed class BallotAnswerTable : IEntityTypeConfiguration<BallotAnswer>
{
    public void Configure(EntityTypeBuilder<BallotAnswer> answer)
    {
        answer.HasIndex(a => new { a.SeatId, a.QuestionId }).IsUnique();
        answer.Property(a => a.Words).HasMaxLength(BallotAnswer.WordsMaxLength);
        answer.HasOne<Ballot>().WithMany().HasForeignKey(a => a.BallotId);
        answer.HasOne<BallotSeat>().WithMany().HasForeignKey(a => a.SeatId);
        answer.HasOne<BallotQuestion>().WithMany().HasForeignKey(a => a.QuestionId);
    }
}

internal sealed class ReplyRequestTable : IEntityTypeConfiguration<ReplyRequest>
{
    public void Configure(EntityTypeBuilder<ReplyRequest> request)
    {
        request.HasIndex(r => new { r.CampaignId, r.Year });
        request.Property(r => r.Asked).HasMaxLength(CardReply.AskedMaxLength);
        request.Property(r => r.Words).HasMaxLength(CardReply.WordsMaxLength);
        request.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId);
        request.HasOne<Demand>().WithMany().HasForeignKey(r => r.DemandId);
        request.HasMany(r => r.Points).WithOne().HasForeignKey(p => p.RequestId);
    }
}

internal sealed class ReplyPointTable : IEntityTypeConfiguration<ReplyPoint>
{
    public void Configure(EntityTypeBuilder<ReplyPoint> point)
    {
        point.ToTable("ReplyPoints");
        point.Property(p => p.Words).HasMaxLength(ReplyPoint.WordsMaxLength);
        point.Property(p => p.Because).HasMaxLength(ReplyPoint.WordsMaxLength);
    }
}
