using Advocacy.Domain.Actions;
using Advocacy.Domain.Findings;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Sources;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Sample.Loading;

/// <summary>What government did, and what outside bodies stated; they share one numbering.</summary>
internal sealed partial class CampaignFiles
{
    private void ReadActionsAndFindings()
    {
        var actions = Csv("actions.csv");
        var findings = Csv("findings.csv");
        var stages = ReadStages(Numbers(actions));
        var effects = ReadEffects(Numbers([.. actions, .. findings]));
        var known = new HashSet<int>();
        _faults.Each(actions, row => Add(_actions, row, "number", ReadAction(row, NewNumber(row, known), stages, effects)));
        _faults.Each(findings, row => Add(_findings, row, "number", ReadFinding(row, NewNumber(row, known), effects)));
    }

    private GovernmentAction ReadAction(
        CsvEntry row, int number, ILookup<string, StageEntry> stages, ILookup<string, EffectEntry> effects) =>
        GovernmentAction.Record(_campaign, number, new()
        {
            Kind = row.Word<ActionKind>("kind"),
            Title = row.RequiredTexts("title"),
            Summary = row.RequiredTexts("summary"),
            Reference = row.Find("reference"),
            DateNote = row.Texts("date_note"),
            Certainty = row.Word<Certainty>("confidence"),
            People = row.ManyNamed("people", _people),
            Authorities = row.ManyNamed("authorities", _organizations),
            Stages = [.. stages[row.Text("number")]],
            Effects = [.. effects[row.Text("number")]],
        });

    private Finding ReadFinding(CsvEntry row, int number, ILookup<string, EffectEntry> effects) =>
        Finding.Record(_campaign, number, new()
        {
            Kind = row.Word<FindingKind>("kind"),
            Body = row.Named("body", _organizations),
            On = row.Date("date"),
            Report = LocalText.Of(row.FindLanguage("report_language") ?? Language.English, row.Find("report")),
            Statement = row.RequiredTexts("statement"),
            Reference = row.Find("reference"),
            Certainty = row.Word<Certainty>("confidence"),
            People = row.ManyNamed("people", _people),
            Recurs = row.Find("recurs"),
            DateNote = row.Texts("date_note"),
            Citations = Cited(row, "evidence"),
            Effects = [.. effects[row.Text("number")]],
        });

    private ILookup<string, StageEntry> ReadStages(HashSet<string> actions)
    {
        var stages = new List<(string Action, StageEntry Stage)>();
        _faults.Each(Csv("stages.csv"), row => stages.Add((OneOf(actions, row, "action"), new(
            row.Word<Stage>("stage"), row.Date("date"), Cited(row, "evidence"),
            row.Is("serves_children", "yes", "no"), row.Texts("note")))));
        return stages.ToLookup(stage => stage.Action, stage => stage.Stage);
    }

    private ILookup<string, EffectEntry> ReadEffects(HashSet<string> numbers)
    {
        var effects = new List<(string Number, EffectEntry Effect)>();
        _faults.Each(Csv("effects.csv"), row => effects.Add((OneOf(numbers, row, "number"), new(
            row.Named("demand", _demands).Id, row.Word<Effect>("effect"), row.RequiredTexts("reason"), row.FindWord<EffectQualifier>("qualifier")))));
        return effects.ToLookup(effect => effect.Number, effect => effect.Effect);
    }

    /// <summary>The numbers that stand in a file, whether or not the rest of their rows can be read.</summary>
    private static HashSet<string> Numbers(IEnumerable<CsvEntry> rows) =>
        [.. rows.Select(row => row.Peek("number")).OfType<string>()];

    private static string OneOf(HashSet<string> numbers, CsvEntry row, string field) =>
        numbers.Contains(row.Text(field)) ? row.Text(field) : throw row.Wrong(field, $"'{row.Text(field)}' is not known");

    private static int NewNumber(CsvEntry row, HashSet<int> known) => known.Add(row.Number("number"))
        ? row.Number("number")
        : throw row.Wrong("number", $"'{row.Text("number")}' stands twice");
}
