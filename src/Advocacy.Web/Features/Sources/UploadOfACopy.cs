using Advocacy.Web.Data.Files;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Advocacy.Web.Features.Sources;

/// <summary>Sends whoever sends files far too large back to the form, before they are read: reading them would end in a bare error.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadOfACopyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>As much as is read of a form in bytes; by default a little more than a copy may have.</summary>
    public long Most { get; set; } = FileStore.MaxLength + (1024 * 1024);

    /// <summary>After the largest request that is heard to its end is set, before the form's key is looked for in the form.</summary>
    public int Order => 950;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength > Most)
        {
            context.Result = new LocalRedirectResult(UriHelper.BuildRelative(request.PathBase, request.Path, new("?tooLarge=true")));
        }
        else if (FindsNoRoom(request.ContentLength ?? Most))
        {
            // The framework puts files by while it reads a form. Without room for them all that was typed would be lost
            // with the form; read in memory, it reaches the page, which says what is wrong and shows it again.
            context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MemoryBufferThreshold = (int)Most }));
        }
    }

    private static bool FindsNoRoom(long bytes)
    {
        var folder = Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath();
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace < 2 * bytes;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
