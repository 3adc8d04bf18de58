using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Reviewing;
using Advocacy.Web.Features.Replies;
using Advocacy.Web.Tests.Features.Cards;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Replies;

/// <summary>A draft for 2012, and an authority that is asked about D1.</summary>
public abstract class RepliesTest : CardTest
{
    protected const int Year = 2012;

    protected async Task<Guid> Ask(string named = "Ministry of Justice")
    {
        await Printed(Year);
        return await AskAgain(named);
    }

    protected Task<Guid> AskAgain(string named)
    {
        As(Editor);
        return Send(new OpenReplyLink { SubmissionKey = Guid.NewGuid(), Year = Year, About = "D1", Asked = named, Language = Language.English, ReplyBy = FuzzyDate.Day(Today.AddDays(30)) });
    }

    protected string KeyOf(Guid request) => Services.GetRequiredService<ReplyLinks>().KeyOf(request);

    protected async Task Reply(Guid request, string words = "Six places were opened.")
    {
        AsNobody();
        await Send(new ReplyToRequest { SubmissionKey = Guid.NewGuid(), Key = KeyOf(request), Points = [new() { Position = 1, Answer = PointAnswer.Corrects, Words = words }] });
    }

    protected async Task<AskedAuthority> Line(Guid request)
    {
        As(Editor);
        return (await Send(new ListReplies(Year))).Requests.Single(line => line.Id == request);
    }
}
