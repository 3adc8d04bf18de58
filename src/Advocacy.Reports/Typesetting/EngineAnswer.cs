using System.Security.Cryptography;
using System.Text.Json;

namespace Advocacy.Reports.Typesetting;

/// <summary>What the engine is asked: one document in one template.</summary>
/// <param name="Model">By its own type, so that all it says is written.</param>
internal sealed record EngineRequest(string Id, string Template, object Model);

/// <summary>What the engine answers: a PDF with its provenance, or why there is none.</summary>
internal sealed record EngineAnswer
{
    public string? Id { get; init; }
    public bool Ok { get; init; }
    public byte[]? Pdf { get; init; }
    public int Pages { get; init; }
    public string? Engine { get; init; }
    public string? TemplateHash { get; init; }
    public string? FontsHash { get; init; }
    public string? Error { get; init; }
    public string? Kind { get; init; }

    /// <exception cref="TypesettingException">The line is not an answer to the question, or a refusal.</exception>
    public static TypesetDocument Read(ReadOnlySpan<byte> line, string id)
    {
        var answer = Parse(line);
        if (answer.Id != id)
        {
            throw new TypesettingException(TypesettingProblem.Crashed, "The engine answered another question.");
        }

        if (answer is { Ok: false, Kind: "too-long" or "shapeless" })
        {
            throw new TypesettingException(answer.Kind == "too-long" ? TypesettingProblem.TooLong : TypesettingProblem.Shapeless, answer.Error ?? "");
        }

        if (!answer.Ok)
        {
            throw new TypesettingException(TypesettingProblem.Rejected, $"{answer.Kind ?? "refused"}: {answer.Error}");
        }

        if (answer.Pdf is not { } pdf || !pdf.AsSpan().StartsWith("%PDF-"u8) || answer.Pages < 1
            || answer is not { Engine: { } engine, TemplateHash: { } templateHash, FontsHash: { } fontsHash })
        {
            throw new TypesettingException(TypesettingProblem.Crashed, "The engine's answer is incomplete.");
        }

        pdf = PackedPdf.Of(pdf);
        return new(pdf, answer.Pages, Convert.ToHexStringLower(SHA256.HashData(pdf)), engine, templateHash, fontsHash);
    }

    private static EngineAnswer Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<EngineAnswer>(line, CardJson.Options)
                ?? throw new JsonException("null");
        }
        catch (JsonException rubbish)
        {
            throw new TypesettingException(
                TypesettingProblem.Crashed, $"The engine's answer is not JSON: {rubbish.Message}", rubbish);
        }
    }
}
