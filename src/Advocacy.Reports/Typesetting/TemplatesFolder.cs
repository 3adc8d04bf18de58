namespace Advocacy.Reports.Typesetting;

/// <summary>Finds the folder of templates: beside a published application, or at the root of the source tree.</summary>
public static class TemplatesFolder
{
    public const string Name = "reports-templates";
    public const string Script = "typeset.mjs";

    /// <exception cref="TypesettingException">It is neither beside the application nor above it.</exception>
    public static string Find() => Find(AppContext.BaseDirectory);

    /// <param name="start">The folder whose child, or the child of whose nearest ancestor, is looked for.</param>
    public static string Find(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (File.Exists(Path.Combine(candidate, Script)))
            {
                return candidate;
            }
        }

        throw new TypesettingException(
            TypesettingProblem.PackagesMissing, $"No folder {Name} with {Script} in {start} or above it.");
    }
}
