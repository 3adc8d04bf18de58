using System.Text.RegularExpressions;

namespace Advocacy.Web.Tests.Conventions;

public sealed class RuleTests
{
    [Test]
    public void Every_rule_has_a_code_of_its_own() => Offenders.None(
        OurCode.Rules.GroupBy(rule => rule.Rule.Code).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(rule => rule.Place))}"));

    [Test]
    public void Every_rule_is_worded_in_each_language() => Offenders.None(
        from file in WordingFile.All.Where(file => file.Area == "Rules")
        from rule in OurCode.Rules
        where !file.Words.ContainsKey(rule.Rule.Code)
        select $"{file.Name}: {rule.Rule.Code}");

    [Test]
    public void Every_rule_is_broken_by_a_test()
    {
        var tests = string.Join('\n', OurCode.Files("tests", ".cs").Select(file => file.Text));
        Offenders.None(OurCode.Rules
            .Where(rule => !Regex.IsMatch(tests, $@"(Rule|Refuses|EqualTo)\(\s*{Regex.Escape(rule.Place)}\b"))
            .Select(rule => $"{rule.Place} ({rule.Rule.Code})"));
    }
}
