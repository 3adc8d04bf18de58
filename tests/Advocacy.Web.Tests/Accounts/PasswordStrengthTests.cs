using Advocacy.Web.Accounts;
using Advocacy.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Accounts;

/// <summary>The tests hash passwords fast; Production does not.</summary>
public sealed class PasswordStrengthTests
{
    /// <summary>In the third format of Identity: a marker, the function, then the iterations as four bytes, the largest first.</summary>
    [Test]
    public async Task A_password_is_hashed_with_sha_512_as_often_as_the_rules_say()
    {
        var folder = Directory.CreateTempSubdirectory("advocacy-password-");
        await using (var app = Application.Build(["--environment", "Production", "--Data:Folder", folder.FullName]))
        {
            var hash = Convert.FromBase64String(app.Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new(), "a few words in a row"));
            Assert.That((hash[0], hash[4], (hash[5] << 24) | (hash[6] << 16) | (hash[7] << 8) | hash[8]), Is.EqualTo((1, 2, AccountRules.PasswordIterations)));
        }

        folder.Delete(recursive: true);
    }
}
