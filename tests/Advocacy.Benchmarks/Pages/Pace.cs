using System.Diagnostics;
using Advocacy.Benchmarks.Measuring;
using Advocacy.Benchmarks.Serving;

namespace Advocacy.Benchmarks.Pages;

/// <summary>How fast one address answers: round after round, in turn with those it is compared with.</summary>
/// <param name="server">Whose processor time counts.</param>
/// <param name="visitor">Who reads.</param>
/// <param name="address">What is read.</param>
/// <param name="anew">Whether something is saved before each reading.</param>
internal sealed class Pace(Child server, Visitor visitor, string address, bool anew = false)
{
    private const int Readers = 20;
    private static readonly TimeSpan Alone = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(1000);

    private readonly List<double> _perSecond = [];
    private readonly List<double> _processor = [];
    private readonly List<double> _alone = [];
    private readonly List<double> _together = [];
    private readonly List<double> _allocated = [];

    public Spread PerSecond => Spread.Of(_perSecond);

    /// <summary>Milliseconds the server computes for a request: the figure that other programs on the machine move least.</summary>
    public Spread Processor => Spread.Of(_processor);

    /// <summary>Milliseconds from asking to the last byte, one reader at a time.</summary>
    public Spread Milliseconds => Spread.Of(_alone);

    /// <summary>Milliseconds in which nineteen of twenty answers came, of twenty readers at once.</summary>
    public double MostOfTwenty => Spread.Of(_together).At(0.95);

    /// <summary>Bytes the server takes from its heap for a request, one reader at a time.</summary>
    public Spread AllocatedBytes => Spread.Of(_allocated);

    /// <summary>Round by round, so that whatever else the machine did in a round counts on both sides.</summary>
    public Spread Against(Pace floor) => Spread.Of(_perSecond.Zip(floor._perSecond, (own, theirs) => own / theirs));

    public Spread ProcessorAgainst(Pace floor) => Spread.Of(_processor.Zip(floor._processor, (own, theirs) => own / theirs));

    public Task<(int Bytes, int Commands)> Read() => visitor.Read(address, anew);

    public async Task Round()
    {
        var (started, times, allocated) = (Stopwatch.GetTimestamp(), 0, await visitor.Number(MeasuredServer.Allocated));
        do
        {
            _alone.Add(await Timed());
            times++;
        }
        while (Stopwatch.GetElapsedTime(started) < Alone);

        _allocated.Add((await visitor.Number(MeasuredServer.Allocated) - allocated) / (double)times);
        var before = server.ProcessorTime;
        started = Stopwatch.GetTimestamp();
        var answered = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadUntil(started))));
        var taken = Stopwatch.GetElapsedTime(started);
        var answers = answered.Sum(reader => reader.Count);
        _together.AddRange(answered.SelectMany(reader => reader));
        _perSecond.Add(answers / taken.TotalSeconds);
        _processor.Add((server.ProcessorTime - before).TotalMilliseconds / answers);
    }

    private async Task<List<double>> ReadUntil(long started)
    {
        var answered = new List<double>();
        do
        {
            answered.Add(await Timed());
        }
        while (Stopwatch.GetElapsedTime(started) < Together);

        return answered;
    }

    private async Task<double> Timed()
    {
        var asked = Stopwatch.GetTimestamp();
        await Read();
        return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
    }
}
