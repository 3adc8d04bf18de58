using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class PrepareAnswersTests : ReviewingTest
{
    [Test]
    public async Task The_packet_holds_what_each_judgement_rests_on_and_no_answer_of_another()
    {
        await Open();
        await Answer(Ben, code: "D1", words: "CANARY");
        As(Ann);
        var packet = await Send(new PrepareAnswers(Year));
        Assert.That(packet.Questions.Where(question => question.Code is not null).Select(question => (question.Frozen is not null, question.IsStale)), Is.All.EqualTo((true, false)));
        Assert.That((packet.Answered, packet.Given.Count, packet.Name), Is.EqualTo((1, 0, "Ann")));
    }

    [Test]
    public async Task Whoever_was_not_asked_is_told_so()
    {
        await Open();
        As(Board);
        Assert.That((await Send(new PrepareAnswers(Year))).Name, Is.Null);
    }

    [Test]
    public async Task A_seat_is_the_ballots_own()
    {
        await Open();
        As(Editor);
        Assert.That(() => Send(new PrepareAnswers(Year, Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
