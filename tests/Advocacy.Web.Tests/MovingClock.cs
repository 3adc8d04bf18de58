using Advocacy.Tests;

namespace Advocacy.Web.Tests;

/// <summary>A clock that stands until a test moves it; it begins at noon of <see cref="Some.Today"/>.</summary>
internal sealed class MovingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(Some.Today, new TimeOnly(12, 0), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
