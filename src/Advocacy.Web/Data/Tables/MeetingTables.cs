using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class MeetingTable : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> meeting)
    {
        meeting.Property(m => m.Place).HasMaxLength(Meeting.PlaceMaxLength);
        meeting.Property(m => m.Notes).HasMaxLength(Meeting.NotesMaxLength);
        meeting.ComplexProperty(m => m.HeldOn);
        meeting.HasOne<Campaign>().WithMany().HasForeignKey(m => m.CampaignId);
        meeting.HasMany(m => m.Demands).WithMany().UsingEntity("MeetingDemands");
        meeting.HasMany(m => m.Attendances).WithOne().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Cascade);
        meeting.HasMany(m => m.Commitments).WithOne().HasForeignKey(c => c.MeetingId);
        meeting.HasMany(m => m.Corrections).WithOne().HasForeignKey(c => c.MeetingId);
    }
}

internal sealed class MeetingCorrectionTable : IEntityTypeConfiguration<MeetingCorrection>
{
    public void Configure(EntityTypeBuilder<MeetingCorrection> correction)
    {
        correction.ToTable("MeetingCorrections");
        correction.Property(c => c.Place).HasMaxLength(Meeting.PlaceMaxLength);
        correction.Property(c => c.Notes).HasMaxLength(Meeting.NotesMaxLength);
        correction.ComplexProperty(c => c.HeldOn);
        correction.HasMany(c => c.Demands).WithMany().UsingEntity("MeetingCorrectionDemands");
        correction.HasMany(c => c.Sources).WithMany().UsingEntity("MeetingCorrectionSources");
        correction.HasMany(c => c.Attendances).WithOne().HasForeignKey("CorrectionId").OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AttendanceTable : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("Attendances", table => table.HasCheckConstraint(
            "CK_Attendances_OneOwner", "(\"MeetingId\" IS NOT NULL) + (\"CorrectionId\" IS NOT NULL) = 1"));
        attendance.Property(a => a.Note).HasMaxLength(Attendance.NoteMaxLength);
        attendance.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId);
        attendance.HasOne<Organization>().WithMany().HasForeignKey(a => a.OrganizationId);
        attendance.HasOne<Post>().WithMany().HasForeignKey(a => a.PostId);
    }
}

internal sealed class PlannedMeetingTable : IEntityTypeConfiguration<PlannedMeeting>
{
    public void Configure(EntityTypeBuilder<PlannedMeeting> plan)
    {
        plan.Ignore(p => p.Stands);
        plan.Property(p => p.Place).HasMaxLength(Meeting.PlaceMaxLength);
        plan.Property(p => p.Points).HasMaxLength(PlannedMeeting.PointsMaxLength);
        plan.Property(p => p.NotToBeSaid).HasMaxLength(PlannedMeeting.NotToBeSaidMaxLength);
        plan.Property(p => p.CalledOffBecause).HasMaxLength(PlannedMeeting.ReasonMaxLength);
        plan.ComplexProperty(p => p.PlannedFor);
        plan.HasOne<Campaign>().WithMany().HasForeignKey(p => p.CampaignId);
        plan.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId);
        plan.HasMany(p => p.Demands).WithMany().UsingEntity("PlannedMeetingDemands");
        plan.HasMany(p => p.Officials).WithOne().HasForeignKey(o => o.PlanId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ExpectedOfficialTable : IEntityTypeConfiguration<ExpectedOfficial>
{
    public void Configure(EntityTypeBuilder<ExpectedOfficial> expected)
    {
        expected.ToTable("ExpectedOfficials");
        expected.Property(o => o.Note).HasMaxLength(Attendance.NoteMaxLength);
        expected.HasOne<Person>().WithMany().HasForeignKey(o => o.PersonId);
        expected.HasOne<Organization>().WithMany().HasForeignKey(o => o.OrganizationId);
        expected.HasOne<Post>().WithMany().HasForeignKey(o => o.PostId);
    }
}

internal sealed class CommitmentTable : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.Property(c => c.Words).HasMaxLength(Commitment.WordsMaxLength);
        commitment.Property(c => c.Condition).HasMaxLength(Commitment.ConditionMaxLength);
        commitment.ComplexProperty(c => c.MadeOn);
        commitment.ComplexProperty(c => c.Due);
        commitment.ComplexProperty(c => c.FirstDue);
        commitment.Property(c => c.FirstWords).HasMaxLength(Commitment.WordsMaxLength);
        commitment.HasMany(c => c.Revisions).WithOne().HasForeignKey(r => r.CommitmentId);
        commitment.HasMany(c => c.Wordings).WithOne().HasForeignKey(r => r.CommitmentId);
        commitment.HasMany(c => c.Letters).WithOne().HasForeignKey(l => l.CommitmentId);
        commitment.HasOne<Campaign>().WithMany().HasForeignKey(c => c.CampaignId);
        commitment.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
        commitment.HasOne<GovernmentAction>().WithMany().HasForeignKey(c => c.ActionId);
        commitment.HasOne<Post>().WithMany().HasForeignKey(c => c.PostId);
        commitment.HasMany(c => c.Demands).WithMany().UsingEntity("CommitmentDemands");
        commitment.HasMany(c => c.Changes).WithOne().HasForeignKey(c => c.CommitmentId);
    }
}

internal sealed class DueRevisionTable : IEntityTypeConfiguration<DueRevision>
{
    public void Configure(EntityTypeBuilder<DueRevision> revision)
    {
        revision.ToTable("DueRevisions");
        revision.ComplexProperty(r => r.Due);
        revision.ComplexProperty(r => r.On);
    }
}

internal sealed class WordsRevisionTable : IEntityTypeConfiguration<WordsRevision>
{
    public void Configure(EntityTypeBuilder<WordsRevision> revision)
    {
        revision.ToTable("WordsRevisions");
        revision.Property(r => r.Words).HasMaxLength(Commitment.WordsMaxLength);
        revision.ComplexProperty(r => r.On);
    }
}

internal sealed class ReadBackLetterTable : IEntityTypeConfiguration<ReadBackLetter>
{
    public void Configure(EntityTypeBuilder<ReadBackLetter> letter)
    {
        letter.ToTable("ReadBackLetters");
        letter.Property(l => l.Text).HasMaxLength(ReadBackLetter.TextMaxLength);
        letter.ComplexProperty(l => l.SentOn);
        letter.ComplexProperty(l => l.AnswerBy);
        letter.HasMany(l => l.Replies).WithOne().HasForeignKey(r => r.LetterId);
    }
}

internal sealed class ReadBackReplyTable : IEntityTypeConfiguration<ReadBackReply>
{
    public void Configure(EntityTypeBuilder<ReadBackReply> reply)
    {
        reply.ToTable("ReadBackReplies");
        reply.Property(r => r.Words).HasMaxLength(ReadBackLetter.TextMaxLength);
        reply.ComplexProperty(r => r.On);
    }
}

internal sealed class CommitmentChangeTable : IEntityTypeConfiguration<CommitmentChange>
{
    public void Configure(EntityTypeBuilder<CommitmentChange> change)
    {
        change.ToTable("CommitmentChanges");
        change.ComplexProperty(c => c.On);
    }
}
