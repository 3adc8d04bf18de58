using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class RefusalTests : TinyTest
{
    [Test]
    public void Who_may_not_is_told_so_before_the_shape_is_looked_at()
    {
        As(Role.Board);
        Assert.That(() => Send(new KeepAPerson { Name = "" }), Throws.TypeOf<NotAllowedException>());
    }

    [Test]
    public void A_stranger_may_not_read_what_members_may() =>
        Assert.That(() => Send(new FindAPerson(Guid.NewGuid())), Throws.TypeOf<NotAllowedException>());

    [Test]
    public void A_misshapen_command_never_reaches_its_handler()
    {
        As(Role.Analyst);
        // The handler would fail otherwise: that it does not shows that it was not asked.
        Assert.That(
            () => Send(new KeepAPerson { Name = new('x', 21), FailsInTheEnd = true }),
            Throws.TypeOf<MalformedRequestException>()
                .With.Property(nameof(MalformedRequestException.Misfits)).One.Matches<Misfit>(misfit => misfit.Member == nameof(KeepAPerson.Name)));
    }

    [Test]
    public void What_is_not_on_record_is_not_found()
    {
        As(Role.Analyst);
        Assert.That(() => Send(new FindAPerson(Guid.NewGuid())), Throws.TypeOf<NotFoundException>());
    }
}
