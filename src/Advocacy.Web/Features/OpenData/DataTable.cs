using Advocacy.Domain.Languages;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.OpenData;

/// <summary>A table of the data package.</summary>
/// <param name="Name">In the package; its file is called so too.</param>
/// <param name="Key">The fields that name a row.</param>
/// <param name="Rows">Its rows of an edition, cell by cell in the order of the fields.</param>
internal sealed record DataTable(string Name, IReadOnlyList<string> Key, IReadOnlyList<DataField> Fields, Func<CardData, IEnumerable<IReadOnlyList<object?>>> Rows)
{
    public string Path => $"{Name}.csv";

    public string TitleIn(Language language) => Wording.In(language, $"OpenData.Table.{Name}");
}

/// <summary>A column of a table.</summary>
/// <param name="Word">What it is called among the words: one for a text's four columns.</param>
/// <param name="Type">By the Table Schema.</param>
/// <param name="In">The language of a text that stands in each; else null.</param>
internal sealed record DataField(string Word, string Type, Language? In = null)
{
    public string Name => In is { } language ? $"{Word}_{language.Tag()}" : Word;

    public string TitleIn(Language language) => In is { } written
        ? $"{Wording.In(language, $"OpenData.Field.{Word}")} ({Wording.In(language, written)})"
        : Wording.In(language, $"OpenData.Field.{Word}");
}
