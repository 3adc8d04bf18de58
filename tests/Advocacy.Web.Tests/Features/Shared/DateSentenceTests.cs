using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Words;

namespace Advocacy.Web.Tests.Features.Shared;

public sealed class DateSentenceTests
{
    [TestCase(Language.English, "28/7/2011", "July 2011", "summer 2012", "about 2011", "yesterday")]
    [TestCase(Language.French, "28/7/2011", "juillet 2011", "été 2012", "vers 2011", "hier")]
    [TestCase(Language.Dutch, "28/7/2011", "juli 2011", "zomer 2012", "rond 2011", "gisteren")]
    public void Every_date_given_as_an_example_can_be_read(Language language, params string[] examples)
    {
        var sentence = Wording.In(language, "Form.NotADate");
        using (Assert.EnterMultipleScope())
        {
            foreach (var example in examples)
            {
                Assert.That(sentence, Does.Contain(example));
                Assert.That(FuzzyDateReading.TryRead(example, language, Some.Today, out _), Is.True, example);
            }
        }
    }
}
