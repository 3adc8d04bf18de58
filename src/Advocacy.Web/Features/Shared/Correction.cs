using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Shared;

/// <summary>Says anew what was written down wrongly of a record; the journal keeps what stood there, with the reason.</summary>
/// <remarks>What was judged or published by the record as it stood keeps what it was judged or published by.</remarks>
public abstract record Correction : Command<Guid>
{
    public const int ReasonMaxLength = 1_000;

    /// <summary>The version of the record the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>What was wrong, and how it is known.</summary>
    [Required, StringLength(ReasonMaxLength)]
    public string? Reason { get; init; }

    /// <summary>The language new sources are entered in.</summary>
    public Language WrittenIn { get; init; }

    public override string? Because => Reason;
}

/// <summary>How every correction is made: on the latest version, and of something.</summary>
internal static class Correcting
{
    /// <exception cref="Domain.Rules.RuleBrokenException">Somebody changed the record meanwhile, nothing is different, or what is said breaks a rule.</exception>
    public static void Correct<T>(this AdvocacyDb db, T record, Correction command, Action<T> correct)
        where T : Editable
    {
        record.MustStillBe(command.Version);
        correct(record);
        EditingRules.CorrectionChangesSomething.Requires(db.ChangeTracker.Entries().Any(entry =>
            entry.State is EntityState.Added or EntityState.Deleted
            || entry.Properties.Any(property => property.IsModified && property.Metadata.Name != nameof(Editable.Version))
            || entry.ComplexProperties.Any(property => property.IsModified)));
    }
}
