using Advocacy.Reports.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Pdf;

/// <summary>The real engine with the real templates, one for all the tests of this folder.</summary>
[SetUpFixture]
public sealed class Press
{
    private static TypstTypesetter? _typesetter;

    [OneTimeSetUp]
    public void Start() => _typesetter = new TypstTypesetter(new());

    [OneTimeTearDown]
    public async Task Stop() => await _typesetter!.DisposeAsync();

    internal static Task<TypesetCard> Set(CardModel card) => _typesetter!.Typeset(card, default);
}
