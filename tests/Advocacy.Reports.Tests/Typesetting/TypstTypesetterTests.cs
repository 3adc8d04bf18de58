using System.Diagnostics;
using System.Security.Cryptography;
using Advocacy.Domain.Languages;
using Advocacy.Reports.Cards;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

/// <summary>The engine at work: a real Node, a script that plays the template.</summary>
public sealed class TypstTypesetterTests
{
    [Test]
    public async Task A_card_comes_back_with_its_hash_and_provenance()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();

        var card = await typesetter.Typeset(SomeCard.Titled("Été à « Liège »"), default);

        Assert.Multiple(() =>
        {
            Assert.That(FakeEngine.Read(card).Title, Is.EqualTo("Été à « Liège »"));
            Assert.That(card.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(card.Pdf))));
            Assert.That((card.Pages, card.Engine, card.TemplateHash, card.FontsHash), Is.EqualTo((5, "fake 1", "t", "f")));
        });
    }

    [Test]
    public async Task The_same_card_is_set_again_by_the_same_engine()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();
        var first = await Pid(typesetter);

        Assert.That(await Pid(typesetter), Is.EqualTo(first));
    }

    [Test]
    public async Task Another_card_is_set_by_a_fresh_engine()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();
        var card = SomeCard.Of();
        CardModel[] others = [card with { Year = card.Year - 1 }, card with { Language = Language.Dutch }, card with { Campaign = "Rivers" }];
        var before = await Pid(typesetter, card);

        foreach (var other in others)
        {
            var pid = await Pid(typesetter, other);
            Assert.That(pid, Is.Not.EqualTo(before));
            Assert.That(await Pids.Ends(before), Is.True);
            before = pid;
        }
    }

    [Test]
    public async Task Cards_asked_for_together_each_get_their_own_answer()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();
        var titles = Enumerable.Range(0, 12).Select(number => $"Card {number}").ToList();

        var cards = await Task.WhenAll(titles.Select(title => typesetter.Typeset(SomeCard.Titled(title), default)));

        Assert.That(cards.Select(card => FakeEngine.Read(card).Title), Is.EqualTo(titles));
    }

    [Test]
    public async Task After_its_share_of_times_an_engine_makes_room_for_a_fresh_one()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = new TypstTypesetter(engine.Options with { TimesToRecycleAt = 2 });
        int[] pids = [await Pid(typesetter), await Pid(typesetter), await Pid(typesetter)];

        Assert.Multiple(() =>
        {
            Assert.That(pids[1], Is.EqualTo(pids[0]));
            Assert.That(pids[2], Is.Not.EqualTo(pids[1]));
        });
        Assert.That(await Pids.Ends(pids[0]), Is.True);
    }

    [Test]
    public async Task An_engine_that_has_grown_makes_room_for_a_fresh_one()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = new TypstTypesetter(engine.Options with { MemoryToRecycleAt = 1024 });
        var first = await Pid(typesetter);

        Assert.That(await Pid(typesetter), Is.Not.EqualTo(first));
    }

    [Test]
    public async Task An_engine_that_was_killed_between_cards_is_replaced_unnoticed()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();
        var first = await Pid(typesetter);
        using (var process = Process.GetProcessById(first))
        {
            process.Kill();
        }

        Assert.That(await Pids.Ends(first), Is.True);
        Assert.That(await Pid(typesetter), Is.Not.EqualTo(first));
    }

    [Test]
    public async Task The_engine_learns_nothing_of_our_environment_but_where_things_are()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = engine.Typesetter();
        Environment.SetEnvironmentVariable("ADVOCACY_TEST_SECRET", "secret");
        try
        {
            var environment = FakeEngine.Read(await typesetter.Typeset(SomeCard.Of(), default)).Environment;

            Assert.Multiple(() =>
            {
                Assert.That(environment.Keys, Is.SubsetOf(new[]
                {
                    "PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LANG", "LC_ALL", "TZ", "MALLOC_TRIM_THRESHOLD_",
                }));
                Assert.That((environment["TZ"], environment["LC_ALL"]), Is.EqualTo(("UTC", "C.UTF-8")));
            });
        }
        finally
        {
            Environment.SetEnvironmentVariable("ADVOCACY_TEST_SECRET", null);
        }
    }

    [Test]
    public async Task Disposing_ends_the_engine_and_refuses_further_cards()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        var typesetter = engine.Typesetter();
        var pid = await Pid(typesetter);

        await typesetter.DisposeAsync();
        await typesetter.DisposeAsync();

        Assert.That(await Pids.Ends(pid), Is.True);
        Assert.That(() => Pid(typesetter), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public async Task Disposing_in_the_middle_of_a_card_lets_go_of_it()
    {
        using var engine = FakeEngine.That("await new Promise(() => setInterval(() => {}, 1000));");
        var typesetter = engine.Typesetter();
        var card = typesetter.Typeset(SomeCard.Of(), default);
        await Task.Delay(300);

        await typesetter.DisposeAsync();

        Assert.That(() => card, Throws.InstanceOf<OperationCanceledException>());
    }

    private static Task<int> Pid(TypstTypesetter typesetter) => Pid(typesetter, SomeCard.Of());

    private static async Task<int> Pid(TypstTypesetter typesetter, CardModel card) => FakeEngine.Read(await typesetter.Typeset(card, default)).Pid;
}
