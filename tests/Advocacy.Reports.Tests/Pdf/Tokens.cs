using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>Follows references and reads the simple kinds of token.</summary>
internal static class Tokens
{
    public static IToken? Follow(PdfDocument document, IToken? token) => token is IndirectReferenceToken reference
        ? Follow(document, document.Structure.GetObject(reference.Data).Data)
        : token;

    public static IToken? Get(PdfDocument document, DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var value) ? Follow(document, value) : null;

    public static string? Text(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };

    public static string? Name(IToken? token) => (token as NameToken)?.Data;

    public static void Dictionaries(IToken token, List<DictionaryToken> found)
    {
        switch (token)
        {
            case DictionaryToken dictionary:
                found.Add(dictionary);
                foreach (var value in dictionary.Data.Values)
                {
                    Dictionaries(value, found);
                }

                break;
            case StreamToken stream:
                Dictionaries(stream.StreamDictionary, found);
                break;
            case ArrayToken array:
                foreach (var item in array.Data)
                {
                    Dictionaries(item, found);
                }

                break;
        }
    }
}
