using System.Text;
using System.Text.Json;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

/// <summary>A folder with a script that a real Node runs in the template's place, to misbehave as a test wants.</summary>
internal sealed class FakeEngine : IDisposable
{
    /// <summary>Answers as the real one does; the "PDF" says which process made it, from what, and in what surroundings.</summary>
    public const string Answers = "answer(q);";

    private FakeEngine(string folder) => Folder = folder;

    public string Folder { get; }

    /// <param name="perCard">What the script does with each question <c>q</c>; <c>say</c> and <c>answer</c> are at hand.</param>
    /// <param name="first">What it does before.</param>
    public static FakeEngine That(string perCard, string first = "")
    {
        var engine = Empty();
        Directory.CreateDirectory(Path.Combine(engine.Folder, "node_modules"));
        File.WriteAllText(Path.Combine(engine.Folder, TemplatesFolder.Script), $$"""
            import { createInterface } from 'node:readline';
            import { spawn } from 'node:child_process';
            import { writeFileSync } from 'node:fs';
            const say = (thing) => process.stdout.write(JSON.stringify(thing) + '\n');
            const answer = (q, more = {}) => say({
              id: q.id, ok: true, pages: 5, engine: 'fake 1', templateHash: 't', fontsHash: 'f',
              pdf: Buffer.from('%PDF-1.7\n' + JSON.stringify({ pid: process.pid, title: q.model.title, environment: process.env }))
                .toString('base64'),
              ...more,
            });
            {{first}}
            for await (const line of createInterface({ input: process.stdin })) {
              const q = JSON.parse(line);
              {{perCard}}
            }
            """);
        return engine;
    }

    public static FakeEngine Empty() => new(Directory.CreateTempSubdirectory("advocacy-engine-").FullName);

    public TypesettingOptions Options => new() { TemplatesFolder = Folder, TimeLimit = TimeSpan.FromSeconds(20) };

    public TypstTypesetter Typesetter() => new(Options);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static FakePdf Read(TypesetDocument card) => JsonSerializer.Deserialize<FakePdf>(
        Encoding.UTF8.GetString(card.Pdf).Split('\n')[1], CardJson.Options)!;
}

internal sealed record FakePdf(int Pid, string Title, Dictionary<string, string> Environment);
