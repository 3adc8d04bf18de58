using Advocacy.Domain.Dates;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Readers;
using Advocacy.Reports.Typography;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;

namespace Advocacy.Web.Features.Documents;

/// <summary>How a document of the current campaign writes what it prints, in one language.</summary>
internal sealed class DocumentText(CurrentCampaign campaign, Language language)
{
    private const string Apart = " · ";

    public Language Language => language;

    public string Publisher => Of(campaign.Publisher);

    public string Campaign => Of(campaign.Title);

    /// <summary>In whose name it is signed.</summary>
    public string Signer => Wording.In(language, "Documents.Signer", Publisher);

    /// <summary>A text in the document's language, or else in the first it has.</summary>
    public string Of(LocalText text)
    {
        var found = text.In(language);
        return Typographer.Set(found.Text, found.Language);
    }

    public string Day(FuzzyDate day) => day.ToText(language);

    /// <summary>What is there of some parts, with dots between.</summary>
    public static string Line(params IEnumerable<string?> parts) => string.Join(Apart, parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    /// <summary>Somebody's name; nothing where it was erased.</summary>
    public static string? Known(string? person) => person == Domain.People.Person.Erased ? null : person;

    /// <summary>Somebody's words: between the marks of their language where they are exact.</summary>
    public static string Said(string words, Language of, bool reported)
    {
        var set = Typographer.Set(words, of);
        return reported ? set : QuotationMarks.Of(of).Around(set);
    }

    /// <summary>For whom alone it is, where it isn't for everybody.</summary>
    public string? Confidential(Readership readers, DateOnly today) =>
        readers.IsPublicOn(today) ? null : Wording.In(language, "Documents.Confidential", Wording.In(language, readers.Audience));

    /// <summary>As of when the record says so, to the minute.</summary>
    public string AsOf(DateTime moment) => Wording.In(language, "Documents.AsOf", Day(FuzzyDate.Day(moment.DayHere())), moment.HourHere());
}
