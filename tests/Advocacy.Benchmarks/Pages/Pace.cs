using System.Diagnostics;
using Advocacy.Benchmarks.Measuring;

namespace Advocacy.Benchmarks.Pages;

/// <summary>How fast one address answers: round after round, in turn with those it is compared with.</summary>
internal sealed class Pace(Child server, Visitor visitor, string address)
{
    private const int Readers = 4;
    private static readonly TimeSpan Alone = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(1500);

    private readonly List<double> _perSecond = [];
    private readonly List<double> _processor = [];
    private readonly List<double> _alone = [];

    public Spread PerSecond => Spread.Of(_perSecond);

    /// <summary>Milliseconds the server computes for a request: the figure that other programs on the machine move least.</summary>
    public Spread Processor => Spread.Of(_processor);

    /// <summary>Milliseconds from asking to the last byte, one reader at a time.</summary>
    public Spread Milliseconds => Spread.Of(_alone);

    /// <summary>Round by round, so that whatever else the machine did in a round counts on both sides.</summary>
    public Spread Against(Pace floor) => Spread.Of(_perSecond.Zip(floor._perSecond, (own, theirs) => own / theirs));

    public Spread ProcessorAgainst(Pace floor) => Spread.Of(_processor.Zip(floor._processor, (own, theirs) => own / theirs));

    public Task<(int Bytes, int Commands)> Read() => visitor.Read(address);

    public async Task Round()
    {
        var started = Stopwatch.GetTimestamp();
        do
        {
            var asked = Stopwatch.GetTimestamp();
            await Read();
            _alone.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }
        while (Stopwatch.GetElapsedTime(started) < Alone);

        var before = server.ProcessorTime;
        started = Stopwatch.GetTimestamp();
        var answered = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadUntil(started))));
        var taken = Stopwatch.GetElapsedTime(started);
        _perSecond.Add(answered.Sum() / taken.TotalSeconds);
        _processor.Add((server.ProcessorTime - before).TotalMilliseconds / answered.Sum());
    }

    private async Task<int> ReadUntil(long started)
    {
        var answered = 0;
        do
        {
            await Read();
            answered++;
        }
        while (Stopwatch.GetElapsedTime(started) < Together);

        return answered;
    }
}
