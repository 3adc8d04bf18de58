using Advocacy.Domain.Rules;
using Advocacy.Web.Features.Shared.Tags;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Shared;

/// <summary>A page that sends one command from a form and shows the form again, as typed, when it is refused.</summary>
/// <remarks>The only place that catches a refusal. The form is shown only to those who may send it.</remarks>
public abstract class FormPage<TForm> : PageModel
    where TForm : IAnyCommand, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>Reads what the page shows besides the form, before GET and POST alike.</summary>
    protected virtual Task Load(CancellationToken cancel) => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var actor = HttpContext.RequestServices.GetRequiredService<CurrentActor>().Value;
        if (!Permissions.Allow(typeof(TForm), actor))
        {
            throw new NotAllowedException(typeof(TForm), actor);
        }

        await Load(HttpContext.RequestAborted);
        if (HttpMethods.IsPost(Request.Method) && !ModelState.IsValid)
        {
            context.Result = Again();
            return;
        }

        var executed = await next();
        switch (executed.Exception)
        {
            case RuleBrokenException broken:
                ModelState.AddModelError("", Wording.Of(broken.Rule));
                if (broken.Rule == WritingRules.IsWhatWasSent)
                {
                    // Whoever sends it after having been told means something new.
                    ViewData[SubmissionTagHelper.FreshKey] = Guid.CreateVersion7();
                }

                foreach (var lack in broken.Missing)
                {
                    ModelState.AddModelError("", Wording.Of($"Lacks.{lack}"));
                }

                break;
            case MalformedRequestException malformed:
                foreach (var misfit in malformed.Misfits)
                {
                    ModelState.AddModelError($"{nameof(Form)}.{misfit.Member}", misfit.Key);
                }

                break;
            // The page's own subject was there, or Load would have said so: what is gone is something chosen in the form.
            case NotFoundException when HttpMethods.IsPost(Request.Method):
                ModelState.AddModelError("", Wording.Of("Form.Gone"));
                break;
            default:
                return;
        }

        executed.Exception = null;
        executed.Result = Again();
    }

    private PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
