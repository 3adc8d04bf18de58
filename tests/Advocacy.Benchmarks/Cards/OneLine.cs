using System.Diagnostics;
using System.Globalization;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Benchmarks.Cards;

/// <summary>The floor of a card: the same engine, started for and setting one line of text.</summary>
internal static class OneLine
{
    private const string Script = """
        import { readFileSync } from "node:fs";
        import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
        const font = "node_modules/@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf";
        const compiler = NodeCompiler.create({ workspace: ".", fontArgs: [{ fontBlobs: [readFileSync(font)] }] });
        const set = n => compiler.pdf(compiler.compile({ mainFileContent: `#set text(font: "Source Sans 3")\nLine ${n}` }).result);
        set(0);
        console.log("cold");
        const taken = [];
        for (let n = 1; n <= 200; n++) {
          const started = performance.now();
          set(n);
          taken.push(performance.now() - started);
        }
        console.log(`warm ${taken.sort((a, b) => a - b)[100]}`);
        """;

    /// <returns>Milliseconds from the start of the engine to its first line, and of any later one.</returns>
    public static async Task<(double Cold, double Warm)> Set()
    {
        var started = Stopwatch.GetTimestamp();
        using var engine = Child.Start("node", ["--input-type=module", "-e", Script], TemplatesFolder.Find(),
            ("FONTCONFIG_FILE", Path.Combine(TemplatesFolder.Find(), "no-fonts.conf")));
        await engine.Line("cold");
        var cold = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return (cold, double.Parse(await engine.Line("warm "), CultureInfo.InvariantCulture));
    }
}
