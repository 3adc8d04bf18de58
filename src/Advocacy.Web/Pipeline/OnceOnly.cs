using System.Security.Cryptography;
using System.Text.Json;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Pipeline;

/// <summary>Answers a form sent twice with its first result, and does nothing twice; one that was edited in between is refused.</summary>
internal sealed class OnceOnly<TCommand, TResult>(AdvocacyDb db, CurrentActor actor, TimeProvider clock)
    : Step<TCommand, TResult>
    where TCommand : IAnyCommand
{
    protected override async Task<TResult> Run(TCommand command, Func<Task<TResult>> next, CancellationToken cancel)
    {
        var earlier = await db.Submissions.AsNoTracking()
            .SingleOrDefaultAsync(submission => submission.Key == command.SubmissionKey, cancel);
        var payload = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command, JsonColumns.Options)));
        if (earlier is not null && earlier.Act == typeof(TCommand).Name && earlier.ActorId == actor.Value.Id)
        {
            WritingRules.IsWhatWasSent.Requires(earlier.PayloadSha256 == payload);
            return JsonSerializer.Deserialize<TResult>(earlier.Result)!;
        }

        var result = await next();
        db.Add(new Submission
        {
            Key = command.SubmissionKey,
            Act = typeof(TCommand).Name,
            ActorId = actor.Value.Id,
            PayloadSha256 = payload,
            Result = JsonSerializer.Serialize(result),
            At = clock.GetUtcNow().UtcDateTime,
        });
        return result;
    }
}
