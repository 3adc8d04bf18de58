using Advocacy.Web.Features.Reviewing;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Reviewing;

public sealed class PrepareBallotTests : ReviewingTest
{
    [Test]
    public async Task The_desk_names_what_would_be_asked_and_the_board()
    {
        As(Editor);
        var desk = await Send(new PrepareBallot(Year));
        Assert.That(desk.Parts.Select(part => part.Code), Is.EqualTo(["D1", "D2", "D3", null]));
        Assert.That(desk.Board.Select(member => member.Name), Is.EqualTo(["Ann", "Ben", "Cleo"]));
        await Approve(Year);
        Assert.That((await Send(new PrepareBallot(Year))).Parts, Is.Empty);
    }

    [Test]
    public void Without_a_draft_there_is_none()
    {
        As(Editor);
        Assert.That(() => Send(new PrepareBallot(2011)), Throws.TypeOf<NotFoundException>());
    }
}
