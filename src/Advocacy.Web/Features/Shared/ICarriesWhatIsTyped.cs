using Advocacy.Web.Accounts;

namespace Advocacy.Web.Features.Shared;

/// <summary>A page whose form is carried along when it is asked for in another language, and kept while it is filled in.</summary>
public interface ICarriesWhatIsTyped
{
    /// <summary>The id of its form, by which a button outside of it sends it.</summary>
    const string FormId = "typed";

    /// <summary>Whether what is typed is kept until it is saved; not where it is typed to make it disappear.</summary>
    bool KeepsDrafts { get; }

    /// <summary>The draft the form is filled in from; null for none.</summary>
    FoundDraft? FilledFrom { get; }

    /// <summary>What was begun here before and never saved.</summary>
    IReadOnlyList<WaitingDraft> Unfinished { get; }
}
