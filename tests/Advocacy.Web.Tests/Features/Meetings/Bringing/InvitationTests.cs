using Advocacy.Domain.Dates;
using Advocacy.Tests;
using Advocacy.Web.Features.Meetings.Bringing;

namespace Advocacy.Web.Tests.Features.Meetings.Bringing;

public sealed class InvitationTests
{
    private static string Calendar(params string[] lines) => string.Join("\r\n", ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:1", .. lines, "END:VEVENT", "END:VCALENDAR", ""]);

    [Test]
    public void Its_event_says_when_where_what_and_who()
    {
        var read = Invitation.Read(Calendar(
            "DTSTART;TZID=Europe/Brussels:20261014T093000", "SUMMARY:Residence of the child\\, a talk", "LOCATION:Rue de la Loi 16",
            "ORGANIZER;CN=A. Adviser:mailto:a.adviser@example.org", "ATTENDEE;CN=\"Counsellor, B.\":mailto:b@example.org", "ATTENDEE:mailto:carla.clerk@example.org", "ATTENDEE;CN=A. Adviser:mailto:a.adviser@example.org"))!;
        Assert.Multiple(() =>
        {
            Assert.That((read.HeldOn, read.Subject, read.Place), Is.EqualTo((Some.Day(2026, 10, 14), "Residence of the child, a talk", "Rue de la Loi 16")));
            Assert.That(read.People, Is.EqualTo(["A. Adviser", "Counsellor, B.", "carla clerk"]));
        });
    }

    [TestCase("DTSTART;VALUE=DATE:20261014", 14)]
    [TestCase("DTSTART:20261014T220000Z", 15)]
    [TestCase("DTSTART:20261014T233000", 14)]
    [TestCase("DTSTART;TZID=America/New_York:20261014T203000", 15)]
    public void The_day_is_the_one_it_is_where_the_campaign_is(string start, int day) =>
        Assert.That(Invitation.Read(Calendar(start))!.HeldOn, Is.EqualTo(FuzzyDate.Day(new(2026, 10, day))));

    [TestCase("")]
    [TestCase("no calendar at all")]
    [TestCase("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [TestCase("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20269914T993000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [TestCase("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:No day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    [TestCase("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Atlantis/Deep:20261014T093000\r\nEND:VEVENT")]
    public void What_is_no_invitation_is_none(string text) => Assert.That(Invitation.Read(text), Is.Null);
}
