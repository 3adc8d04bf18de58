using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>Takes a password away that was forgotten, or known to others: the account opens again by a link.</summary>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record AskNewPassword : Command<string>
{
    [StringLength(64)]
    public string Id { get; init; } = "";

    /// <summary>The account's stamp when the form was opened.</summary>
    [StringLength(64)]
    public string? Stamp { get; init; }

    [Required, StringLength(ChangeAccount.ReasonMaxLength)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class AskNewPasswordHandler(AdvocacyDb db, CurrentActor actor) : IRequestHandler<AskNewPassword, string>
{
    public async Task<string> Handle(AskNewPassword command, CancellationToken cancel)
    {
        var account = await db.Users.Require(account => account.Id == command.Id, cancel);
        account.MustStillBe(command.Stamp);
        AccountRules.IsOpenToLoseItsPassword.Requires(account.State == AccountState.Open && account.Id != actor.Value.Id);
        account.LosePassword();
        return account.Id;
    }
}
