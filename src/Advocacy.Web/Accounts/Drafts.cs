using System.Text.Json;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Advocacy.Web.Accounts;

/// <summary>Keeps what was typed into a form until the same person has saved it: while they type, when it is refused, when their session or their role has ended.</summary>
/// <remarks>A draft is no part of the record: what is kept of the record's pages stays as it is.</remarks>
public sealed class Drafts(AdvocacyDb db, WriteGate gate, RecordVersion record, CurrentActor actor, TimeProvider clock)
{
    /// <summary>How long it waits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>The most a draft may hold, in bytes: larger ones carry a file, which can't be carried along.</summary>
    public const long Largest = 2 * 1024 * 1024;

    /// <summary>The part of an address that says which draft its form begins with.</summary>
    public const string InAddress = "draft";

    /// <summary>Among the fields: what the form's page is called.</summary>
    public const string Titled = "Draft.Title";

    /// <summary>Among the fields: what the form is asked for again in another language for; else its session had ended.</summary>
    public const string InAnotherLanguage = "Draft.InAnotherLanguage";

    /// <summary>Among the fields: files were chosen, which can't be carried along.</summary>
    public const string HadFiles = "Draft.HadFiles";

    /// <summary>Keeps what is not known to come from a page of the application: what came with a sign-in, or with another language.</summary>
    /// <param name="accountId">Whose form it is.</param>
    /// <param name="address">The form's address.</param>
    /// <param name="fields">As <see cref="Write"/> wrote them.</param>
    /// <returns>The form's address, to find it filled in.</returns>
    public async Task<string> Keep(string accountId, string address, string fields) => await Keep(accountId, address, fields, isOwn: false) ?? address;

    /// <summary>Keeps what a page of the application sends for whoever is signed in.</summary>
    /// <returns>The form's address, to find it filled in; null where it was saved meanwhile, or is too long.</returns>
    public async Task<string?> KeepOwn(string address, IFormCollection form, params IEnumerable<string> more)
    {
        var fields = Write(form, more);
        return actor.Value.Id is { } account && fields.Length <= Largest ? await Keep(account, address, fields, isOwn: true) : null;
    }

    private async Task<string?> Keep(string accountId, string address, string fields, bool isOwn)
    {
        var typed = Read(fields);
        var (form, id) = (FormOf(address), typed is null ? null : KeyOf(typed));
        using var turn = await gate.Enter();
        // Behind the gate: whoever saves the form has either done so or comes after, and lets go of the draft.
        if (isOwn && id is not null && await db.Submissions.AnyAsync(sent => sent.Key == id))
        {
            return null;
        }

        var draft = id is null ? null : await db.Drafts.AsTracking().Include(known => known.States).SingleOrDefaultAsync(known => known.Id == id);
        if (draft is null || draft.AccountId != accountId)
        {
            draft = new Draft { Id = draft is null && id is { } key ? key : Guid.CreateVersion7(), AccountId = accountId, Address = form };
            db.Add(draft);
        }

        draft.Write(fields, clock.Now());
        draft.IsOwn = isOwn;
        draft.Title = Cut(typed?.GetValueOrDefault(Titled).ToString() ?? "", Draft.TitleMaxLength);
        await record.StaysWhile(() => db.SaveChangesAsync());
        return QueryHelpers.AddQueryString(form, InAddress, draft.Id.ToString());
    }

    /// <summary>The fields of a draft, or of how one stood before; null where none waits for this reader.</summary>
    public async Task<FoundDraft?> Find(Guid id, CancellationToken cancel)
    {
        var found = await db.Drafts.Where(draft => draft.AccountId == actor.Value.Id && (draft.Id == id || draft.States.Any(state => state.Id == id)))
            .Select(draft => new { draft.Id, draft.Address, draft.Title, draft.At, draft.IsOwn, draft.Fields, State = draft.States.FirstOrDefault(state => state.Id == id) })
            .SingleOrDefaultAsync(cancel);
        return found is not null && Read(found.State?.Fields ?? found.Fields) is { } fields
            ? new(new(found.Id, found.Address, found.Title, found.State?.At ?? found.At), found.IsOwn, fields)
            : null;
    }

    /// <summary>What waits for whoever is signed in, the latest first.</summary>
    /// <param name="address">Of one form alone; null for all.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<WaitingDraft>> Waiting(string? address, CancellationToken cancel)
    {
        var form = address is null ? null : FormOf(address);
        return actor.Value.Id is not { } account
            ? []
            : await db.Drafts.Where(draft => draft.AccountId == account && draft.Address != "" && (form == null || draft.Address == form))
                .OrderByDescending(draft => draft.At).Select(draft => new WaitingDraft(draft.Id, draft.Address, draft.Title, draft.At)).ToListAsync(cancel);
    }

    /// <summary>How a draft stood before, the latest first.</summary>
    public async Task<IReadOnlyList<WaitingDraft>> StatesOf(Guid id, CancellationToken cancel) =>
        await db.Drafts.Where(draft => draft.Id == id && draft.AccountId == actor.Value.Id)
            .SelectMany(draft => draft.States, (draft, state) => new { draft.Address, draft.Title, state.Id, state.At })
            .OrderByDescending(state => state.At).Select(state => new WaitingDraft(state.Id, state.Address, state.Title, state.At)).ToListAsync(cancel);

    /// <summary>Lets go of drafts that were saved, or are not wanted.</summary>
    public async Task Forget(params IReadOnlyList<Guid> ids)
    {
        try
        {
            using var turn = await gate.Enter();
            await record.StaysWhile(() => db.Drafts
                .Where(draft => draft.AccountId == actor.Value.Id && (ids.Contains(draft.Id) || draft.States.Any(state => ids.Contains(state.Id)))).ExecuteDeleteAsync());
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            // What it held is saved; it goes when its time is over.
        }
    }

    /// <param name="form">As it was sent.</param>
    /// <param name="more">What else is to be known of it, by such a name.</param>
    public static string Write(IFormCollection form, params IEnumerable<string> more) =>
        JsonSerializer.Serialize(
            // A password is kept nowhere.
            form.Where(field => !field.Key.Contains("Password", StringComparison.OrdinalIgnoreCase)).Select(field => KeyValuePair.Create(field.Key, field.Value.ToArray()))
                .Concat(more.Concat(form.Files.Any(file => file.Length > 0) ? [HadFiles] : []).Select(known => KeyValuePair.Create<string, string?[]>(known, ["true"])))
                .DistinctBy(field => field.Key).ToDictionary(), JsonColumns.Options);

    /// <returns>Null for what is no set of fields.</returns>
    public static IReadOnlyDictionary<string, StringValues>? Read(string? written)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string[]>>(written ?? "null", JsonColumns.Options)
                ?.ToDictionary(field => field.Key, field => new StringValues(field.Value));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The address without what only says which draft, or what was asked of the page last.</summary>
    private static string FormOf(string address)
    {
        var parts = address.Split('?', 2);
        var others = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "").Where(part => part.Key is not (InAddress or "handler"));
        return Cut(QueryHelpers.AddQueryString(parts[0], others), Draft.AddressMaxLength);
    }

    private static Guid? KeyOf(IReadOnlyDictionary<string, StringValues> fields) =>
        Guid.TryParse(fields.GetValueOrDefault($"Form.{nameof(IAnyCommand.SubmissionKey)}"), out var key) && key != Guid.Empty ? key : null;

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most];
}

/// <summary>A draft as it is listed.</summary>
/// <param name="Address">Of the form.</param>
/// <param name="Title">What the form's page was called; empty where that isn't known.</param>
public sealed record WaitingDraft(Guid Id, string Address, string Title, DateTime At)
{
    /// <summary>Where its form is found filled in.</summary>
    public string Continued => QueryHelpers.AddQueryString(Address, Drafts.InAddress, Id.ToString());
}

/// <param name="Draft">Which it is, and of when.</param>
/// <param name="IsOwn">Whether it is known to come from a page of the application.</param>
public sealed record FoundDraft(WaitingDraft Draft, bool IsOwn, IReadOnlyDictionary<string, StringValues> Fields);
