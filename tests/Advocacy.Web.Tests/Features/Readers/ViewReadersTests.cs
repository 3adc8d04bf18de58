using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Web.Features.Readers;

namespace Advocacy.Web.Tests.Features.Readers;

public sealed class ViewReadersTests : ReadersTest
{
    [Test]
    public async Task A_record_is_named_with_where_it_is_read_and_by_whom()
    {
        await LetRead(new(Audience.Public, Today));
        As(Board);

        var record = await Send(new ViewReaders("Evidence", Source.Id));

        Assert.That((record.Name[Language.French], record.Address, record.Readers),
            Is.EqualTo((Source.Title, $"evidence/{Source.Id}", new Readership(Audience.Public, Today))));
    }
}
