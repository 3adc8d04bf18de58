using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.Cards;

/// <summary>What a year's card would print and leaves out, because not everybody may read it.</summary>
/// <remarks>As far as whoever asks may read it: what they may not, they can't release either.</remarks>
[AllowedTo(Role.Editor)]
public sealed record PrepareRelease(int Year) : IQuery<ReleaseDesk>;

public sealed record ReleaseDesk
{
    public required IReadOnlyList<Releasable> Commitments { get; init; }
    public required IReadOnlyList<Releasable> People { get; init; }
    public required IReadOnlyList<Releasable> Actions { get; init; }
    public required IReadOnlyList<Releasable> Findings { get; init; }
    public required IReadOnlyList<Releasable> Sources { get; init; }

    public int Count => Commitments.Count + People.Count + Actions.Count + Findings.Count + Sources.Count;
}

/// <param name="Name">What it is called, or says.</param>
/// <param name="Detail">Whose it is, or when.</param>
/// <param name="Readers">Who may read it now.</param>
public sealed record Releasable(Guid Id, LocalText Name, string? Detail, Readership Readers);

internal sealed class PrepareReleaseHandler(AdvocacyDb db, TimeProvider clock) : IRequestHandler<PrepareRelease, ReleaseDesk>
{
    public Task<ReleaseDesk> Handle(PrepareRelease query, CancellationToken cancel) => db.NotYetReleased(query.Year, clock.Today(), cancel);
}

internal static class Releasing
{
    /// <summary>What a year's card would print and leaves out, as far as the reader may read it.</summary>
    public static async Task<ReleaseDesk> NotYetReleased(this AdvocacyDb db, int year, DateOnly today, CancellationToken cancel)
    {
        var yearEnd = new DateOnly(year, 12, 31);
        var commitments = await db.Commitments.Include(made => made.Citations).Where(made => made.MadeOn.Latest <= yearEnd).ToListAsync(cancel);
        var speakers = commitments.Select(made => made.PersonId).OfType<Guid>().Distinct().ToList();
        var people = await db.People.InOrder().Where(person => speakers.Contains(person.Id)).ToListAsync(cancel);
        var names = people.ToDictionary(person => person.Id, person => person.Name);
        var actions = (await db.GovernmentActions.AsSplitQuery().Include(action => action.Stages).ThenInclude(stage => stage.Citations)
                .Where(action => action.Effects.Count > 0).OrderBy(action => action.Number).ToListAsync(cancel))
            .Where(action => action.Stages.Any(stage => stage.On.Latest <= yearEnd)).ToList();
        var findings = await db.Findings.Include(finding => finding.Citations).Where(finding => finding.Effects.Count > 0 && finding.On.Latest <= yearEnd)
            .OrderBy(finding => finding.Number).ToListAsync(cancel);
        var weighed = await db.Assessments.Where(judged => judged.Year == year).SelectMany(judged => judged.Evidence).Select(cited => cited.EvidenceId).ToListAsync(cancel);
        var cited = commitments.SelectMany(made => made.Citations).Concat(actions.SelectMany(action => action.Stages).SelectMany(stage => stage.Citations))
            .Concat(findings.SelectMany(finding => finding.Citations)).Select(citation => citation.EvidenceId).Concat(weighed).Distinct().ToList();
        var sources = await db.Evidence.InOrder().Where(source => cited.Contains(source.Id)).ToListAsync(cancel);

        return new()
        {
            Commitments = Kept(commitments.OrderBy(made => made.MadeOn), made => LocalText.Of(made.WordsLanguage, made.Words),
                made => string.Join(", ", new[] { made.PersonId is { } by ? names.GetValueOrDefault(by) : null, made.MadeOn.ToText(Words.Wording.Language) }.OfType<string>())),
            People = Kept(people, person => LocalText.Everywhere(person.Name), _ => null),
            Actions = Kept(actions, action => action.Title, action => $"{action.Number}"),
            Findings = Kept(findings, finding => finding.Statement, finding => $"{finding.Number}"),
            Sources = Kept(sources, source => LocalText.Everywhere(source.Title), source => source.Publisher),
        };

        IReadOnlyList<Releasable> Kept<T>(IEnumerable<T> records, Func<T, LocalText> name, Func<T, string?> detail)
            where T : Confidential =>
            [.. records.Where(record => !record.ReadBy().IsPublicOn(today)).Select(record => new Releasable(record.Id, name(record), detail(record), record.ReadBy()))];
    }
}
