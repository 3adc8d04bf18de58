using System.Net;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;

namespace Advocacy.Browser.Tests.Looks;

/// <summary>A page in one of its states, and who looks at it.</summary>
/// <param name="Page">The page that answers, as the application names it.</param>
public sealed record Place(string Page, string Name)
{
    /// <summary>Null for somebody without an account.</summary>
    public Role? As { get; init; } = Role.Analyst;

    public HttpStatusCode Answers { get; init; } = HttpStatusCode.OK;

    /// <summary>What is done on the page before it is looked at.</summary>
    public Func<Visitor, Task>? Then { get; init; }

    internal Func<AdvocacyDb, string> Address { get; init; } = _ => "/belgium";

    public override string ToString() => Name;
}
