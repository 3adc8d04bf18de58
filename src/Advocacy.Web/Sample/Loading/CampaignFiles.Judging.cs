using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Cards;
using Advocacy.Domain.Judging;
using Advocacy.Domain.Sources;
using Advocacy.Web.Rubrics;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Sample.Loading;

/// <summary>The rubric, the judgements made with it, and the texts of the cards.</summary>
internal sealed partial class CampaignFiles
{
    private readonly Dictionary<string, Rubric> _rubrics = [];

    private void ReadRubric() => _faults.Each(JsonObject("rubric.json"), file =>
    {
        // The levels are the standard's; how they were come by, each campaign says for itself.
        var method = JsonObject("campaign.json").Select(campaign => campaign.RequiredTexts("method")).FirstOrDefault();
        var rubric = StandardRubric.Read(file, _campaign, file.Number("version"), file.Date("inForceFrom"), method);
        Add(_rubrics, file, "version", rubric);
        _others.Add(rubric);
    });

    private void ReadJudgements()
    {
        var judged = new HashSet<(Demand, int)>();
        _faults.Each(JsonList("assessments.json"), entry =>
        {
            var demand = entry.Named("demand", _demands);
            AssessmentRules.OnePerYear.Requires(judged.Add((demand, entry.Number("year"))));
            _others.Add(ReadJudgement(entry, demand));
        });
        _faults.Each(JsonList("cards.json"), card => CardRules.EachDemandIsJudged.Requires(
            _demands.Values.All(demand => judged.Contains((demand, card.Number("year"))))));
    }

    private Assessment ReadJudgement(JsonEntry entry, Demand demand) => Assessment.Judge(
        demand,
        entry.Named("rubric", _rubrics),
        new()
        {
            Year = entry.Number("year"),
            Level = entry.Word<Level>("level"),
            Movement = entry.Word<Movement>("movement"),
            Remark = entry.Word<Remark>("remark"),
            Confidence = entry.Word<Confidence>("confidence"),
            Reason = entry.RequiredTexts("reason"),
            WouldChangeOurMind = entry.Texts("wouldChangeOurMind"),
            AskNext = entry.Texts("askNext"),
            Standing = entry.Word<Standing>("standing"),
            CitedFindings = entry.ManyNamed("findings", _findings),
            CitedActions = entry.ManyNamed("actions", _actions),
            Evidence = [.. Cited(entry, "evidenceFor", Bearing.For), .. Cited(entry, "evidenceAgainst", Bearing.Against)],
        },
        entry.RequiredTexts("author"),
        today);

    private IEnumerable<CitationEntry> Cited(Entry entry, string field, Bearing bearing) =>
        entry.ManyNamed(field, _evidence).Select(source => new CitationEntry(source, Bearing: bearing));

    private void ReadCards() => _faults.Each(JsonList("cards.json"), entry =>
    {
        var facts = new List<CardFactEntry>();
        _faults.Each(entry.Parts("facts"), fact => facts.Add(new(
            fact.RequiredTexts("headline"), fact.RequiredTexts("text"),
            [.. fact.ManyNamed("evidence", _evidence)])));
        var texts = new CardTexts(entry.RequiredTexts("title"), entry.RequiredTexts("verdict"), _campaign.Publisher, facts)
        {
            Messages = ReadMessages(entry.Part("messages")),
        };
        if (!Cards.TryAdd(entry.Number("year"), texts))
        {
            throw entry.Wrong("year", $"'{entry.Number("year")}' stands twice");
        }
    });

    private CardMessages ReadMessages(JsonEntry entry)
    {
        var demands = entry.Part("demands");
        return new()
        {
            Situation = entry.Texts("situation"),
            Petition = entry.Texts("petition"),
            Method = entry.Texts("method"),
            Sources = entry.Texts("sources"),
            Demands = _demands.Keys.ToDictionary(code => code, demands.Texts),
        };
    }
}
