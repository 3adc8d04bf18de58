using Advocacy.Domain.Languages;
using Advocacy.Web.Features.Search;

namespace Advocacy.Web.Tests.Features.Search;

public sealed class FoundTextTests
{
    [TestCase("Revoir le statut", "statut", "Revoir le [statut]")]
    [TestCase("L’œuvre d’ÉMILE", "oeuvre", "L’[œuvre] d’ÉMILE")]
    [TestCase("L’œuvre d’ÉMILE", "emile", "L’œuvre d’[ÉMILE]")]
    [TestCase("Cafe\u0301 noir", "cafe", "[Cafe\u0301] noir")]
    [TestCase("a a  a", "a a", "[a a]  a")]
    [TestCase("nothing", "here", "nothing")]
    [TestCase("", "here", "")]
    [TestCase("\ud83d\ude00 statut", "statut", "\ud83d\ude00 [statut]")]
    public void The_words_are_marked_where_they_stand(string text, string word, string marked) =>
        Assert.That(Marked(FoundText.Of(text, null, [FoldedText.Of(word)], whole: true)), Is.EqualTo(marked));

    [Test]
    public void A_long_text_is_cut_at_words_around_what_was_found()
    {
        var text = string.Join(' ', Enumerable.Repeat("before", 40)) + " needle " + string.Join(' ', Enumerable.Repeat("after", 80));
        var found = Marked(FoundText.Of(text, null, ["needle"], whole: false));
        Assert.Multiple(() =>
        {
            Assert.That(found, Does.StartWith("… before").And.Contains("[needle]").And.EndsWith("after …"));
            Assert.That(found, Has.Length.LessThan(260));
        });
    }

    [Test]
    public void A_text_without_spaces_is_cut_too() =>
        Assert.That(Marked(FoundText.Of(new string('x', 500) + "needle" + new string('y', 500), null, ["needle"], whole: false)), Does.Contain("[needle]").And.Length.LessThan(260));

    private static string Marked(FoundText text) => string.Concat(text.Pieces.Select(piece => piece.IsFound ? $"[{piece.Text}]" : piece.Text));
}
