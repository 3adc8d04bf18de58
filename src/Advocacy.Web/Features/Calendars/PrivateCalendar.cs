using System.Text;
using Advocacy.Domain.Languages;
using Advocacy.Web.Accounts;
using Advocacy.Web.Campaigns;
using Advocacy.Web.Features.Shared;
using Advocacy.Web.Hosting;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Words;
using Ical.Net;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using MediatR;

namespace Advocacy.Web.Features.Calendars;

/// <summary>A campaign's days as an address that a calendar program follows, without a sign-in: each account has one of its own.</summary>
/// <remarks>Whoever holds the address reads what its account may read of the days, in the account's language, until it is closed or replaced.</remarks>
internal static class PrivateCalendar
{
    public static void MapPrivateCalendars(this WebApplication app) =>
        app.MapGet("/calendar/{key}.ics", Read).AllowAnonymous().RequireRateLimiting(ReadLimit.Name).ExcludeFromDescription();

    private static async Task<IResult> Read(
        string key, CalendarKeys keys, CurrentActor actor, CurrentCampaign campaign, IMediator mediator, TimeProvider clock, HttpContext context, CancellationToken cancel)
    {
        if (!campaign.IsChosen || await keys.Find(key, cancel) is not { } account)
        {
            return TypedResults.NotFound();
        }

        // In nobody else's name: a session that comes along with the address counts for nothing.
        actor.Value = account.AsActor();
        var days = await mediator.Send(new ReadCalendar(), cancel);
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var language = Wording.Spoken.Contains(account.Language) ? account.Language : Wording.Spoken[0];
        var text = Write(days, campaign, language, $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}", clock.GetUtcNow().UtcDateTime);
        return TypedResults.Text(text, "text/calendar", Encoding.UTF8);
    }

    private static string Write(IReadOnlyList<CalendarDay> days, CurrentCampaign campaign, Language language, string here, DateTime now)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Advocacy//Calendar//EN" };
        calendar.Properties.Add(new CalendarProperty("X-WR-CALNAME", campaign.Title.In(language).Text));
        calendar.Properties.Add(new CalendarProperty("REFRESH-INTERVAL;VALUE=DURATION", "PT6H"));
        foreach (var day in days)
        {
            // A span counts by its last day: the text says which it is. A meeting has the name it has as a file of its own.
            var name = day.Kind == CalendarDayKind.Meeting ? $"{day.Id}" : $"{day.Kind}-{day.Id}";
            var written = CalendarEvents.Of(name, Summary(day, language), day.On.Latest, day.At, day.Place);
            written.DtStamp = new CalDateTime(now, "UTC");
            written.Description = day.On.Earliest == day.On.Latest ? $"{here}/{day.Address}" : $"{day.On.ToText(language)}\n{here}/{day.Address}";
            written.Url = new($"{here}/{day.Address}");
            written.Categories = [Wording.In(language, day.Kind)];
            calendar.Events.Add(written);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static string Summary(CalendarDay day, Language language)
    {
        var (who, what) = (day.Who.In(language).Text, day.What.In(language).Text);
        return day.Kind switch
        {
            CalendarDayKind.Meeting => what.Length > 0 ? Wording.In(language, "Calendars.Meeting", what) : Wording.In(language, "Calendars.MeetingForFewer"),
            CalendarDayKind.Promise => what.Length > 0 ? Named(Wording.In(language, "Calendars.Promise", what), who) : Wording.In(language, "Calendars.PromiseForFewer"),
            CalendarDayKind.Answer => what.Length > 0 ? Named(Wording.In(language, "Calendars.Answer", what), who) : Wording.In(language, "Calendars.AnswerForFewer"),
            CalendarDayKind.RecordCloses => Wording.In(language, "Calendars.RecordCloses", day.Year),
            CalendarDayKind.Judged => Wording.In(language, "Calendars.Judged", day.Year),
            CalendarDayKind.Decided => Wording.In(language, "Calendars.Decided", day.Year),
            CalendarDayKind.Replied => Wording.In(language, "Calendars.Replied", day.Year),
            CalendarDayKind.Printed => Wording.In(language, "Calendars.Printed", day.Year),
            CalendarDayKind.Ballot => Wording.In(language, "Calendars.Ballot", day.Year),
            CalendarDayKind.Reply => Wording.In(language, "Calendars.Reply", day.Year, who),
        };
    }

    private static string Named(string what, string who) => who.Length > 0 ? $"{what} ({who})" : what;
}
