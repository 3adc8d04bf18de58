using Advocacy.Web.Campaigns;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using MediatR;

namespace Advocacy.Web.Features.Meetings;

/// <summary>What may be typed to mean somebody on record: each person with each post, the posts, the bodies; the campaign's own.</summary>
[AllowedToMembers, Kept]
public sealed record ListOfficials : IQuery<IReadOnlyList<string>>;

internal sealed class ListOfficialsHandler(AdvocacyDb db, CurrentCampaign current) : IRequestHandler<ListOfficials, IReadOnlyList<string>>
{
    public async Task<IReadOnlyList<string>> Handle(ListOfficials query, CancellationToken cancel) =>
        (await Officials.Read(db, current, cancel)).Suggestions(Wording.Language);
}
