using Advocacy.Web.Words;
using Microsoft.AspNetCore.Identity;

namespace Advocacy.Web.Accounts;

/// <summary>Why an account can't be opened, in the reader's language.</summary>
internal sealed class AccountSentences : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Sentence(nameof(PasswordTooShort), Wording.Of("Accounts.PasswordTooShort", length));

    public static IdentityError PasswordGuessable() => Sentence(nameof(PasswordGuessable), Wording.Of("Accounts.PasswordGuessable"));

    public override IdentityError PasswordMismatch() => Sentence(nameof(PasswordMismatch), Wording.Of("Accounts.CurrentWrong"));

    public override IdentityError DuplicateEmail(string email) =>
        Sentence(nameof(DuplicateEmail), Wording.Of("Accounts.EmailTaken", email));

    public override IdentityError DuplicateUserName(string userName) =>
        Sentence(nameof(DuplicateUserName), Wording.Of("Accounts.EmailTaken", userName));

    public override IdentityError InvalidEmail(string? email) =>
        Sentence(nameof(InvalidEmail), Wording.Of("Accounts.EmailInvalid"));

    public override IdentityError InvalidUserName(string? userName) =>
        Sentence(nameof(InvalidUserName), Wording.Of("Accounts.EmailInvalid"));

    private static IdentityError Sentence(string code, string sentence) => new() { Code = code, Description = sentence };
}
