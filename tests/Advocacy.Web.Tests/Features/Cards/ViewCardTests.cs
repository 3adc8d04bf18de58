using System.Data.Common;
using Advocacy.Reports.Typesetting;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Features.Cards;

public sealed class ViewCardTests : CardTest
{
    private readonly Meanwhile _meanwhile = new();

    protected override void Adjust(IServiceCollection services)
    {
        base.Adjust(services);
        services.ConfigureDbContext<AdvocacyDb>(options => options.AddInterceptors(_meanwhile));
    }

    /// <summary>A page that is neither would renew itself no more, and show nothing until it is asked for again.</summary>
    [TestCase("CardPrints")]
    [TestCase("TypesettingJobs")]
    [TestCase("ProgressCards")]
    public async Task It_is_ready_or_being_typeset_even_when_the_last_print_comes_while_it_is_read(string afterReading)
    {
        await SendToTheTypesetter();
        As(Editor);
        _meanwhile.After(afterReading, () => PrintWhatWaits());

        var card = await Send(new ViewCard(2012));

        Assert.That(_meanwhile.Happened, Is.True);
        Assert.That(card.IsReady || card.IsBeingTypeset, Is.True);
    }

    [Test]
    public void A_year_without_a_card_is_not_found()
    {
        As(Role.Board);

        Assert.That(() => Send(new ViewCard(2012)), Throws.TypeOf<NotFoundException>());
    }

    [TestCase(Role.Board, 0)]
    [TestCase(Role.Analyst, 0)]
    [TestCase(Role.Editor, 1)]
    public async Task Only_an_editor_is_offered_to_publish(Role role, int offered)
    {
        await Printed();
        await Approve();
        await SignInAs(role);
        await Browser.Open("/shelter/cards/2012");

        Assert.That(Browser.Page.QuerySelectorAll("a[href='/shelter/cards/2012/publish']"), Has.Length.EqualTo(offered));
    }

    [Test]
    public async Task Whoever_sent_it_to_the_typesetter_is_told_so_until_it_is_typeset_and_then_that_it_is_ready()
    {
        await SendToTheTypesetter();

        Assert.That(await Told(), Is.EqualTo("It is recorded; the card is being typeset anew."));
        Assert.That(await Told(), Is.EqualTo("It is recorded; the card is being typeset anew."), "the page renews itself meanwhile");
        await PrintWhatWaits();
        Assert.That(await Told(), Is.EqualTo("The card is ready. Read it in each of its languages before you publish it."));
        Assert.That(await Told(), Is.Null);
    }

    [Test]
    public async Task Of_a_card_that_could_not_be_typeset_nothing_is_told_but_why()
    {
        await SendToTheTypesetter();
        As(Actor.Application);
        var job = (await Send(new NextTypesetting()))!.JobId;
        await Send(new FailTypesetting(job, nameof(TypesettingProblem.Rejected), "unknown variable"));

        Assert.That(await Told(), Is.Null);
        Assert.That(Browser.Page.QuerySelector(".refusals"), Is.Not.Null);
    }

    [Test]
    public async Task What_is_told_of_one_card_is_not_told_of_another()
    {
        await Made(2011);
        await SendToTheTypesetter();

        Assert.That(await Told(2012), Is.EqualTo("It is recorded; the card is being typeset anew."));
        await PrintWhatWaits(2011);
        await PrintWhatWaits(2012);
        Assert.That(await Told(2011), Is.Not.EqualTo("The card is ready. Read it in each of its languages before you publish it."));
        Assert.That(await Told(2012), Is.EqualTo("The card is ready. Read it in each of its languages before you publish it."));
    }

    private async Task SendToTheTypesetter()
    {
        await Made();
        await SignInAs(Role.Editor);
        await Browser.Open("/shelter/cards/2012/round");
        await Browser.Submit("/shelter/cards/2012/round", ("Form.SignOffs[0].Name", "A. Chair"), ("Form.SignOffs[0].On", "2/3/2026"));
        Assert.That(Browser.SentTo, Is.EqualTo("/shelter/cards/2012"));
    }

    private async Task<string?> Told(int year = 2012)
    {
        await Browser.Open($"/shelter/cards/{year}");
        return Browser.Page.QuerySelector("main > .notice[role=status]")?.TextContent;
    }

    /// <summary>Lets something happen once a table was read.</summary>
    private sealed class Meanwhile : DbCommandInterceptor
    {
        private string? _table;
        private Func<Task> _happen = () => Task.CompletedTask;

        public bool Happened { get; private set; }

        public void After(string table, Func<Task> happen) => (_table, _happen, Happened) = (table, happen, false);

        public override async ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            if (_table is { } table && command.CommandText.Contains($"FROM \"{table}\"", StringComparison.Ordinal))
            {
                _table = null;
                await _happen();
                Happened = true;
            }

            return result;
        }
    }
}
