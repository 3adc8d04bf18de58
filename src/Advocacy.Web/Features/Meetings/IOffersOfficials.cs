using Advocacy.Domain.Dates;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

/// <summary>A page with rows for officials: it offers those on record, and says whom a typed text means.</summary>
public interface IOffersOfficials
{
    /// <summary>What may be typed to mean somebody on record.</summary>
    IReadOnlyList<string> Suggestions { get; }

    UnderstoodRows Understood { get; }
}

/// <summary>Whom the texts typed in a form mean, each in a sentence.</summary>
public sealed class UnderstoodRows
{
    private readonly Dictionary<string, string> _said = [];

    /// <summary>Nothing for what is blank.</summary>
    public string Of(string? who) => who is null ? "" : _said.GetValueOrDefault(who, "");

    internal static async Task<UnderstoodRows> Read(IMediator mediator, IReadOnlyList<OfficialRow> rows, FuzzyDate on, CancellationToken cancel)
    {
        var understood = new UnderstoodRows();
        var typed = rows.Select(row => row.Who).OfType<string>().Where(who => who.Length <= OfficialRow.WhoMaxLength).Distinct().ToList();
        if (typed.Count > 0)
        {
            foreach (var (who, said) in typed.Zip(await mediator.Send(new UnderstandOfficials(typed, on), cancel)))
            {
                understood._said[who] = said;
            }
        }

        return understood;
    }
}
