using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Tests.Sample;

/// <summary>What is wrong in the files is said by file, line and field, all of it, and nothing is loaded.</summary>
public sealed class SampleFaultsTests : SampleTest
{
    private static readonly Dictionary<string, (string File, string Words, string Others, string Fault)> Damages = new()
    {
        ["an unknown code"] = ("actions.csv", "2,circular,fps-justice,", "2,circular,fps-justise,",
            "actions.csv, line 3, authorities: 'fps-justise' is not known"),
        ["a missing column"] = ("people.csv", "code,name", "code,nom",
            "people.csv, line 1, name: there is no such column"),
        ["a column that stands twice"] = ("people.csv", "code,name", "name,name",
            "people.csv, line 1, name: the column stands twice"),
        ["a cell too many"] = ("people.csv", "koen-geens,Koen Geens", "koen-geens,Koen Geens,Justice",
            "people.csv, line 6: 3 cells stand under 2 columns"),
        ["a quote that is never closed"] = ("territories.csv", "singapore,Singapour,", "singapore,\"Singapour,",
            "territories.csv, line 10: 2 cells stand under 6 columns"),
        ["a date that is none"] = ("memberships.csv", "annemie-turtelboom,justice,,,,,2011-12-06", "annemie-turtelboom,justice,,,,,6 December 2011",
            "memberships.csv, line 4, start: '6 December 2011' is not an ISO 8601-2 date"),
        ["a day that never was"] = ("findings.csv", "2010-06-11", "2010-06-31",
            "findings.csv, line 4, date: '2010-06-31' is not an ISO 8601-2 date"),
        ["a figure that is none"] = ("tallies.csv", ">2300000", "over 2 million",
            "tallies.csv, line 4, figure: 'over 2 million' is not a figure such as 102911, >2000000, ~6900000 or <~5000000"),
        ["a number that is none"] = ("actions.csv", "\n2,circular,", "\ntwo,circular,",
            "actions.csv, line 3, number: 'two' is not a whole number"),
        ["a code that stands twice"] = ("people.csv", "koen-geens,", "jo-vandeurzen,",
            "people.csv, line 6, code: 'jo-vandeurzen' stands twice"),
        ["a finding with the number of an action"] = ("findings.csv", "\n11,finding", "\n12,finding",
            "findings.csv, line 3, number: '12' stands twice"),
        ["an unknown demand"] = ("effects.csv", "\n1,D2,", "\n1,D4,",
            "effects.csv, line 2, demand: 'D4' is not known"),
        ["an effect of an unknown action"] = ("effects.csv", "\n1,D2,", "\n63,D2,",
            "effects.csv, line 2, number: '63' is not known"),
        ["an unknown stage"] = ("stages.csv", "1,carried-out,", "1,promised,",
            "stages.csv, line 2, stage: 'promised' is not one of the words for Stage"),
        ["a stage of an unknown action"] = ("stages.csv", "1,adopted,2006-07", "9,adopted,2006-07",
            "stages.csv, line 3, action: '9' is not known"),
        ["evidence that is not found"] = ("stages.csv", "16,announced,2011-07-28,campaign-page |", "16,announced,2011-07-28,campaign-pages |",
            "stages.csv, line 20, evidence: 'campaign-pages' is not known"),
        ["a yes or no that is neither"] = ("stages.csv", "\"Creation, end of 2002\",yes", "\"Creation, end of 2002\",oui",
            "stages.csv, line 2, serves_children: 'oui' is neither 'yes' nor 'no'"),
        ["a status that is none"] = ("memberships.csv", "jo-vandeurzen,justice,,,,,2008-03-20,sourced", "jo-vandeurzen,justice,,,,,2008-03-20,probable",
            "memberships.csv, line 2, start_status: 'probable' is neither 'sourced' nor 'unverified'"),
        ["a text missing in one language of a table"] = ("effects.csv", "Er bestaat een schuilplaats voor minderjarige slachtoffers die hen opvangt.", "",
            "effects.csv, line 2, reason: is missing in nl"),
        ["a text missing in one language of a document"] = ("campaign.json", "\"de\": \"Spezialisierte Polizeieinheiten\",", "",
            "campaign.json, $.demands[2], title: is missing in de"),
        ["a document that breaks off"] = ("meetings.json", "\"code\": \"handover-2011\",", "\"code\": ",
            "meetings.json, line 4: ':' is invalid after a value. Expected either ',', '}', or ']'."),
        ["a property that is not there"] = ("assessments.json", "\"movement\": ", "\"moved\": ",
            "assessments.json, $[0], movement: is not there"),
        ["a word that is none"] = ("assessments.json", "\"level\": \"no-progress\"", "\"level\": \"slow-progress\"",
            "assessments.json, $[0], level: 'slow-progress' is not one of the words for Level"),
        ["a number for a word"] = ("assessments.json", "\"level\": \"no-progress\"", "\"level\": \"2\"",
            "assessments.json, $[0], level: '2' is not one of the words for Level"),
        ["an official who is not known"] = ("meetings.json", "\"person\": \"joelle-milquet\"", "\"person\": \"joelle\"",
            "meetings.json, $[0].attendances[0], person: 'joelle' is not known"),
        ["a language that is none"] = ("meetings.json", "\"language\": \"fr\",\n        \"reported\"", "\"language\": \"it\",\n        \"reported\"",
            "meetings.json, $[0].commitments[0], language: 'it' is not one of fr, nl, de, en"),
        ["a source's address that is none"] = ("evidence.csv", "https://samilia.org", "samilia.org",
            "evidence.csv, line 3: A source's address is a full web address, starting with http:// or https://."),
        ["a term that ends before it starts"] = ("memberships.csv", "jo-vandeurzen,justice,,,,,2008-03-20", "jo-vandeurzen,justice,,,,,2009-03-20",
            "memberships.csv, line 2: A term in a post does not end before it starts."),
        ["a level its evidence does not bear"] = ("assessments.json", "\"level\": \"no-progress\"", "\"level\": \"achieved\"",
            "assessments.json, $[0]: A level is given only when the evidence it asks for is on record. NoneCarriedOutByThen."),
        ["a demand judged twice for a year"] = ("assessments.json", "\"demand\": \"D2\"", "\"demand\": \"D1\"",
            "assessments.json, $[1]: A demand has one judgement for a year."),
        ["a card for a year nobody judged"] = ("cards.json", "\"year\": 2025", "\"year\": 2013",
            "cards.json, $[3]: A card is made only for a year in which each demand was judged."),
        ["two cards for a year"] = ("cards.json", "\"year\": 2025", "\"year\": 2012",
            "cards.json, $[3], year: '2012' stands twice"),
    };

    private static IEnumerable<string> Names => Damages.Keys;

    [TestCaseSource(nameof(Names))]
    public async Task A_damage_is_named_and_nothing_is_loaded(string name)
    {
        var (file, words, others, fault) = Damages[name];
        using var folder = new SampleFolder().With(file, words, others);
        var before = await Rows();

        var faults = await FaultsOf(folder);

        Assert.That(faults, Has.Some.EqualTo(fault), () => string.Join('\n', faults));
        Assert.That(await Rows(), Is.EqualTo(before));
    }

    [Test]
    public async Task Several_damages_are_all_named_at_once()
    {
        using var folder = new SampleFolder()
            .With("actions.csv", "2,circular,fps-justice,", "2,circular,fps-justise,")
            .With("actions.csv", "\n4,parliamentary-question,", "\n4,question,")
            .With("memberships.csv", "koen-geens,justice,,,,,2014-10-11", "koen-geens,justice,,,,,11/10/2014")
            .With("tallies.csv", "102911", "many")
            .WithOnly("meetings.json", "[\n{ \"code\": }\n]")
            .With("rubric.json", "\"gate\": \"adopted-action\"", "\"gate\": \"adopted\"")
            .Without("handovers.csv");

        Assert.That((await FaultsOf(folder)).Select(fault => fault.Split(':')[0]), Is.EquivalentTo((string[])
        [
            "actions.csv, line 3, authorities", "actions.csv, line 5, kind", "memberships.csv, line 6, start",
            "tallies.csv, line 2, figure", "meetings.json, line 2", "rubric.json, $.levels[4], gate", "handovers.csv",
        ]));
    }

    [Test]
    public async Task A_document_that_is_no_list_is_named()
    {
        using var folder = new SampleFolder().WithOnly("meetings.json", "{ }");
        Assert.That(await FaultsOf(folder), Is.EqualTo((string[])["meetings.json, $: is not a list"]));
    }

    [Test]
    public async Task An_empty_file_is_named()
    {
        using var folder = new SampleFolder().WithOnly("tallies.csv", "").WithOnly("rubric.json", "");
        Assert.That((await FaultsOf(folder)).Select(fault => fault.Split(':')[0]),
            Is.EqualTo((string[])["tallies.csv, line 1", "rubric.json, line 1"]));
    }

    [Test]
    public async Task A_missing_column_is_named_once_whatever_the_number_of_rows()
    {
        using var folder = new SampleFolder().With("effects.csv", "reason_de", "grund");
        Assert.That(await FaultsOf(folder), Is.EqualTo((string[])["effects.csv, line 1, reason_de: there is no such column"]));
    }

    [Test]
    public async Task A_row_that_stands_twice_is_named()
    {
        using var folder = new SampleFolder().WithLastLineTwice("findings.csv");
        Assert.That(await FaultsOf(folder), Is.EqualTo((string[])["findings.csv, line 22, number: '59' stands twice"]));
    }

    [Test]
    public async Task A_row_is_named_by_the_line_it_begins_at()
    {
        using var folder = new SampleFolder()
            .With("people.csv", "Stefaan De Clerck", "\"Stefaan\nDe Clerck\"")
            .With("people.csv", "maggie-de-block,", "\nmaggie-de-block,")
            .With("people.csv", "koen-geens,Koen Geens", "koen-geens,\"\n\"");
        Assert.That(await FaultsOf(folder), Is.EqualTo((string[])["people.csv, line 8, name: is empty"]));
    }

    private async Task<IReadOnlyList<string>> FaultsOf(SampleFolder folder)
    {
        try
        {
            await Load(folder.Root);
        }
        catch (SampleFileException refused)
        {
            return [.. refused.Faults.Select(fault => fault.ToString())];
        }

        return [];
    }
}
