using Advocacy.Domain.Dates;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

/// <summary>Says whom typed texts mean on a day, each in a sentence; nothing of a blank one.</summary>
/// <param name="AddsNobody">True where a text nobody on record is meant by stands as it is typed, and puts no one on record.</param>
[AllowedTo(Role.Analyst)]
public sealed record UnderstandOfficials(IReadOnlyList<string?> Typed, FuzzyDate On, bool AddsNobody = false) : IQuery<IReadOnlyList<string>>;

internal sealed class UnderstandOfficialsHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<UnderstandOfficials, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(UnderstandOfficials query, CancellationToken cancel)
    {
        var officials = await Officials.Read(db, current, cancel);
        return [.. query.Typed.Select(typed => string.IsNullOrWhiteSpace(typed) ? "" : Say(officials.Find(typed, query.On)))];

        string Say(FoundOfficial found) => query.AddsNobody ? found.AsRecipient(query.On) : found.InWords(query.On);
    }
}
