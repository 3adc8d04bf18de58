using Advocacy.Domain.Actions;
using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Sample.Loading;

/// <summary>Reads a campaign from its data files through the domain, so that a file can't hold what the record refuses.</summary>
internal sealed partial class CampaignFiles(string folder, DateOnly today)
{
    private readonly Faults _faults = new();
    private readonly Dictionary<string, Organization> _organizations = [];
    private readonly Dictionary<string, Person> _people = [];
    private readonly Dictionary<string, Post> _posts = [];
    private readonly Dictionary<string, Evidence> _evidence = [];
    private readonly Dictionary<string, Territory> _territories = [];
    private readonly Dictionary<string, Demand> _demands = [];
    private readonly Dictionary<string, GovernmentAction> _actions = [];
    private readonly Dictionary<string, Finding> _findings = [];
    private readonly List<object> _others = [];
    private Campaign _campaign = null!;

    /// <summary>Everything to be put on record.</summary>
    public IEnumerable<object> Entities =>
    [
        .. _organizations.Values, .. _people.Values, .. _posts.Values, .. _evidence.Values, .. _territories.Values,
        _campaign, .. _actions.Values, .. _findings.Values, .. _others,
    ];

    public Campaign Campaign => _campaign;

    /// <summary>The texts of the cards, by year.</summary>
    public Dictionary<int, CardTexts> Cards { get; } = [];

    /// <exception cref="SampleFileException">Any row of any file is wrong; every fault is named.</exception>
    public static CampaignFiles Read(string folder, DateOnly today)
    {
        var files = new CampaignFiles(folder, today);
        files.ReadNames();
        files._faults.ThrowIfAny();
        files.ReadCampaign();
        files._faults.ThrowIfAny();
        files.ReadEvidence();
        files._faults.ThrowIfAny();
        files.ReadMemberships();
        files.ReadActionsAndFindings();
        files.ReadPetition();
        files.ReadMeetings();
        files.ReadRubric();
        files.ReadCards();
        files._faults.ThrowIfAny();
        files.ReadJudgements();
        files._faults.ThrowIfAny();
        return files;
    }

    private IReadOnlyList<CsvEntry> Csv(string file) => _faults.OrNone(() => CsvEntry.Read(folder, file));

    private IReadOnlyList<JsonEntry> JsonList(string file) => _faults.OrNone(() => JsonEntry.Read(folder, file).Items);

    /// <summary>The one object of a file, or none when it can't be read.</summary>
    private IReadOnlyList<JsonEntry> JsonObject(string file) => _faults.OrNone<JsonEntry>(() => [JsonEntry.Read(folder, file)]);

    /// <summary>Adds what a code stands for; the same code twice is a fault.</summary>
    private static void Add<T>(Dictionary<string, T> known, Entry entry, string field, T value)
    {
        if (!known.TryAdd(entry.Text(field), value))
        {
            throw entry.Wrong(field, $"'{entry.Text(field)}' stands twice");
        }
    }

    private IReadOnlyList<Guid> DemandIds(Entry entry, string field) =>
        [.. entry.ManyNamed(field, _demands).Select(demand => demand.Id)];

    private IReadOnlyList<CitationEntry> Cited(Entry entry, string field) =>
        [.. entry.ManyNamed(field, _evidence).Select(source => new CitationEntry(source))];

    private static LocalText Joined(IEnumerable<LocalText> names)
    {
        var list = names.ToList();
        return LocalText.From(LanguageTags.All.Select(language =>
            KeyValuePair.Create(language, string.Join(", ", list.Select(name => name.In(language).Text)))));
    }
}
