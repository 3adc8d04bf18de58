using System.Globalization;
using Advocacy.Reports.Tests.Cards;
using Advocacy.Reports.Typesetting;

namespace Advocacy.Reports.Tests.Typesetting;

/// <summary>The engine in trouble: each kind has its name, and the next card is set as if nothing had been.</summary>
public sealed class EngineTroubleTests
{
    private const string Forever = "await new Promise(() => setInterval(() => {}, 1000));";
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [TestCase("process.exit(0);")]
    [TestCase("process.exit(3);")]
    [TestCase("process.kill(process.pid, 'SIGKILL');")]
    [TestCase("process.abort();")]
    [TestCase("throw new Error('lost');")]
    [TestCase("process.stdout.write('rubbish\\n');")]
    [TestCase("process.stdout.write('{\"id\":\\n');")]
    [TestCase("process.stdout.write('\\n');")]
    [TestCase("process.stdout.write('null\\n');")]
    [TestCase("process.stdout.write(Buffer.from([0xff, 0xfe, 0x0a]));")]
    [TestCase("answer(q, { id: 'another' });")]
    [TestCase("answer(q, { pdf: Buffer.from('<html>').toString('base64') });")]
    [TestCase("answer(q, { pdf: 'not base64!' });")]
    [TestCase("answer(q, { pdf: null });")]
    [TestCase("answer(q, { pages: 0 });")]
    [TestCase("answer(q, { fontsHash: null });")]
    [TestCase("process.stdout.write('x'); process.exit(0);")]
    [TestCase("for (;;) await new Promise(done => process.stdout.write('x'.repeat(1 << 20), done));")]
    public async Task An_engine_that_ends_or_talks_nonsense_has_crashed_and_the_next_card_is_set(string misdeed)
    {
        using var engine = FakeEngine.That($"if (q.model.title === 'bad') {{ {misdeed} }} else answer(q);");
        await using var typesetter = engine.Typesetter();

        Assert.That(() => typesetter.Typeset(SomeCard.Titled("bad"), default), Problems.Of(TypesettingProblem.Crashed));
        Assert.That(FakeEngine.Read(await typesetter.Typeset(SomeCard.Titled("good"), default)).Title, Is.EqualTo("good"));
    }

    [Test]
    public async Task A_crash_keeps_the_engines_last_words()
    {
        using var engine = FakeEngine.That("throw new Error('the fonts are gone');");
        await using var typesetter = engine.Typesetter();

        Assert.That(() => typesetter.Typeset(SomeCard.Of(), default),
            Throws.TypeOf<TypesettingException>().With.Property("Detail").Contains("the fonts are gone"));
    }

    [Test]
    public async Task A_hung_engine_is_killed_with_its_children()
    {
        using var engine = FakeEngine.That($$"""
            if (q.model.title === 'bad') {
              const child = spawn('sleep', ['600']);
              writeFileSync('pids', `${process.pid} ${child.pid}`);
              {{Forever}}
            }
            answer(q);
            """);
        await using var typesetter = new TypstTypesetter(engine.Options with { TimeLimit = Soon });

        Assert.That(() => typesetter.Typeset(SomeCard.Titled("bad"), default), Problems.Of(TypesettingProblem.Hung));
        var written = await File.ReadAllTextAsync(Path.Combine(engine.Folder, "pids"));
        foreach (var pid in written.Split(' '))
        {
            Assert.That(await Pids.Ends(int.Parse(pid, CultureInfo.InvariantCulture)), Is.True);
        }

        Assert.That(FakeEngine.Read(await typesetter.Typeset(SomeCard.Titled("good"), default)).Title, Is.EqualTo("good"));
    }

    [Test]
    public async Task An_engine_that_does_not_even_listen_is_hung()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers, first: Forever);
        await using var typesetter = new TypstTypesetter(engine.Options with { TimeLimit = Soon });

        Assert.That(() => typesetter.Typeset(SomeCard.Titled(new string('x', 1_000_000)), default), Problems.Of(TypesettingProblem.Hung));
    }

    [Test]
    public async Task An_engine_that_devours_memory_is_stopped()
    {
        using var engine = FakeEngine.That($"globalThis.eaten = Buffer.alloc(300 << 20, 1); {Forever}");
        await using var typesetter = new TypstTypesetter(engine.Options with { MemoryLimit = 200 << 20 });

        Assert.That(() => typesetter.Typeset(SomeCard.Of(), default), Problems.Of(TypesettingProblem.Crashed));
    }

    [Test]
    public async Task An_engine_that_chatters_on_its_error_stream_is_heard_out()
    {
        using var engine = FakeEngine.That("for (let i = 0; i < 20000; i++) console.error('x'.repeat(500)); answer(q);");
        await using var typesetter = engine.Typesetter();

        Assert.That((await typesetter.Typeset(SomeCard.Of(), default)).Pages, Is.EqualTo(5));
    }

    [Test]
    public async Task A_refused_card_says_why_and_the_engine_stays()
    {
        using var engine = FakeEngine.That(
            "if (q.model.title === 'bad') say({ id: q.id, ok: false, kind: 'overflow', error: 'too long' }); else answer(q);");
        await using var typesetter = engine.Typesetter();
        var before = FakeEngine.Read(await typesetter.Typeset(SomeCard.Of(), default)).Pid;

        Assert.That(() => typesetter.Typeset(SomeCard.Titled("bad"), default),
            Throws.TypeOf<TypesettingException>().With.Property("Problem").EqualTo(TypesettingProblem.Rejected)
                .And.Property("Detail").Contains("too long"));
        Assert.That(FakeEngine.Read(await typesetter.Typeset(SomeCard.Of(), default)).Pid, Is.EqualTo(before));
    }

    [Test]
    public async Task A_card_no_longer_wanted_is_dropped_and_its_engine_with_it()
    {
        using var engine = FakeEngine.That(
            $"if (q.model.title === 'bad') {{ writeFileSync('pid', `${{process.pid}}`); {Forever} }} answer(q);");
        await using var typesetter = engine.Typesetter();
        using var wanted = new CancellationTokenSource(Soon);

        Assert.That(() => typesetter.Typeset(SomeCard.Titled("bad"), wanted.Token), Throws.InstanceOf<OperationCanceledException>());
        var pid = await File.ReadAllTextAsync(Path.Combine(engine.Folder, "pid"));
        Assert.That(await Pids.Ends(int.Parse(pid, CultureInfo.InvariantCulture)), Is.True);
        Assert.That(FakeEngine.Read(await typesetter.Typeset(SomeCard.Titled("good"), default)).Title, Is.EqualTo("good"));
    }

    [Test]
    public async Task A_card_dropped_while_it_waits_disturbs_nobody()
    {
        using var engine = FakeEngine.That("await new Promise(done => setTimeout(done, 800)); answer(q);");
        await using var typesetter = engine.Typesetter();
        using var wanted = new CancellationTokenSource();
        var first = typesetter.Typeset(SomeCard.Titled("first"), default);
        var second = typesetter.Typeset(SomeCard.Titled("second"), wanted.Token);
        await wanted.CancelAsync();

        Assert.That(() => second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(FakeEngine.Read(await first).Title, Is.EqualTo("first"));
    }

    [Test]
    public async Task Without_Node_the_problem_has_its_own_name()
    {
        using var engine = FakeEngine.That(FakeEngine.Answers);
        await using var typesetter = new TypstTypesetter(engine.Options with { NodeCommand = "no-such-node" });

        Assert.That(() => typesetter.Typeset(SomeCard.Of(), default), Problems.Of(TypesettingProblem.NodeMissing));
    }

    [Test]
    public async Task Without_templates_or_packages_the_problem_has_its_own_name()
    {
        using var empty = FakeEngine.Empty();
        await using var nothing = empty.Typesetter();
        using var bare = FakeEngine.That(FakeEngine.Answers);
        Directory.Delete(Path.Combine(bare.Folder, "node_modules"));
        await using var noPackages = bare.Typesetter();
        using var torn = FakeEngine.That(FakeEngine.Answers, first: "await import('no-such-package');");
        await using var oneMissing = torn.Typesetter();

        foreach (var typesetter in (TypstTypesetter[])[nothing, noPackages, oneMissing])
        {
            Assert.That(() => typesetter.Typeset(SomeCard.Of(), default), Problems.Of(TypesettingProblem.PackagesMissing));
        }
    }
}
