using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

/// <summary>Every citation of every source in one table, each belonging to exactly one thing on record.</summary>
/// <remarks>One table answers "what rests on this source?", and lets the database refuse to delete a source that is cited.</remarks>
internal sealed class CitationTable : IEntityTypeConfiguration<Citation>
{
    private readonly List<string> _owners = [];

    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.Property(c => c.Place).HasMaxLength(Citation.PlaceMaxLength);
        citation.HasOne(c => c.Source).WithMany().HasForeignKey(c => c.EvidenceId).OnDelete(DeleteBehavior.Restrict);
        Owned(citation.HasOne<Campaign>().WithMany(c => c.Citations), "CampaignId");
        Owned(citation.HasOne<Membership>().WithMany(m => m.Citations), "MembershipId");
        Owned(citation.HasOne<Meeting>().WithMany(m => m.Citations), "MeetingId");
        Owned(citation.HasOne<Commitment>().WithMany(c => c.Citations), "CommitmentId");
        Owned(citation.HasOne<CommitmentChange>().WithMany(c => c.Citations), "CommitmentChangeId");
        Owned(citation.HasOne<DueRevision>().WithMany(r => r.Citations), "DueRevisionId");
        Owned(citation.HasOne<WordsRevision>().WithMany(r => r.Citations), "WordsRevisionId");
        Owned(citation.HasOne<ReadBackLetter>().WithMany(l => l.Citations), "ReadBackLetterId");
        Owned(citation.HasOne<ReadBackReply>().WithMany(r => r.Citations), "ReadBackReplyId");
        Owned(citation.HasOne<ActionStage>().WithMany(s => s.Citations), "ActionStageId");
        Owned(citation.HasOne<Finding>().WithMany(f => f.Citations), "FindingId");
        Owned(citation.HasOne<Assessment>().WithMany(a => a.Evidence), "AssessmentId");
        Owned(citation.HasOne<SignatureTally>().WithMany(t => t.Citations), "SignatureTallyId");
        Owned(citation.HasOne<HandoverDate>().WithMany(d => d.Citations), "HandoverDateId");
        Owned(citation.HasOne<CardFact>().WithMany(f => f.Citations), "CardFactId");
        citation.ToTable("Citations", table => table.HasCheckConstraint(
            "CK_Citations_OneOwner", string.Join(" + ", _owners.Select(owner => $"(\"{owner}\" IS NOT NULL)")) + " = 1"));
    }

    private void Owned<TOwner>(ReferenceCollectionBuilder<TOwner, Citation> relationship, string key)
        where TOwner : class
    {
        relationship.HasForeignKey(key).OnDelete(DeleteBehavior.Cascade);
        _owners.Add(key);
    }
}

internal sealed class DemandEffectTable : IEntityTypeConfiguration<DemandEffect>
{
    public void Configure(EntityTypeBuilder<DemandEffect> effect)
    {
        effect.ToTable("DemandEffects", table => table.HasCheckConstraint(
            "CK_DemandEffects_OneOwner", "(\"ActionId\" IS NOT NULL) + (\"FindingId\" IS NOT NULL) = 1"));
        effect.HasOne<Demand>().WithMany().HasForeignKey(e => e.DemandId).OnDelete(DeleteBehavior.Restrict);
        effect.HasOne<GovernmentAction>().WithMany(a => a.Effects).HasForeignKey("ActionId").OnDelete(DeleteBehavior.Cascade);
        effect.HasOne<Finding>().WithMany(f => f.Effects).HasForeignKey("FindingId").OnDelete(DeleteBehavior.Cascade);
        effect.HasIndex("ActionId", nameof(DemandEffect.DemandId)).IsUnique();
        effect.HasIndex("FindingId", nameof(DemandEffect.DemandId)).IsUnique();
    }
}
