using Advocacy.Domain.Commitments;
using Advocacy.Web.Features.Meetings.Bringing;

namespace Advocacy.Web.Tests.Features.Meetings.Bringing;

public sealed class ListedLinesTests
{
    [Test]
    public void Of_a_message_the_items_of_its_list_are_offered() => Assert.That(
        ListedLines.Of("From: A. Adviser\r\nSubject: our talk\r\n\r\nDear colleagues,\r\nAs agreed:\r\n> - a draft before the summer\r\n> 2) an answer in writing\r\n• more places\r\n--\r\n- A. Adviser"),
        Is.EqualTo(["a draft before the summer", "an answer in writing", "more places"]));

    [Test]
    public void Without_a_list_each_line_is_offered_but_the_head_and_the_greeting() => Assert.That(
        ListedLines.Of("De : le cabinet\nBonjour,\nUn avis écrit suivra.\n\n123\nUn avis écrit suivra.\nLes places seront ouvertes."),
        Is.EqualTo(["Un avis écrit suivra.", "Les places seront ouvertes."]));

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \n\t\n--\n- below")]
    [TestCase("1.\n2.\n…")]
    public void Where_nothing_is_said_nothing_is_offered(string? pasted) => Assert.That(ListedLines.Of(pasted), Is.Empty);

    [Test]
    public void It_is_bounded() => Assert.Multiple(() =>
    {
        Assert.That(ListedLines.Of(string.Join('\n', Enumerable.Range(0, 500).Select(line => $"- line {line}"))), Has.Count.EqualTo(ListedLines.Most));
        Assert.That(ListedLines.Of(new string('a', Commitment.WordsMaxLength + 9)).Single(), Has.Length.EqualTo(Commitment.WordsMaxLength));
    });
}
