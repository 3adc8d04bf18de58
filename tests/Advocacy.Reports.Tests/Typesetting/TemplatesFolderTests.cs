using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

public sealed class TemplatesFolderTests
{
    private string _root = "";

    [SetUp]
    public void MakeRoot() => _root = Directory.CreateTempSubdirectory("advocacy-templates-").FullName;

    [TearDown]
    public void DeleteRoot() => Directory.Delete(_root, recursive: true);

    [Test]
    public void Templates_beside_the_application_are_found()
    {
        var templates = Templates(_root);

        Assert.That(TemplatesFolder.Find(_root), Is.EqualTo(templates));
    }

    [Test]
    public void Templates_at_the_root_of_the_source_tree_are_found_from_far_below()
    {
        var templates = Templates(_root);
        var output = Directory.CreateDirectory(Path.Combine(_root, "src", "App", "bin", "Debug", "net10.0")).FullName;

        Assert.That(TemplatesFolder.Find(output), Is.EqualTo(templates));
    }

    [Test]
    public void The_nearest_templates_win()
    {
        Templates(_root);
        var published = Directory.CreateDirectory(Path.Combine(_root, "published")).FullName;
        var templates = Templates(published);

        Assert.That(TemplatesFolder.Find(published), Is.EqualTo(templates));
    }

    [Test]
    public void A_folder_without_the_script_is_not_it()
    {
        Directory.CreateDirectory(Path.Combine(_root, TemplatesFolder.Name));

        Assert.That(() => TemplatesFolder.Find(_root), Problems.Of(TypesettingProblem.PackagesMissing));
    }

    private static string Templates(string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, TemplatesFolder.Name)).FullName;
        File.WriteAllText(Path.Combine(folder, TemplatesFolder.Script), "");
        return folder;
    }
}
