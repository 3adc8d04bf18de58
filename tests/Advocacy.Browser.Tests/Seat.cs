using Advocacy.Web.Pipeline;

namespace Advocacy.Browser.Tests;

/// <summary>Where and how somebody sits at the application.</summary>
public sealed record Seat
{
    public const int Desk = 1280;
    public const int Phone = 375;

    /// <summary>Null for somebody who is not signed in.</summary>
    public Role? As { get; init; }

    public string Language { get; init; } = "en";

    public bool Script { get; init; } = true;

    public bool Dark { get; init; }

    public int Width { get; init; } = Desk;

    /// <summary>The application with the sample campaign unless it is another.</summary>
    public Served At { get; init; } = Site.Sample;
}
