using Advocacy.Web.Sample;

namespace Advocacy.Web.Tests.Sample;

/// <summary>A copy of the sample's files, to be damaged.</summary>
internal sealed class SampleFolder : IDisposable
{
    public SampleFolder()
    {
        foreach (var file in Directory.GetFiles(SampleCampaign.Folder))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("advocacy-sample-").FullName;

    /// <summary>Writes other words where some stand for the first time.</summary>
    public SampleFolder With(string file, string words, string others)
    {
        var text = File.ReadAllText(PathOf(file));
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.That(at, Is.GreaterThanOrEqualTo(0), () => $"{file} does not hold '{words}'");
        File.WriteAllText(PathOf(file), text[..at] + others + text[(at + words.Length)..]);
        return this;
    }

    /// <summary>Says the last line of a file again.</summary>
    public SampleFolder WithLastLineTwice(string file)
    {
        File.AppendAllLines(PathOf(file), [File.ReadLines(PathOf(file)).Last()]);
        return this;
    }

    public SampleFolder WithOnly(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public SampleFolder Without(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private string PathOf(string file) => Path.Combine(Root, file);
}
