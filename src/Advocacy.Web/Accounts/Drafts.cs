using System.Text.Json;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace Advocacy.Web.Accounts;

/// <summary>Keeps what was typed into a form whose session had ended, until the same person has signed in again and saved it.</summary>
public sealed class Drafts(AdvocacyDb db, WriteGate gate, CurrentActor actor, TimeProvider clock)
{
    /// <summary>How long it waits.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The part of an address that says which draft its form begins with.</summary>
    public const string InAddress = "draft";

    /// <summary>Among the fields: what the form is asked for again in another language for; else its session had ended.</summary>
    public const string InAnotherLanguage = "Draft.InAnotherLanguage";

    /// <summary>Among the fields: files were chosen, which can't be carried along.</summary>
    public const string HadFiles = "Draft.HadFiles";

    /// <param name="accountId">Whose form it is.</param>
    /// <param name="fields">As <see cref="Write"/> wrote them.</param>
    /// <returns>The form's address, to find it filled in.</returns>
    public async Task<string> Keep(string accountId, string address, string fields)
    {
        var draft = new Draft { AccountId = accountId, Fields = fields, At = clock.Now() };
        var over = clock.Now() - Longest;
        using var turn = await gate.Enter();
        await db.Drafts.Where(old => old.At < over).ExecuteDeleteAsync();
        db.Add(draft);
        await db.SaveChangesAsync();
        // One draft at a time: the form was filled in from an earlier one, perhaps.
        var parts = address.Split('?', 2);
        var others = QueryHelpers.ParseQuery(parts.Length > 1 ? parts[1] : "").Where(part => part.Key != InAddress);
        return QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(parts[0], others), InAddress, draft.Id.ToString());
    }

    /// <summary>The fields of a draft; null where none waits for this reader.</summary>
    public async Task<IReadOnlyDictionary<string, StringValues>?> Find(Guid id, CancellationToken cancel) =>
        Read(await db.Drafts.Where(draft => draft.Id == id && draft.AccountId == actor.Value.Id).Select(draft => draft.Fields).SingleOrDefaultAsync(cancel));

    /// <summary>Lets go of a draft that was saved.</summary>
    public async Task Forget(Guid id)
    {
        try
        {
            using var turn = await gate.Enter();
            await db.Drafts.Where(draft => draft.Id == id && draft.AccountId == actor.Value.Id).ExecuteDeleteAsync();
        }
        catch (Exception busy) when (SqliteRefusals.IsForNow(busy))
        {
            // What it held is saved; it goes in a week.
        }
    }

    /// <param name="form">As it was sent.</param>
    /// <param name="more">What else is to be known of it, by such a name.</param>
    public static string Write(IFormCollection form, params IEnumerable<string> more) =>
        JsonSerializer.Serialize(
            form.Select(field => KeyValuePair.Create(field.Key, field.Value.ToArray()))
                .Concat(more.Concat(form.Files.Any(file => file.Length > 0) ? [HadFiles] : []).Select(known => KeyValuePair.Create<string, string?[]>(known, ["true"])))
                .ToDictionary(), JsonColumns.Options);

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
}
