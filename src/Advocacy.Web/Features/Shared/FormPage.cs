using System.Globalization;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Rules;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared.Merging;
using Advocacy.Web.Features.Shared.Tags;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Advocacy.Web.Features.Shared;

/// <summary>A page that sends one command from a form and shows the form again, as typed, when it is refused.</summary>
/// <remarks>
/// The only place that catches a refusal. The form is shown only to those who may send it. Where a page says what is
/// <see cref="OnRecord"/>, a change somebody else made meanwhile is shown field by field, to be taken or not.
/// </remarks>
public abstract class FormPage<TForm> : PageModel, ICarriesWhatIsTyped
    where TForm : class, IAnyCommand, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The form as it was opened, carried along.</summary>
    [BindProperty]
    public string? Opened { get; set; }

    /// <summary>The fields, by their names, that shall be as they are on record now.</summary>
    [BindProperty]
    public IReadOnlyList<string> Taken { get; set; } = [];

    /// <summary>Whether the form is shown again because somebody changed the record meanwhile; sent once more, it stands on the latest version.</summary>
    protected bool IsToldOfAChange { get; private set; }

    /// <summary>What somebody else changed meanwhile.</summary>
    public IReadOnlyList<FieldConflict> Conflicts { get; private set; } = [];

    /// <inheritdoc/>
    public virtual bool KeepsDrafts => true;

    /// <inheritdoc/>
    public FoundDraft? FilledFrom { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<WaitingDraft> Unfinished { get; private set; } = [];

    /// <summary>What the record holds now, as this form would show it; null where that can't be told, or there is nothing.</summary>
    protected virtual TForm? OnRecord => null;

    /// <summary>The form as it was opened, to be carried along.</summary>
    public string OpenedAs => Opened ?? FormMerge.Write(Form);

    /// <summary>Reads what the page is about, before GET and POST alike.</summary>
    protected virtual Task Load(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Reads what the fields offer, and lays out the rows to be filled: only where the form is shown.</summary>
    protected virtual Task Offer(CancellationToken cancel) => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var actor = HttpContext.RequestServices.GetRequiredService<CurrentActor>().Value;
        if (!Permissions.Allow(typeof(TForm), actor))
        {
            await KeepDraft();
            throw new NotAllowedException(typeof(TForm), actor);
        }

        await Load(HttpContext.RequestAborted);
        var isSent = HttpMethods.IsPost(Request.Method) && context.HandlerMethod?.Name is not { Length: > 0 };
        if (!isSent)
        {
            await Offer(HttpContext.RequestAborted);
        }

        var draft = Guid.TryParse(Request.Query[Drafts.InAddress], out var id) ? id : (Guid?)null;
        if (HttpMethods.IsGet(Request.Method) && draft is not null && await FillIn(draft.Value))
        {
            context.Result = Page();
            return;
        }

        if (HttpMethods.IsGet(Request.Method) && KeepsDrafts)
        {
            Unfinished = await DraftsKept.Waiting(Address, HttpContext.RequestAborted);
        }

        if (HttpMethods.IsPost(Request.Method) && Taken.Count > 0 && OnRecord is { } now)
        {
            Take(now, Taken);
        }

        if (HttpMethods.IsPost(Request.Method) && !isSent)
        {
            // A handler of another name looks at what is typed and saves nothing: nothing is wrong with it yet.
            foreach (var field in ModelState.Values)
            {
                field.Errors.Clear();
                field.ValidationState = ModelValidationState.Valid;
            }
        }
        else if (isSent && !ModelState.IsValid)
        {
            context.Result = await Again();
            return;
        }

        var executed = await next();
        switch (executed.Exception)
        {
            case RuleBrokenException broken:
                IsToldOfAChange = broken.Rule == EditingRules.IsUnchangedSinceOpened;
                if (IsToldOfAChange && OnRecord is { } theirs)
                {
                    ModelState.AddModelError("", Wording.Of("Form.ChangedBelow"));
                    ShowBoth(theirs);
                }
                else
                {
                    ModelState.AddModelError("", Wording.Of(broken.Rule));
                }

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
                if (isSent && executed is { Exception: null, Result: not PageResult } && (KeepsDrafts || draft is not null))
                {
                    await DraftsKept.Forget([Form.SubmissionKey, .. draft is { } kept ? [kept] : Array.Empty<Guid>()]);
                }

                return;
        }

        executed.Exception = null;
        executed.Result = await Again();
    }

    /// <summary>Fills in what was typed on the page and is not the command's.</summary>
    protected virtual void FillInBeside(IReadOnlyDictionary<string, Microsoft.Extensions.Primitives.StringValues> fields)
    {
    }

    private Drafts DraftsKept => HttpContext.RequestServices.GetRequiredService<Drafts>();

    /// <summary>The form's own, with the campaign it is in.</summary>
    private string Address => Request.PathBase + Request.Path + Request.QueryString;

    /// <summary>Keeps what was sent and could not be saved.</summary>
    private async Task KeepDraft()
    {
        if (!KeepsDrafts || !HttpMethods.IsPost(Request.Method) || !Request.HasFormContentType)
        {
            return;
        }

        try
        {
            HttpContext.Items[typeof(Drafts)] = await DraftsKept.KeepOwn(Address, Request.Form);
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            // The form itself comes back with all of it.
        }
    }

    /// <summary>Fills the form with what was typed before, and says that it isn't saved.</summary>
    /// <returns>False when nothing waits here for this reader.</returns>
    private async Task<bool> FillIn(Guid draft)
    {
        var services = HttpContext.RequestServices;
        if (await DraftsKept.Find(draft, HttpContext.RequestAborted) is not { } found)
        {
            return false;
        }

        var fields = found.Fields;
        Request.Form = new FormCollection(new(fields));
        try
        {
            // Only what this person's own form sent: not what somebody else put into the sign-in.
            if (!found.IsOwn)
            {
                await services.GetRequiredService<IAntiforgery>().ValidateRequestAsync(HttpContext);
            }
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }

        Opened = fields.GetValueOrDefault(nameof(Opened));
        await TryUpdateModelAsync(Form, nameof(Form), new FormValueProvider(BindingSource.Form, Request.Form, CultureInfo.CurrentCulture), _ => true);
        ModelState.ClearValidationState("");
        FillInBeside(fields);
        FilledFrom = found;
        if (!found.IsOwn)
        {
            ModelState.AddModelError("", fields.ContainsKey(Drafts.InAnotherLanguage) ? Wording.Of("Form.InAnotherLanguage") : Wording.Of("Form.SignedOutMeanwhile"));
        }

        if (fields.ContainsKey(Drafts.HadFiles))
        {
            ModelState.AddModelError("", Wording.Of("Form.FilesAgain"));
        }

        return true;
    }

    /// <summary>What only they changed is theirs; of what both changed, whoever sends the form again chooses.</summary>
    private void ShowBoth(TForm theirs)
    {
        Conflicts = FormMerge.Conflicts(FormMerge.Read<TForm>(Opened), Form, theirs);
        Take(theirs, Conflicts.Where(conflict => conflict.IsUntouched).Select(conflict => conflict.Path));
        Form = SeenAs(theirs);
        Opened = FormMerge.Write(theirs);
        ModelState.Remove(nameof(Opened));
    }

    private void Take(TForm theirs, IEnumerable<string> paths)
    {
        var taken = paths.ToList();
        Form = FormMerge.Take(Form, theirs, taken);
        foreach (var key in taken.SelectMany(path => ModelState.FindKeysWithPrefix($"{nameof(Form)}.{path}")).Select(entry => entry.Key).ToList())
        {
            ModelState.Remove(key);
        }
    }

    /// <summary>The form as typed, on the version its reader has been shown now.</summary>
    protected virtual TForm SeenAs(TForm theirs) => Form;

    private async Task<PageResult> Again()
    {
        await KeepDraft();
        await Offer(HttpContext.RequestAborted);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
