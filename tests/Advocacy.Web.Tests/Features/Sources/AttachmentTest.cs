using System.Net.Http.Headers;
using System.Text;
using Advocacy.Domain.Sources;
using Advocacy.Tests;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Features.Sources;
using Advocacy.Web.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Sources;

/// <summary>A source on record, and a report to attach to it.</summary>
public abstract class AttachmentTest : AppTest
{
    protected static readonly byte[] Report = Encoding.Latin1.GetBytes("%PDF-1.7 a report");

    protected Evidence Source => field ??= Some.Evidence(Campaign);

    [SetUp]
    public async Task ASource()
    {
        await Given(Source);
        As(Role.Analyst);
    }

    protected FileStore Files => Services.GetRequiredService<FileStore>();

    protected async Task<AttachCopy> Attaching(string name = "report.pdf") => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Source.Id,
        Version = (await Send(new ViewEvidence(Source.Id))).Version,
        File = await Files.Keep(name, new MemoryStream(Report), CancellationToken.None),
    };

    /// <summary>Sends a file by the form of the page in hand.</summary>
    protected Task Upload(string name, byte[] bytes)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return Browser.Upload($"/shelter/evidence/{Source.Id}/attach", "Attached", name, file);
    }
}
