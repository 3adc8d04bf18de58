using Microsoft.AspNetCore.Components;

namespace Advocacy.Web.Features.Shared;

/// <summary>The application's own files under addresses with a print of their content, which a browser keeps for a year.</summary>
internal static class Assets
{
    /// <param name="page">A page's request: the addresses are known by its endpoint.</param>
    /// <param name="path">Below the folder of assets, without a slash before it.</param>
    /// <returns>An address that is the same for each campaign; the plain one where the file has no print.</returns>
    public static string Asset(this HttpContext page, string path) =>
        $"/{page.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[path] ?? path}";
}
