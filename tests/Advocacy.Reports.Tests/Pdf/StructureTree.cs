using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>Walks a PDF's structure tree and joins each element to the letters it marks on the pages.</summary>
internal sealed class StructureTree
{
    private readonly PdfDocument _document;
    private readonly Dictionary<(int Page, int Mark), string> _texts = [];
    private readonly Dictionary<DictionaryToken, int> _pages = [];
    private readonly DictionaryToken? _roles;
    private readonly DictionaryToken? _root;

    public StructureTree(PdfDocument document)
    {
        _document = document;
        _root = Get(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot") as DictionaryToken;
        _roles = Get(_root, "RoleMap") as DictionaryToken;
        foreach (var page in document.GetPages())
        {
            _pages[page.Dictionary] = page.Number;
            foreach (var content in page.GetMarkedContents())
            {
                Gather(page.Number, content);
            }
        }
    }

    public PdfTag Read() => _root is null
        ? new("None", null, null, "", [], false) { Text = "" }
        : Read(_root, page: 0);

    private void Gather(int page, MarkedContentElement content)
    {
        if (content.MarkedContentIdentifier >= 0)
        {
            var text = string.Concat(content.Letters.Select(letter => letter.Value));
            _texts[(page, content.MarkedContentIdentifier)] =
                _texts.GetValueOrDefault((page, content.MarkedContentIdentifier), "") + text;
        }

        foreach (var child in content.Children)
        {
            Gather(page, child);
        }
    }

    private PdfTag Read(DictionaryToken element, int page)
    {
        if (Get(element, "Pg") is DictionaryToken owner && _pages.TryGetValue(owner, out var number))
        {
            page = number;
        }

        var own = new StringBuilder();
        var all = new StringBuilder();
        var children = new List<PdfTag>();
        var annotated = false;
        foreach (var kid in Kids(element))
        {
            switch (kid)
            {
                case NumericToken mark:
                    Say(page, mark.Int);
                    break;
                case DictionaryToken { Data: var data } inner when data.ContainsKey("MCID"):
                    var place = Get(inner, "Pg") is DictionaryToken other && _pages.TryGetValue(other, out var there) ? there : page;
                    Say(place, ((NumericToken)Get(inner, "MCID")!).Int);
                    break;
                case DictionaryToken { Data: var data } when data.ContainsKey("Obj"):
                    annotated = true;
                    break;
                case DictionaryToken inner:
                    var child = Read(inner, page);
                    children.Add(child);
                    all.Append(child.Text);
                    break;
            }
        }

        var type = Role(Tokens.Name(Get(element, "S")) ?? "StructTreeRoot");
        // Blocks are words apart, whatever stands between their marks.
        var text = type is "Span" or "Link" or "Em" or "Strong" or "Lbl" or "Quote" ? all.ToString() : $"{all}\n";
        return new(type, Tokens.Text(Get(element, "Alt")), Tokens.Text(Get(element, "Lang")), own.ToString(), children, annotated)
        {
            Text = text,
        };

        void Say(int where, int mark)
        {
            var words = _texts.GetValueOrDefault((where, mark), "");
            own.Append(words);
            all.Append(words);
        }
    }

    private string Role(string type)
    {
        for (var hops = 0; hops < 5 && Tokens.Name(Get(_roles, type)) is { } standard && standard != type; hops++)
        {
            type = standard;
        }

        return type;
    }

    private IEnumerable<IToken?> Kids(DictionaryToken element) => Get(element, "K") switch
    {
        ArrayToken array => array.Data.Select(kid => Tokens.Follow(_document, kid)),
        { } single => [single],
        null => [],
    };

    private IToken? Get(DictionaryToken? dictionary, string key) => Tokens.Get(_document, dictionary, key);
}
