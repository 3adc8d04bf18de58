namespace Advocacy.Web.Hosting;

/// <summary>The application can't start here; the message says what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
