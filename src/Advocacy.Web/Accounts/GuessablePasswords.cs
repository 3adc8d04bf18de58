using Advocacy.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Accounts;

/// <summary>Refuses a password that is tried first: a common one, a row of keys, the e-mail address, the name of the association or of a campaign.</summary>
internal sealed class GuessablePasswords(AdvocacyDb db) : IPasswordValidator<Account>
{
    /// <summary>Of 0 to 4, as zxcvbn has it: a hundred million guesses and more.</summary>
    private const int StrongEnough = 3;

    /// <summary>What is longer is no weaker for it, and slow to think about.</summary>
    private const int LooksAt = 64;

    private static readonly string[] OurWords = ["advocacy", "ecpat", "plaidoyer", "beleid", "motdepasse", "wachtwoord", "passwort", "bienvenue", "welkom", "azerty", "azertyuiop", "qwertz"];

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        if (password is not { Length: >= AccountRules.PasswordMinLength })
        {
            // Said by itself.
            return IdentityResult.Success;
        }

        var names = await db.Campaigns.IgnoreQueryFilters().Select(campaign => new { campaign.Code, campaign.Title, campaign.Publisher }).ToListAsync();
        var texts = names.SelectMany(name => name.Title.Languages.Select(language => name.Title[language])
                .Concat(name.Publisher.Languages.Select(language => name.Publisher[language])).Append(name.Code))
            .Concat([user.DisplayName, user.Email]);
        var words = OurWords.Concat(texts.OfType<string>().SelectMany(WordsOf)).Distinct().ToList();
        return new Zxcvbn.Zxcvbn().EvaluatePassword(password.Length > LooksAt ? password[..LooksAt] : password, words).Score >= StrongEnough
            ? IdentityResult.Success
            : IdentityResult.Failed(AccountSentences.PasswordGuessable());
    }

    /// <summary>A text whole, without its blanks, and word by word.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        var lower = text.ToLowerInvariant();
        return [lower, lower.Replace(" ", "", StringComparison.Ordinal), .. lower.Split([' ', '@', '.', ',', '-', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2)];
    }
}
