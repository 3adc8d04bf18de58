using Advocacy.Web.Data.Files;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Advocacy.Web.Features.Sources;

/// <summary>Sends whoever sends a file far too large back to the form, before it is read: reading it would end in a bare error.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadOfACopyAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>A little more than a copy may have, for the form around it.</summary>
    private const long MostOfAForm = FileStore.MaxLength + (1024 * 1024);

    /// <summary>After the largest request that is heard to its end is set, before the form's key is looked for in the form.</summary>
    public int Order => 950;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength > MostOfAForm)
        {
            context.Result = new LocalRedirectResult(UriHelper.BuildRelative(request.PathBase, request.Path, new("?tooLarge=true")));
        }
    }
}
