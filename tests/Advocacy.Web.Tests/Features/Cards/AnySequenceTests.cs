using Advocacy.Domain.Cards;
using Advocacy.Domain.Languages;
using Advocacy.Domain.Meetings;
using Advocacy.Domain.Readers;
using Advocacy.Domain.Rules;
using Advocacy.Reports.Typesetting;
using Advocacy.Tests;
using Advocacy.Web.Data;
using Advocacy.Web.Features.Cards;
using Advocacy.Web.Pipeline;
using CsCheck;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Features.Cards;

/// <summary>Whatever three people do in whatever order, nobody without an account reads a word that was confidential, or withdrawn, when it was published.</summary>
public sealed class AnySequenceTests : CardTest
{
    private static readonly string[] Words = ["CANARY forty beds", "CANARY a circular", "CANARY nine officers"];

    private static readonly Gen<Step[]> AnySteps = Gen.Select(Gen.Enum<Act>(), Gen.Int[0, 2], Gen.Enum<Audience>(), Gen.Bool)
        .Select((act, commitment, audience, embargoed) => new Step(act, commitment, new(audience, embargoed && audience == Audience.Public ? Today.AddDays(1) : null))).Array[12, 24];

    private int _year = 2011;

    private enum Act
    {
        Narrow,
        Make,
        Typeset,
        Publish,
        Erase,
        Withdraw,
        PutBack,
    }

    [Test]
    public Task A_word_that_was_confidential_when_it_was_published_is_on_no_public_card() => AnySteps.SampleAsync(
        async steps =>
        {
            // Another record each time: what was published never changes.
            await StartWithAnEmptyRecord();
            await JudgeTheDemands();
            var made = await ThreePromises();
            var published = new List<(int Edition, string Says, List<string> Confidential)>();
            foreach (var step in steps)
            {
                await Try(step, made);
                published.AddRange(await NewlyPublished(published.Count));
                foreach (var (edition, _, confidential) in published)
                {
                    AsNobody();
                    var read = await Send(new ViewPublishedCard(_year, Language.English, edition));
                    var says = System.Text.Json.JsonSerializer.Serialize(read.Model, CardJson.Options);
                    Assert.That(confidential.Where(word => says.Contains(word, StringComparison.Ordinal)), Is.Empty, $"edition {edition}");
                }
            }
        },
        iter: Sampling.IsWhole ? 60 : 8, threads: 1);

    private async Task Try(Step step, IReadOnlyList<Guid> made)
    {
        try
        {
            switch (step.Act)
            {
                case Act.Narrow:
                    await Fresh(async db =>
                    {
                        (await db.Commitments.WithWithdrawn().SingleAsync(known => known.Id == made[step.Commitment])).IsReadBy(step.Readers);
                        return await db.SaveChangesAsync();
                    });
                    break;
                case Act.Make:
                    await Send((await CardAgain(_year)) with { Correction = Written("Another edition.") });
                    break;
                case Act.Typeset:
                    As(Actor.Application);
                    if (await Send(new NextTypesetting()) is not null)
                    {
                        await PrintWhatWaits(_year);
                    }

                    break;
                case Act.Publish:
                    await Approve(_year);
                    var card = await Send(new ViewCard(_year));
                    await Send(new PublishProgressCard { SubmissionKey = Guid.NewGuid(), CardId = card.Id, Version = card.Version, IsMeant = true });
                    break;
                case Act.Withdraw or Act.PutBack:
                    await Fresh(async db =>
                    {
                        var known = await db.Commitments.WithWithdrawn().SingleAsync(known => known.Id == made[step.Commitment]);
                        if (step.Act == Act.PutBack)
                        {
                            known.PutBack();
                        }
                        else
                        {
                            known.Withdraw(Guid.CreateVersion7());
                        }

                        return await db.SaveChangesAsync();
                    });
                    break;
                case Act.Erase:
                    await Fresh(async db =>
                    {
                        if (await db.People.FirstOrDefaultAsync(person => person.Name == $"CANARY Minister {step.Commitment}") is { } person)
                        {
                            person.Erase();
                        }

                        return await db.SaveChangesAsync();
                    });
                    break;
            }
        }
        catch (Exception refused) when (refused is RuleBrokenException or NotFoundException)
        {
            // What is refused changes nothing.
        }
    }

    /// <summary>What was published by the last step, with the words and names that were not public at that moment.</summary>
    private async Task<List<(int Edition, string Says, List<string> Confidential)>> NewlyPublished(int before) => await Fresh(async db =>
    {
        var editions = await db.ProgressCards.Where(card => card.State == CardState.Published && card.Year == _year).OrderBy(card => card.Edition).ToListAsync();
        var hidden = (await db.Commitments.WithWithdrawn().ToListAsync()).Where(made => made.WithdrawnAs is not null || !made.ReadBy().IsPublicOn(Today)).Select(made => made.Words).ToList();
        var named = await db.People.Select(person => person.Name).ToListAsync();
        hidden.AddRange(Enumerable.Range(0, Words.Length).Select(number => $"CANARY Minister {number}").Where(name => !named.Contains(name)));
        return editions.Skip(before).Select(card => (card.Edition, card.FrozenFacts!, hidden)).ToList();
    });

    private async Task<IReadOnlyList<Guid>> ThreePromises()
    {
        _year = 2012;
        var post = Some.Post();
        await Given(post);
        var made = new List<Guid>();
        foreach (var (number, words) in Words.Index())
        {
            var person = Some.Person($"CANARY Minister {number}");
            var meeting = Meeting.Log(
                Campaign,
                Some.MeetingEntry(Campaign, Some.Day(2012, 5, 3 + number), noneMade: false, commitments:
                    [Some.CommitmentEntry(Campaign, post.Id) with { Words = words, PersonId = person.Id, MadeOn = Some.Day(2012, 5, 3 + number) }]),
                Today);
            await Given(person, meeting);
            made.Add(meeting.Commitments.Single().Id);
        }

        return made;
    }

    private sealed record Step(Act Act, int Commitment, Readership Readers);
}
