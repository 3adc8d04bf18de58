using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Data;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>Takes a passage, such as a child's name, out of the record, its history, what was typed and not saved, and what is not published yet.</summary>
/// <remarks>The journal's chain stays whole: the purge's own line says which lines it changed, and vouches for what is left of them.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record PurgePassage : Command<IReadOnlyList<string>>, IValidatableObject
{
    public const int PassageMaxLength = 300;
    public const int ReasonMaxLength = 500;

    /// <summary>The words as they were written.</summary>
    [Required, StringLength(PassageMaxLength, MinimumLength = PurgedPassage.MinLength)]
    public string? Passage { get; init; }

    /// <summary>Why; it is kept in the journal.</summary>
    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    /// <summary>Files attached to what held the passage that go as well.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];

    /// <summary>Ticked by whoever has seen where it stands, and that there is no way back.</summary>
    public bool IsMeant { get; init; }

    public override string? Because => Reason;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Passage is { Length: >= PurgedPassage.MinLength } && new PurgedPassage(Passage).StandsIn(Reason))
        {
            yield return new ValidationResult(Wording.Of("Settings.PurgeReasonHoldsIt"), [nameof(Reason)]);
        }

        if (!IsMeant)
        {
            yield return new ValidationResult(Wording.Of("Settings.PurgeNotMeant"), [nameof(IsMeant)]);
        }
    }
}

/// <returns>The hashes of the files the record has let go of.</returns>
internal sealed class PurgePassageHandler(AdvocacyDb db, CurrentAct act) : IRequestHandler<PurgePassage, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(PurgePassage command, CancellationToken cancel)
    {
        var purge = new Purge(db, act);
        await purge.Take(new PurgedPassage(command.Passage!), cancel);
        var files = purge.Files.Where(file => command.Files.Contains(file.Id)).ToList();
        if (files.Count < command.Files.Distinct().Count())
        {
            throw new NotFoundException("A file attached to what holds the passage");
        }

        db.RemoveRange(files);
        return [.. files.Select(file => file.Sha256)];
    }
}
