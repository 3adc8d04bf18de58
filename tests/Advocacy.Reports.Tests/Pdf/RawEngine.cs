using System.Diagnostics;
using System.Text.Json;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>The engine asked without the application: what it writes before anything is done with it.</summary>
internal static class RawEngine
{
    public static async Task<byte[]> Set(CardModel card, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("node", [TemplatesFolder.Script])
        {
            WorkingDirectory = TemplatesFolder.Find(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var engine = Process.Start(start)!;
        await engine.StandardInput.WriteLineAsync(
            JsonSerializer.Serialize(new { Id = "1", Template = "progress-card", Model = card }, CardJson.Options));
        engine.StandardInput.Close();
        using var answer = JsonDocument.Parse((await engine.StandardOutput.ReadLineAsync())!);
        await engine.WaitForExitAsync();
        return answer.RootElement.GetProperty("pdf").GetBytesFromBase64();
    }
}
