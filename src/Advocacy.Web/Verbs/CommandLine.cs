using System.CommandLine;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Hosting;
using Advocacy.Web.Journal;

namespace Advocacy.Web.Verbs;

/// <summary>The verbs of the program; without one it serves.</summary>
internal static class CommandLine
{
    private static readonly Option<string?> Data = new("--data")
    {
        Description = "The data folder: database, keys, published cards [default: data]",
        Recursive = true,
    };

    public static Task<int> Run(string[] args)
    {
        var root = new RootCommand("Advocacy follows what government says and does about a petition's demands, and makes the yearly Progress Card.")
        {
            Serve(),
            Card(),
            Sample(),
            Migrate(),
            Verify(),
            Backup(),
            Restore(),
            CreateAdmin(),
        };
        root.Options.Add(Data);
        root.SetAction((parsed, cancel) => ServeVerb.Run(SettingsOf(parsed), cancel));
        // Whatever configuration the host understands (--urls, --Data:Folder) may follow the default verb.
        var verbs = root.Subcommands.Select(verb => verb.Name).ToHashSet();
        return args is [var first, ..] && first.StartsWith("--", StringComparison.Ordinal) && !IsOurs(first) && !args.Any(verbs.Contains)
            ? root.Parse(["serve", .. args]).InvokeAsync()
            : root.Parse(args).InvokeAsync();
    }

    private static bool IsOurs(string option) => option is "--help" or "--version";

    /// <summary>The data folder as the host's configuration has it.</summary>
    private static string[] SettingsOf(ParseResult parsed) =>
        parsed.GetValue(Data) is { Length: > 0 } folder ? ["--Data:Folder", Path.GetFullPath(folder)] : [];

    private static Command Serve()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "Settings for the host, such as --urls http://localhost:8080",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var serve = new Command("serve", "Serves the application (the default).") { settings };
        serve.TreatUnmatchedTokensAsErrors = false;
        serve.SetAction((parsed, cancel) =>
            ServeVerb.Run([.. parsed.GetValue(settings) ?? [], .. parsed.UnmatchedTokens, .. SettingsOf(parsed)], cancel));
        return serve;
    }

    private static Command Card()
    {
        var year = new Option<int>("--year") { Description = "The year of the card", Required = true };
        var language = new Option<string>("--language") { Description = "fr, nl, de or en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong([.. LanguageTags.All.Select(known => known.Tag())]);
        var to = new Option<FileInfo>("--out") { Description = "The PDF to write; a name ending in .json takes what the template is given instead", Required = true };
        var campaign = new Option<string?>("--campaign") { Description = "The campaign's code, as in its addresses [default: the only one]" };
        var card = new Command("card", "Writes the Progress Card of a year as a PDF.") { campaign, year, language, to };
        card.SetAction((parsed, cancel) => CardVerb.Run(
            SettingsOf(parsed), parsed.GetValue(campaign), parsed.GetValue(year), LanguageTags.FromTag(parsed.GetValue(language)!), parsed.GetValue(to)!, cancel));
        return card;
    }

    private static Command Sample()
    {
        var sample = new Command("sample", "Loads the sample campaign into an empty record (Development only).");
        sample.SetAction((parsed, cancel) => SampleVerb.Run(SettingsOf(parsed), cancel));
        return sample;
    }

    private static Command Migrate()
    {
        var migrate = new Command("migrate", "Brings the database to this version of the application.");
        migrate.SetAction((parsed, cancel) => MigrateVerb.Run(SettingsOf(parsed), cancel));
        return migrate;
    }

    private static Command Verify()
    {
        var verify = new Command("verify", "Checks that what is kept is what was kept: each card's facts and prints, and the journal.");
        var noted = new Option<string?>("--noted") { Description = "The end of the journal as it was noted earlier, such as 120:9f86…; it must still be there" };
        noted.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is { } text && HeadOf(text) is null)
            {
                given.AddError("The end of the journal is a number, a colon and 64 hexadecimal digits, as verify prints it.");
            }
        });
        verify.Options.Add(noted);
        verify.SetAction((parsed, cancel) => VerifyVerb.Run(
            [.. SettingsOf(parsed), $"--{DataFolder.LookOnly}=true"], parsed.GetValue(noted) is { } text ? HeadOf(text) : null, cancel));
        return verify;
    }

    private static Command Backup()
    {
        var to = new Option<DirectoryInfo?>("--to") { Description = "The folder to put it in [default: backups in the data folder, or the setting Backup:Folder]" };
        var secret = PassphraseFile("seals it");
        var backup = new Command("backup", "Makes a backup of all that is kept, while the application serves or not, and checks it.") { to, secret };
        backup.SetAction((parsed, cancel) => BackupVerb.Run([.. SettingsOf(parsed), .. SecretOf(parsed.GetValue(secret))], parsed.GetValue(to), cancel));
        return backup;
    }

    private static Command Restore()
    {
        var from = new Argument<FileInfo>("backup") { Description = "The backup, such as backups/advocacy-20261129T020000Z.zip" };
        var secret = PassphraseFile("it was sealed with");
        var asItIs = new Option<bool>("--as-it-is") { Description = "Restores it although its journal tells otherwise, which it did when it was made" };
        var restore = new Command("restore", "Puts a backup in the place of what the data folder holds, once all of it is checked; what it replaces is kept.") { from, secret, asItIs };
        restore.SetAction((parsed, cancel) => RestoreVerb.Run([.. SettingsOf(parsed), .. SecretOf(parsed.GetValue(secret))], parsed.GetValue(from)!, parsed.GetValue(asItIs), cancel));
        return restore;
    }

    private static Option<FileInfo?> PassphraseFile(string does) =>
        new("--passphrase-file") { Description = $"A file whose first line is the passphrase that {does} [default: the setting Backup:Passphrase or Backup:PassphraseFile]" };

    private static string[] SecretOf(FileInfo? file) => file is null ? [] : ["--Backup:PassphraseFile", file.FullName, "--Backup:Passphrase", ""];

    private static JournalHead? HeadOf(string text) =>
        text.Split(':') is [var sequence, { Length: 64 } hash]
        && long.TryParse(sequence, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new(number, hash)
            : null;

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
            CreateAdminVerb.Run(SettingsOf(parsed), parsed.GetValue(email)!, parsed.GetValue(name)!, cancel));
        return createAdmin;
    }
}
