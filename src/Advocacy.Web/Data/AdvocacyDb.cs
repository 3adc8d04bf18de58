using System.Reflection;
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
using Advocacy.Domain.Sources;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Journal;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The record, in SQLite.</summary>
/// <remarks>What belongs to a campaign is seen only from that campaign; <see cref="OfAllCampaigns"/> says where it isn't.</remarks>
public sealed class AdvocacyDb(DbContextOptions<AdvocacyDb> options, CurrentCampaign campaign) : IdentityUserContext<Account>(options)
{
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<Demand> Demands => Set<Demand>();
    public DbSet<Organization> Organizations => Set<Organization>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<Evidence> Evidence => Set<Evidence>();
    public DbSet<GovernmentAction> GovernmentActions => Set<GovernmentAction>();
    public DbSet<Finding> Findings => Set<Finding>();
    public DbSet<Rubric> Rubrics => Set<Rubric>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<ProgressCard> ProgressCards => Set<ProgressCard>();
    public DbSet<Territory> Territories => Set<Territory>();
    public DbSet<SignatureTally> SignatureTallies => Set<SignatureTally>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<TypesettingJob> TypesettingJobs => Set<TypesettingJob>();
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();
    internal DbSet<Session> Sessions => Set<Session>();
    internal DbSet<Submission> Submissions => Set<Submission>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AdvocacyDb).Assembly);
        builder.KeepOurOwnKeysAndVersions();
        foreach (var type in builder.Model.GetEntityTypes().Select(entity => entity.ClrType)
            .Where(type => type.IsAssignableTo(typeof(IOfCampaign))).ToList())
        {
            OnlyOfCampaign.MakeGenericMethod(type).Invoke(this, [builder]);
        }
    }

    private static readonly MethodInfo OnlyOfCampaign =
        typeof(AdvocacyDb).GetMethod(nameof(ShowOnlyOfCampaign), BindingFlags.NonPublic | BindingFlags.Instance)!;

    /// <summary>The campaign this context reads; the filter takes its value anew with each query.</summary>
    private Guid CampaignId => campaign.Id;

    private void ShowOnlyOfCampaign<T>(ModelBuilder builder)
        where T : class, IOfCampaign =>
        builder.Entity<T>().HasQueryFilter(OfAllCampaigns.Filter, record => record.CampaignId == CampaignId);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimes>();
        configurationBuilder.Properties<LocalText>().HaveConversion<LocalTextColumn>();
        configurationBuilder.Properties<CardMessages>().HaveConversion<CardMessagesColumn, CardMessagesComparer>();
        configurationBuilder.Properties<IReadOnlyList<CardFact>>().HaveConversion<CardFactsColumn, ListComparer<CardFact>>();
    }
}
