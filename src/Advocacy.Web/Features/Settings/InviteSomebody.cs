using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Accounts;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Features.Settings;

/// <summary>Opens an account without a password: whoever it is for chooses one, by the link the account then shows.</summary>
/// <remarks>Answers with the account's id.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record InviteSomebody : Command<string>
{
    [Required, StringLength(Account.DisplayNameMaxLength)]
    public string? Name { get; init; }

    [Required, StringLength(256), EmailAddress]
    public string? Email { get; init; }

    /// <summary>None is enough to read.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];
}

internal sealed class InviteSomebodyHandler(AccountBook book) : IRequestHandler<InviteSomebody, string>
{
    public async Task<string> Handle(InviteSomebody command, CancellationToken cancel)
    {
        var email = command.Email!.Trim();
        var account = new Account { UserName = email, Email = email, DisplayName = command.Name!.Trim() };
        account.Become(command.Roles, closed: false);
        var refusals = await book.Invite(account);
        return refusals.Count == 0
            ? account.Id
            : throw new MalformedRequestException([.. refusals.Select(refusal => new Misfit(nameof(InviteSomebody.Email), refusal))]);
    }
}
