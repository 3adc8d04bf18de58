using Advocacy.Reports.Cards;
using Advocacy.Reports.Documents;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests;

/// <summary>The real engine with the real templates, one for all the tests.</summary>
[SetUpFixture]
public sealed class Press
{
    private static TypstTypesetter? _typesetter;

    [OneTimeSetUp]
    public void Start() => _typesetter = new TypstTypesetter(new());

    [OneTimeTearDown]
    public async Task Stop() => await _typesetter!.DisposeAsync();

    internal static Task<TypesetDocument> Set(CardModel card) => _typesetter!.Typeset(card, default);

    internal static Task<TypesetDocument> Set(DocumentModel document) => _typesetter!.Typeset(document, default);
}
