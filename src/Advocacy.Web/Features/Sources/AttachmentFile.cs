using Advocacy.Domain.Sources;
using Advocacy.Web.Data.Files;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Advocacy.Web.Features.Sources;

/// <param name="Path">Where it is kept.</param>
/// <param name="Name">What it is called.</param>
public sealed record AttachmentFile(string Path, string Name, string MediaType, string Sha256);

internal static class AttachmentFiles
{
    /// <exception cref="NotFoundException">Its file is gone.</exception>
    public static AttachmentFile Find(this FileStore files, Attachment attached)
    {
        var path = files.PathOf(attached.Sha256);
        return File.Exists(path) ? new(path, attached.FileName, attached.MediaType, attached.Sha256) : throw new NotFoundException("An attached file");
    }

    public static PhysicalFileResult ToBeTakenAway(this AttachmentFile file) => new(file.Path, file.MediaType)
    {
        FileDownloadName = file.Name,
        EntityTag = new EntityTagHeaderValue($"\"{file.Sha256}\""),
    };
}
