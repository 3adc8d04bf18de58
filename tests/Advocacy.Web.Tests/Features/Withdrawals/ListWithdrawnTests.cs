using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Withdrawals;
using Advocacy.Web.Tests.Features.Readers;

namespace Advocacy.Web.Tests.Features.Withdrawals;

public sealed class ListWithdrawnTests : ReadersTest
{
    [TestCase(Audience.Public, 2)]
    [TestCase(Audience.Authors, 0)]
    public async Task It_holds_what_went_with_its_reason_for_those_who_may_read_it(Audience audience, int seen)
    {
        await LetRead(new(audience));
        As(Author);
        var version = await Fresh(async db => (await All(db)).Single(record => record.Id == Held.Id).Version);
        await Send(new WithdrawRecord { Kind = "Meeting", Id = Held.Id, Version = version, Reason = "Canary reason" });
        Assert.That((await Send(new ListWithdrawn())).Select(line => (line.Kind, line.Because, line.GoneWith)), Is.EqualTo([("Meeting", "Canary reason", false), ("Commitment", "Canary reason", true)]));
        As(Colleague);
        Assert.That(await Send(new ListWithdrawn()), Has.Count.EqualTo(seen));
    }
}
