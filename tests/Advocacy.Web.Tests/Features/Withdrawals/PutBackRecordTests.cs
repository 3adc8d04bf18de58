using Advocacy.Domain.Readers;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Features.Meetings;
using Advocacy.Web.Features.Readers;
using Advocacy.Web.Features.Withdrawals;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Features.Readers;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Withdrawals;

public sealed class PutBackRecordTests : ReadersTest
{
    [SetUp]
    public async Task AMeetingWithdrawn()
    {
        As(Author);
        await Send(new WithdrawRecord { Kind = "Meeting", Id = Held.Id, Version = Held.Version, Reason = "Entered twice" });
    }

    [Test]
    public async Task It_stands_again_with_what_went_by_the_same_act()
    {
        await Send(new PutBackRecord { Kind = "Meeting", Id = Held.Id, Version = await VersionOf(Held.Id), Reason = "Not twice" });
        Assert.That((await Send(new ViewMeeting(Held.Id))).Commitments, Has.Count.EqualTo(1));
        Assert.That((await Send(new ViewCommitment(Made.Id))).Words, Is.EqualTo(Made.Words));
        Assert.That(await Send(new ListWithdrawn()), Is.Empty);
    }

    [Test]
    public async Task What_went_before_by_itself_stays_withdrawn()
    {
        await Send(new PutBackRecord { SubmissionKey = Guid.NewGuid(), Kind = "Meeting", Id = Held.Id, Version = await VersionOf(Held.Id), Reason = "Not twice" });
        var version = (await Send(new ViewReaders("Commitment", Made.Id))).Version;
        await Send(new WithdrawRecord { SubmissionKey = Guid.NewGuid(), Kind = "Commitment", Id = Made.Id, Version = version, Reason = "Misheard" });
        await Send(new WithdrawRecord { SubmissionKey = Guid.NewGuid(), Kind = "Meeting", Id = Held.Id, Version = await VersionOf(Held.Id), Reason = "Twice after all" });
        await Send(new PutBackRecord { SubmissionKey = Guid.NewGuid(), Kind = "Meeting", Id = Held.Id, Version = await VersionOf(Held.Id), Reason = "No" });
        Assert.That((await Send(new ViewMeeting(Held.Id))).Commitments, Is.Empty);
        Assert.That((await Send(new ListWithdrawn())).Select(line => (line.Kind, line.Because)), Is.EqualTo([("Commitment", "Misheard")]));
    }

    [Test]
    public async Task What_was_promised_comes_back_after_its_meeting_and_what_was_not_withdrawn_not_at_all()
    {
        var version = await Fresh(db => db.Commitments.WithWithdrawn().Where(made => made.Id == Made.Id).Select(made => made.Version).SingleAsync());
        Assert.That(() => Send(new PutBackRecord { Kind = "Commitment", Id = Made.Id, Version = version, Reason = "It was said" }), Refuses(ReadershipRules.MeetingStandsFirst));
        Assert.That(() => Send(new PutBackRecord { Kind = "Evidence", Id = Source.Id, Version = Source.Version, Reason = "It stands" }), Throws.TypeOf<NotFoundException>());
    }

    private Task<Guid> VersionOf(Guid meeting) => Fresh(db => db.Meetings.WithWithdrawn().Where(held => held.Id == meeting).Select(held => held.Version).SingleAsync());
}
