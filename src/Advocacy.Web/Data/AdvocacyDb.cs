using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Reviewing;
using Advocacy.Domain.Sources;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The record, in SQLite.</summary>
/// <remarks>
/// What belongs to a campaign is seen only from that campaign; <see cref="OfAllCampaigns"/> says where it isn't. What has
/// readers is seen only by them; <see cref="Confidentiality"/> says where that doesn't count.
/// </remarks>
public sealed class AdvocacyDb(
    DbContextOptions<AdvocacyDb> options, CurrentCampaign campaign, CurrentActor actor, CurrentAct act, TimeProvider clock)
    : IdentityUserContext<Account>(options)
{
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<Demand> Demands => Set<Demand>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<PlannedMeeting> PlannedMeetings => Set<PlannedMeeting>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<GovernmentAction> GovernmentActions => Set<GovernmentAction>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<Rubric> Rubrics => Set<Rubric>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<YearRound> YearRounds => Set<YearRound>();
    public DbSet<SecondJudgement> SecondJudgements => Set<SecondJudgement>();
    internal DbSet<SecondJudge> SecondJudges => Set<SecondJudge>();
    public DbSet<ProgressCard> ProgressCards => Set<ProgressCard>();
    public DbSet<Ballot> Ballots => Set<Ballot>();
    public DbSet<BallotAnswer> BallotAnswers => Set<BallotAnswer>();
    public DbSet<ReplyRequest> ReplyRequests => Set<ReplyRequest>();
    public DbSet<Territory> Territories => Set<Territory>();
    public DbSet<SignatureTally> SignatureTallies => Set<SignatureTally>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<TypesettingJob> TypesettingJobs => Set<TypesettingJob>();
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();
    internal DbSet<JournalName> JournalNames => Set<JournalName>();
    internal DbSet<Session> Sessions => Set<Session>();
    internal DbSet<Draft> Drafts => Set<Draft>();
    internal DbSet<Submission> Submissions => Set<Submission>();

    /// <summary>Who saves what is saved.</summary>
    internal Actor SavedBy => actor.Value;

    /// <summary>By which act.</summary>
    internal CurrentAct SavedAs => act;

    /// <summary>In which campaign; null where none is chosen.</summary>
    internal Guid? SavedIn => campaign.IsChosen ? campaign.Id : null;

    /// <summary>Whether this context saved something within a transaction: what it reads from then on may still be undone.</summary>
    internal bool HasSavedInTransaction { get; private set; }

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        using var noticed = NoticeChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var noticed = NoticeChanges();
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Looks once for what was changed, not once for each who asks while it is saved: from then on changes are made through their entries.</summary>
    private Ending NoticeChanges()
    {
        HasSavedInTransaction |= Database.CurrentTransaction is not null;
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        return new(() => ChangeTracker.AutoDetectChangesEnabled = true);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AdvocacyDb).Assembly);
        FoldedColumns.AddTo(builder);
        builder.KeepOurOwnKeysAndVersions();
        foreach (var type in builder.Model.GetEntityTypes().Where(type => !type.HasSharedClrType).Select(type => type.ClrType).ToList())
        {
            foreach (var (name, filter) in QueryFilters.Of(type))
            {
                builder.Entity(type).HasQueryFilter(name, filter);
            }
        }
    }

    /// <summary>The campaign this context reads; the filter takes its value anew with each query.</summary>
    internal Guid CampaignId => campaign.Id;

    private bool _asThePublic;

    private Actor Reader => _asThePublic ? Actor.Anonymous : actor.Value;

    /// <summary>The application itself reads everything.</summary>
    internal bool ReadsAll => Reader.Is(Role.Application);

    internal bool ReadsWithMembers => Reader.IsSignedIn;

    internal bool ReadsWithTheBoard => Reader.Is(Role.Board);

    internal string? ReaderId => Reader.Id;

    internal DateOnly Today => clock.Today();

    /// <summary>Reads what anybody may read, until it is disposed of: for what will be published.</summary>
    internal IDisposable AsThePublic()
    {
        _asThePublic = true;
        return new Ending(() => _asThePublic = false);
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimes>();
        configurationBuilder.Properties<LocalText>().HaveConversion<LocalTextColumn>();
        configurationBuilder.Properties<LanguageSet>().HaveConversion<LanguageSetColumn>().HaveMaxLength(40);
        configurationBuilder.Properties<CardMessages>().HaveConversion<CardMessagesColumn, CardMessagesComparer>();
    }
}
