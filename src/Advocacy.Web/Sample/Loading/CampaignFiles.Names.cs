using Advocacy.Domain.Campaigns;
using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Advocacy.Domain.Sources;
using Advocacy.Web.Sample.Reading;

namespace Advocacy.Web.Sample.Loading;

/// <summary>Who and what the other files speak of.</summary>
internal sealed partial class CampaignFiles
{
    private void ReadNames()
    {
        _faults.Each(Csv("organizations.csv"), row => Add(_organizations, row, "code", Organization.Named(
            row.Text("code"), row.Word<OrganizationKind>("kind"), row.RequiredTexts("name"), row.FindNamed("parent", _organizations))));
        _faults.Each(Csv("people.csv"), row => Add(_people, row, "code", Person.Named(row.Text("name"))));
        _faults.Each(Csv("territories.csv"), row => Add(_territories, row, "code", Territory.Named(
            row.Text("code"), row.RequiredTexts("name"), row.FindNamed("parent", _territories))));
        _faults.Each(Csv("posts.csv"), row => Add(_posts, row, "code", Post.Of(
            row.FindNamed("organization", _organizations), row.Text("code"), row.RequiredTexts("title"), row.FindNamed("territory", _territories))));
    }

    private void ReadEvidence()
    {
        _faults.Each(Csv("evidence.csv"), row => Add(_evidence, row, "code", Evidence.Of(_campaign, new(row.Text("title"))
        {
            Publisher = row.Find("publisher"),
            PublishedOn = row.FindDate("published"),
            Address = row.Find("address"),
            Excerpt = row.Find("excerpt"),
            Language = row.FindTag("language"),
            Kind = row.Word<EvidenceKind>("rank"),
        })));
        _faults.Each(JsonObject("campaign.json"), file => _campaign.IsToldBy(Cited(file, "evidence")));
    }

    private void ReadCampaign() => _faults.Each(JsonObject("campaign.json"), file =>
    {
        _campaign = Campaign.Start(new()
        {
            Code = file.Text("code"),
            Title = file.RequiredTexts("title"),
            Publisher = file.Part("publisher").RequiredTexts("name"),
            Partners = Joined(file.ManyNamed("partners", _organizations).Select(partner => partner.Name)),
            Story = file.Texts("story"),
            Began = file.Date("began"),
            Ended = file.FindDate("ended"),
            Territory = file.Named("territory", _territories),
        });
        _faults.Each(file.Parts("demands"), ReadDemand);
    });

    private void ReadDemand(JsonEntry entry)
    {
        var demand = _campaign.Ask(
            entry.Text("code"), entry.Word<DemandKind>("kind"), entry.RequiredTexts("title"), entry.RequiredTexts("asAsked"));
        Add(_demands, entry, "code", demand);
        foreach (var authority in entry.ManyNamed("authorities", _organizations))
        {
            demand.IsFor(authority);
        }

        _faults.Each(entry.Parts("obligations"), duty => demand.IsRequiredBy(
            duty.Text("reference"), duty.RequiredTexts("title"), duty.Date("since"), duty.Find("address"), duty.FindWord<ObligationForce>("force") ?? ObligationForce.Binding));
    }

    private void ReadMemberships() => _faults.Each(Csv("memberships.csv"), row => _others.Add(Membership.Of(
        row.Named("person", _people),
        row.Named("post", _posts),
        new(
            row.FindDate("start"), row.Is("start_status", "sourced", "unverified"),
            row.FindDate("end"), row.Is("end_status", "sourced", "unverified")),
        row.Texts("title_note"),
        Cited(row, "sources"))));
}
