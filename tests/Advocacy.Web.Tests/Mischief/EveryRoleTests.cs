using System.Globalization;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Sample;
using Advocacy.Web.Tests.Conventions;
using Advocacy.Web.Tests.Sample;

namespace Advocacy.Web.Tests.Mischief;

/// <summary>Each page as each role and as nobody: shown, sent to the sign-in, or closed with a page that says so, as <c>pages.txt</c> has it; in each language of the interface.</summary>
public sealed class EveryRoleTests : SampleTest
{
    private static readonly Role?[] Roles = [null, Role.Board, Role.Analyst, Role.Editor, Role.Administrator];

    private static readonly IReadOnlyList<(string Page, IReadOnlyList<int> Answers)> Pages =
    [
        .. OurCode.Files("tests/Advocacy.Web.Tests/Mischief", "pages.txt").Single().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(cells => (cells[0], (IReadOnlyList<int>)[.. cells.Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))])),
    ];

    [OneTimeSetUp]
    public Task LoadTheSample() => GiveTheSample();

    [Test]
    public async Task A_page_answers_each_role_as_it_is_meant_to(
        [ValueSource(nameof(Roles))] Role? role, [Values("fr", "nl", "en")] string language)
    {
        using var somebody = NewBrowser();
        if (role is { } known)
        {
            var account = SampleAccounts.All.First(sample => sample.Roles.Contains(known));
            await somebody.SignIn(account.Email, account.Password);
        }

        await somebody.Open("/campaigns");
        await somebody.Submit("/language", ("to", language));
        using var _ = Assert.EnterMultipleScope();
        foreach (var (page, answers) in Pages)
        {
            await somebody.Open(page);
            Assert.That((int)somebody.Status, Is.EqualTo(answers[Array.IndexOf(Roles, role)]), page);
            if ((int)somebody.Status == 302)
            {
                Assert.That(somebody.SentTo, Does.Contain("/sign-in?returnUrl="), page);
                continue;
            }

            Assert.That(somebody.Heading, Is.Not.Empty, page);
            Assert.That(somebody.Page.DocumentElement.GetAttribute("lang"), Is.EqualTo(language), page);
        }
    }
}
