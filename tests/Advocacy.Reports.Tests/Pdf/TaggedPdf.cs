using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>A PDF opened down to its tokens.</summary>
internal sealed class TaggedPdf : IDisposable
{
    private readonly PdfDocument _document;
    private readonly DictionaryToken _catalog;

    private TaggedPdf(byte[] bytes)
    {
        _document = PdfDocument.Open(bytes);
        _catalog = _document.Structure.Catalog.CatalogDictionary;
        Root = new StructureTree(_document).Read();
    }

    public PdfTag Root { get; }

    public int Pages => _document.NumberOfPages;

    public string? Language => Tokens.Text(Get(_catalog, "Lang"));

    public bool IsMarked => Get(Get(_catalog, "MarkInfo") as DictionaryToken, "Marked") is BooleanToken { Data: true };

    public bool ShowsItsTitle =>
        Get(Get(_catalog, "ViewerPreferences") as DictionaryToken, "DisplayDocTitle") is BooleanToken { Data: true };

    public string? Title => _document.Information.Title;

    public string Metadata => _document.TryGetXmpMetadata(out var metadata) ? metadata.GetXDocument().ToString() : "";

    public bool IsEncrypted => _document.IsEncrypted;

    public bool HasBookmarks => _document.TryGetBookmarks(out var bookmarks) && bookmarks.Roots.Count > 0;

    /// <summary>Every key of every dictionary in the file.</summary>
    public IReadOnlySet<string> Keys { get; private set; } = new HashSet<string>();

    public IReadOnlyList<DictionaryToken> Dictionaries { get; private set; } = [];

    /// <summary>Every word a reader of the pages sees, running heads included.</summary>
    public string PageText => string.Join('\n', _document.GetPages().Select(page => page.Text));

    public IEnumerable<DictionaryToken> Annotations => Dictionaries.Where(entry =>
        Tokens.Name(Get(entry, "Subtype")) == "Link" && entry.ContainsKey(NameToken.Rect));

    public IEnumerable<string> FontNames => Dictionaries
        .Where(entry => Tokens.Name(Get(entry, "Type")) == "Font")
        .Select(entry => Tokens.Name(Get(entry, "BaseFont")) ?? "nameless")
        .Distinct();

    public IEnumerable<DictionaryToken> PageDictionaries => _document.GetPages().Select(page => page.Dictionary);

    public static TaggedPdf Open(byte[] bytes)
    {
        var pdf = new TaggedPdf(bytes);
        var all = pdf.Gather();
        pdf.Dictionaries = all;
        pdf.Keys = all.SelectMany(dictionary => dictionary.Data.Keys).ToHashSet();
        return pdf;
    }

    public IToken? Get(DictionaryToken? dictionary, string key) => Tokens.Get(_document, dictionary, key);

    public void Dispose() => _document.Dispose();

    private List<DictionaryToken> Gather()
    {
        var found = new List<DictionaryToken>();
        foreach (var reference in _document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            Tokens.Dictionaries(_document.Structure.GetObject(reference).Data, found);
        }

        return found;
    }
}
