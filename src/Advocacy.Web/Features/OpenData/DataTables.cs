using Advocacy.Domain.Languages;
using System.Text.Json;

namespace Advocacy.Web.Features.OpenData;

/// <summary>The tables of the data package: each row begins with the edition it stands on.</summary>
internal static class DataTables
{
    public static IReadOnlyList<DataTable> All { get; } =
    [
        Of<CardData>("cards", [], card => [card],
            ("published_on", "date", (_, card) => DateOnly.FromDateTime(card.PublishedAt)), ("frozen_on", "date", (_, card) => card.FrozenOn), ("is_last", "boolean", (_, card) => card.IsLast),
            ("standing", "string", (_, card) => card.Standing), ("title", Text, (_, card) => card.Title), ("publisher", Text, (_, card) => card.Publisher), ("verdict", Text, (_, card) => card.Verdict),
            ("correction", Text, (_, card) => card.Correction), ("rubric", "integer", (_, card) => card.Rubric.Version), ("facts_sha256", "string", (_, card) => card.FactsSha256)),
        Of("levels", ["demand"], card => card.Demands,
            ("demand", "string", (demand, _) => demand.Code), ("title", Text, (demand, _) => demand.Title), ("level", "string", (demand, _) => demand.Level), ("word", Text, (demand, _) => demand.LevelWord),
            ("movement", "string", (demand, _) => demand.Movement), ("remark", "string", (demand, _) => demand.Remark), ("confidence", "string", (demand, _) => demand.Confidence),
            ("reason", Text, (demand, _) => demand.Reason), ("would_change", Text, (demand, _) => demand.WouldChangeOurMind), ("ask_next", Text, (demand, _) => demand.AskNext),
            ("sources_for", "string", (demand, _) => demand.SourcesFor), ("sources_against", "string", (demand, _) => demand.SourcesAgainst)),
        Of("years", ["demand", "judged_year"], card => card.Demands.SelectMany(demand => demand.Years, (demand, judged) => (Demand: demand, Judged: judged)),
            ("demand", "string", (row, _) => row.Demand.Code), ("judged_year", "integer", (row, _) => row.Judged.Year), ("level", "string", (row, _) => row.Judged.Level),
            ("rubric", "integer", (row, _) => row.Judged.Rubric), ("level_then", "string", (row, _) => row.Judged.LevelThen)),
        Of("acts", ["demand", "number"], card => card.Demands.SelectMany(demand => demand.Acts, (demand, act) => (Demand: demand, Act: act)),
            ("demand", "string", (row, _) => row.Demand.Code), ("number", "integer", (row, _) => row.Act.Number), ("title", Text, (row, _) => row.Act.Title),
            ("authorities", Text, (row, _) => Together(row.Act.Authorities)), ("stage", "string", (row, _) => row.Act.Stage), ("date", "string", (row, _) => row.Act.Date),
            ("effect", "string", (row, _) => row.Act.Effect), ("effect_reason", Text, (row, _) => row.Act.EffectReason), ("sources", "string", (row, _) => row.Act.Sources)),
        Of("findings", ["demand", "number"], card => card.Demands.SelectMany(demand => demand.Findings, (demand, found) => (Demand: demand, Found: found)),
            ("demand", "string", (row, _) => row.Demand.Code), ("number", "integer", (row, _) => row.Found.Number), ("body", Text, (row, _) => row.Found.Body), ("date", "string", (row, _) => row.Found.Date),
            ("statement", Text, (row, _) => row.Found.Statement), ("sources", "string", (row, _) => row.Found.Sources)),
        Of("commitments", ["number"], card => card.Commitments.Index(),
            ("number", "integer", (row, _) => row.Index + 1), ("demands", "string", (row, _) => string.Join(' ', row.Item.Demands)), ("date", "string", (row, _) => row.Item.MadeOn), ("person", "string", (row, _) => row.Item.Person),
            ("post", Text, (row, _) => row.Item.Post), ("words", "string", (row, _) => row.Item.Words), ("words_language", "string", (row, _) => row.Item.WordsLanguage), ("reported", "boolean", (row, _) => row.Item.Reported),
            ("strength", "string", (row, _) => row.Item.Strength), ("due", "string", (row, _) => row.Item.Due), ("state", "string", (row, _) => row.Item.State), ("overdue", "boolean", (row, _) => row.Item.Overdue),
            ("sources", "string", (row, _) => row.Item.Sources)),
        Of("replies", ["demand", "number"], card => card.Demands.SelectMany(demand => demand.Replies.Index(), (demand, reply) => (Demand: demand, reply.Index, Reply: reply.Item)),
            ("demand", "string", (row, _) => row.Demand.Code), ("number", "integer", (row, _) => row.Index + 1), ("asked", "string", (row, _) => row.Reply.Asked), ("asked_on", "string", (row, _) => row.Reply.AskedOn),
            ("replied_on", "string", (row, _) => row.Reply.RepliedOn), ("words", "string", (row, _) => row.Reply.Words), ("words_language", "string", (row, _) => row.Reply.WordsLanguage), ("answer", "string", (row, _) => row.Reply.Answer)),
        Of("signatures", ["territory"], card => card.Signatures,
            ("territory", "string", (tally, _) => tally.Territory), ("name", Text, (tally, _) => tally.Name), ("value", "integer", (tally, _) => tally.Value), ("figure", "string", (tally, _) => tally.Figure),
            ("as_of", "string", (tally, _) => tally.AsOf), ("sources", "string", (tally, _) => tally.Sources)),
        Of("handovers", ["code"], card => card.Handovers,
            ("code", "string", (handed, _) => handed.Code), ("name", Text, (handed, _) => handed.Territory), ("recipient", Text, (handed, _) => handed.Recipient),
            ("date", "string", (handed, _) => string.Join(' ', handed.Dates)), ("sources", "string", (handed, _) => handed.Sources)),
        Of("rubric", ["level"], card => card.Rubric.Levels,
            ("level", "string", (level, _) => level.Level), ("word", Text, (level, _) => level.Word), ("test", Text, (level, _) => level.Test), ("gate", "string", (level, _) => level.Gate)),
        Of("sources", ["number"], card => card.Sources,
            ("number", "integer", (source, _) => source.Number), ("source_title", "string", (source, _) => source.Title), ("source_language", "string", (source, _) => source.Language),
            ("source_publisher", "string", (source, _) => source.Publisher), ("date", "string", (source, _) => source.PublishedOn), ("address", "string", (source, _) => source.Address), ("seen_on", "date", (source, _) => source.SeenOn)),
    ];

    /// <summary>A text in its languages: a column for each.</summary>
    private const string Text = "text";

    private static DataTable Of<T>(
        string name, IReadOnlyList<string> key, Func<CardData, IEnumerable<T>> rows, params IReadOnlyList<(string Word, string Type, Func<T, CardData, object?> Cell)> columns) => new(
        name,
        ["year", "edition", .. key],
        [
            new("year", "integer"), new("edition", "integer"),
            .. columns.SelectMany(column => column.Type == Text ? LanguageTags.All.Select(language => new DataField(column.Word, "string", language)) : [new DataField(column.Word, column.Type)]),
        ],
        card => rows(card).Select(row => (IReadOnlyList<object?>)
        [
            card.Year, card.Edition,
            .. columns.SelectMany(column => column.Type == Text ? InEach((IReadOnlyDictionary<string, string>)column.Cell(row, card)!) : [Plain(column.Cell(row, card))]),
        ]));

    private static IEnumerable<object?> InEach(IReadOnlyDictionary<string, string> text) => LanguageTags.All.Select(language => text.GetValueOrDefault(language.Tag()));

    private static object? Plain(object? value) => value switch
    {
        Enum code => JsonNamingPolicy.CamelCase.ConvertName(code.ToString()),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        IEnumerable<int> sources => string.Join(' ', sources),
        _ => value,
    };

    private static Dictionary<string, string> Together(IReadOnlyList<IReadOnlyDictionary<string, string>> texts) => LanguageTags.All
        .Select(language => (Tag: language.Tag(), Texts: texts.Select(text => text.GetValueOrDefault(language.Tag())).OfType<string>().ToList()))
        .Where(row => row.Texts.Count > 0).ToDictionary(row => row.Tag, row => string.Join("; ", row.Texts));
}
