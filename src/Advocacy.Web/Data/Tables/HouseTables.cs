using System.Security.Cryptography;
using Advocacy.Web.Accounts;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.DisplayName).HasMaxLength(Account.DisplayNameMaxLength);
        account.Property(a => a.CalendarKeySha256).HasMaxLength(SHA256.HashSizeInBytes * 2);
        account.HasIndex(a => a.CalendarKeySha256).IsUnique();
        account.Property(a => a.Roles).HasConversion<RolesColumn, ListComparer<Role>>();
    }
}

internal sealed class SubmissionTable : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission) => submission.HasKey(s => s.Key);
}

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.HasKey(s => s.KeySha256);
        session.HasIndex(s => s.AccountId);
    }
}

internal sealed class DraftTable : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.Property(d => d.Address).HasMaxLength(Draft.AddressMaxLength);
        draft.Property(d => d.Title).HasMaxLength(Draft.TitleMaxLength);
        draft.HasIndex(d => d.At);
        draft.HasIndex(d => new { d.AccountId, d.Address });
        draft.HasMany(d => d.States).WithOne().HasForeignKey(s => s.DraftId);
    }
}

internal sealed class DraftStateTable : IEntityTypeConfiguration<DraftState>
{
    public void Configure(EntityTypeBuilder<DraftState> state) => state.ToTable("DraftStates");
}

internal sealed class JournalEntryTable : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.HasIndex(e => new { e.CampaignId, e.ActorId });
        entry.HasIndex(e => new { e.CampaignId, e.Act });
        entry.HasMany(e => e.Records).WithOne().HasForeignKey(r => r.Sequence);
    }
}

internal sealed class JournalNameTable : IEntityTypeConfiguration<JournalName>
{
    public void Configure(EntityTypeBuilder<JournalName> name)
    {
        name.HasKey(n => n.Token);
        name.Property(n => n.Name).HasMaxLength(Domain.People.Person.NameMaxLength);
        name.HasIndex(n => n.PersonId);
    }
}

internal sealed class JournalRecordTable : IEntityTypeConfiguration<JournalRecord>
{
    public void Configure(EntityTypeBuilder<JournalRecord> record)
    {
        record.ToTable("JournalRecords");
        record.HasKey(r => new { r.Sequence, r.Position });
        record.HasIndex(r => new { r.RootType, r.RootId });
        record.HasIndex(r => new { r.RecordType, r.RecordId });
    }
}
