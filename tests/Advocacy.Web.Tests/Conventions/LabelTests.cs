using System.Text.RegularExpressions;

namespace Advocacy.Web.Tests.Conventions;

public sealed partial class LabelTests
{
    [Test]
    public void Every_field_on_a_page_has_a_label() => Offenders.None(
        from page in OurCode.Files("src/Advocacy.Web/Features", ".cshtml")
        from Match field in Field().Matches(page.Text)
        where !field.Value.Contains(" label=", StringComparison.Ordinal)
        let label = LabelOf(ModelOf(page.Text), field.Groups["path"].Value)
        where label is null || !WordingFile.Keys.Contains(label)
        select $"{page.Path}: {field.Groups["path"].Value} wants {label ?? "a property that exists"}");

    private static Type? ModelOf(string page)
    {
        var name = Model().Match(page).Groups["name"].Value;
        return OurCode.Web.GetType(name)
            ?? OurCode.Web.GetTypes().SingleOrDefault(type => type.Name == name && type.IsVisible);
    }

    /// <summary>The key of the property at the end of a path such as <c>Form.Attendances[i].Description</c>.</summary>
    private static string? LabelOf(Type? model, string path)
    {
        var (owner, here, name) = (model, model, "");
        foreach (var step in path.TrimStart('@').Split('.').SkipWhile(step => step == "Model"))
        {
            (owner, name) = (here, step.Split('[')[0]);
            here = owner?.GetProperty(name)?.PropertyType;
            here = step.Contains('[', StringComparison.Ordinal) ? here?.GetGenericArguments().FirstOrDefault() ?? here?.GetElementType() : here;
        }

        return here is null ? null : $"{owner!.Namespace!.Split('.')[^1]}.{owner.Name}.{name}";
    }

    [GeneratedRegex(@"^@model\s+(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Model();

    [GeneratedRegex("""<(field|choice|choices)\s[^>]*?for="(?<path>[^"]+)"(("[^"]*"|@\([^)]*\))|[^>"])*/>""")]
    private static partial Regex Field();
}
