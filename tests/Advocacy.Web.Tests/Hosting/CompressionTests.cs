using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Hosting;

public sealed class CompressionTests : SampleTest
{
    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [TestCase("br")]
    [TestCase("gzip")]
    public async Task A_page_of_many_like_entries_travels_in_a_sixth_of_its_length(string encoding)
    {
        var (sent, whole) = (await Length(encoding), await Length("identity"));
        Assert.That(whole / sent, Is.GreaterThanOrEqualTo(6), $"{whole} bytes became {sent}");
    }

    private async Task<int> Length(string encoding)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/belgium/public/D1") { Headers = { { "Accept-Encoding", encoding } } };
        using var answer = await Http.SendAsync(asked);
        Assert.That(answer.Content.Headers.ContentEncoding, Is.EqualTo(encoding == "identity" ? Array.Empty<string>() : [encoding]));
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }
}
