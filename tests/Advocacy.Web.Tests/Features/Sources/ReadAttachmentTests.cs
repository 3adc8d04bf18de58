using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Sources;

public sealed class ReadAttachmentTests : AttachmentTest
{
    [Test]
    public async Task A_copy_is_read_by_those_who_may_read_its_source()
    {
        var id = await Send(await Attaching());
        As(Role.Board);
        Assert.That(File.ReadAllBytes((await Send(new ReadAttachment(Source.Id, id))).Path), Is.EqualTo(Report));

        await Fresh(async db =>
        {
            (await db.Evidence.SingleAsync()).IsReadBy(new(Audience.Authors));
            return await db.SaveChangesAsync();
        });
        Assert.That(() => Send(new ReadAttachment(Source.Id, id)), Throws.TypeOf<NotFoundException>());
    }

    [Test]
    public async Task A_copy_of_another_source_or_whose_file_is_gone_is_not_found()
    {
        var attaching = await Attaching();
        var id = await Send(attaching);

        Assert.That(() => Send(new ReadAttachment(Guid.NewGuid(), id)), Throws.TypeOf<NotFoundException>());
        File.Delete(Files.PathOf(attaching.File!.Sha256));
        Assert.That(() => Send(new ReadAttachment(Source.Id, id)), Throws.TypeOf<NotFoundException>());
    }
}
