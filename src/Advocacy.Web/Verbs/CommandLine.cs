using System.CommandLine;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;

namespace Advocacy.Web.Verbs;

/// <summary>The verbs of the program; without one it serves.</summary>
internal static class CommandLine
{
    public static Task<int> Run(string[] args)
    {
        var root = new RootCommand("Advocacy follows what government says and does about a petition's demands, and makes the yearly Progress Card.")
        {
            Serve(),
            Card(),
            Sample(),
            Migrate(),
            CreateAdmin(),
        };
        root.SetAction((_, cancel) => ServeVerb.Run([], cancel));
        // Whatever configuration the host understands (--urls, --Data:Folder) may follow the default verb.
        return args is [var first, ..] && first.StartsWith("--", StringComparison.Ordinal) && !IsOurs(first)
            ? ServeVerb.Run(args, CancellationToken.None)
            : root.Parse(args).InvokeAsync();
    }

    private static bool IsOurs(string option) => option is "--help" or "--version";

    private static Command Serve()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "Settings for the host, such as --urls http://localhost:8080 or --Data:Folder /srv/advocacy",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var serve = new Command("serve", "Serves the application (the default).") { settings };
        serve.TreatUnmatchedTokensAsErrors = false;
        serve.SetAction((parsed, cancel) =>
            ServeVerb.Run([.. parsed.GetValue(settings) ?? [], .. parsed.UnmatchedTokens], cancel));
        return serve;
    }

    private static Command Card()
    {
        var year = new Option<int>("--year") { Description = "The year of the card", Required = true };
        var language = new Option<string>("--language") { Description = "fr, nl, de or en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong([.. LanguageTags.All.Select(known => known.Tag())]);
        var to = new Option<FileInfo>("--out") { Description = "The PDF to write; a name ending in .json takes what the template is given instead", Required = true };
        var card = new Command("card", "Writes the Progress Card of a year as a PDF.") { year, language, to };
        card.SetAction((parsed, cancel) => CardVerb.Run(
            parsed.GetValue(year), LanguageTags.FromTag(parsed.GetValue(language)!), parsed.GetValue(to)!, cancel));
        return card;
    }

    private static Command Sample()
    {
        var sample = new Command("sample", "Loads the sample campaign into an empty record (Development only).");
        sample.SetAction((_, cancel) => SampleVerb.Run(cancel));
        return sample;
    }

    private static Command Migrate()
    {
        var migrate = new Command("migrate", "Brings the database to this version of the application.");
        migrate.SetAction((_, cancel) => MigrateVerb.Run(cancel));
        return migrate;
    }

    private static Command CreateAdmin()
    {
        var email = new Option<string>("--email") { Description = "The address to sign in with", Required = true };
        var name = new Option<string>("--name") { Description = "The name shown beside what this account does", Required = true };
        name.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>()?.Trim() is not { Length: > 0 and <= Account.DisplayNameMaxLength })
            {
                given.AddError($"The name has 1 to {Account.DisplayNameMaxLength} characters.");
            }
        });
        var createAdmin = new Command("create-admin", "Makes an administrator; asks for the password on the terminal, or reads it from standard input.") { email, name };
        createAdmin.SetAction((parsed, cancel) =>
            CreateAdminVerb.Run(parsed.GetValue(email)!, parsed.GetValue(name)!, cancel));
        return createAdmin;
    }
}
