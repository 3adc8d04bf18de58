using System.Xml.Linq;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>One area's words in one language.</summary>
/// <param name="Tag">The language; English is the neutral file.</param>
internal sealed record WordingFile(string Name, string Area, string Tag, IReadOnlyDictionary<string, string> Words)
{
    public static IReadOnlyList<WordingFile> All { get; } =
        [.. OurCode.Files("src/Advocacy.Web/Words", ".resx").Select(file => Read(Path.GetFileName(file.Path), file.Text))];

    /// <summary>Every key with its area, as the code writes it.</summary>
    public static IReadOnlySet<string> Keys { get; } =
        All.SelectMany(file => file.Words.Keys.Select(key => $"{file.Area}.{key}")).ToHashSet();

    public bool Holds(string areaAndKey) => Words.ContainsKey(areaAndKey[(Area.Length + 1)..]);

    private static WordingFile Read(string name, string text)
    {
        var parts = name.Split('.');
        var words = XDocument.Parse(text).Root!.Elements("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
        return new(name, parts[0], parts.Length == 3 ? parts[1] : "en", words);
    }
}
