using Advocacy.Domain.Editing;

namespace Advocacy.Web.Accounts;

/// <summary>What somebody has typed into a form and not saved yet; it waits for them, and for nobody else.</summary>
internal sealed class Draft
{
    public const int AddressMaxLength = 400;
    public const int TitleMaxLength = 200;

    private readonly List<DraftState> _states = [];

    /// <summary>The key the form would be sent with, so that it is the same draft however often it is kept; a new one for a form without.</summary>
    public Guid Id { get; init; } = NewId.Next();
    public string AccountId { get; init; } = "";

    /// <summary>The form's address, with the campaign it is in; empty for one kept by an earlier version.</summary>
    public string Address { get; init; } = "";

    /// <summary>What the form's page is called, in the language it was filled in.</summary>
    public string Title { get; set; } = "";

    /// <summary>The fields by their names, in JSON.</summary>
    public string Fields { get; set; } = "";

    public DateTime At { get; set; }

    /// <summary>Whether it is known to come from a page of the application: else that is looked at once more before a form is filled in with it.</summary>
    public bool IsOwn { get; set; }

    /// <summary>How it stood before.</summary>
    public IReadOnlyCollection<DraftState> States => _states;

    /// <summary>Keeps how it stands now, and how it stood: a state for each minute of writing, the latest twenty.</summary>
    public void Write(string fields, DateTime at)
    {
        if (fields == Fields)
        {
            return;
        }

        if (Fields.Length > 0 && _states.Select(state => state.At).DefaultIfEmpty().Max() <= at - DraftState.Apart)
        {
            _states.Add(new() { DraftId = Id, Fields = Fields, At = At });
        }

        _states.RemoveAll(state => !_states.OrderByDescending(kept => kept.At).Take(DraftState.Most).Contains(state));
        (Fields, At) = (fields, at);
    }
}

/// <summary>How a draft stood at some time.</summary>
internal sealed class DraftState
{
    /// <summary>How many are kept.</summary>
    public const int Most = 20;

    /// <summary>How far apart they are at least.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);

    public Guid Id { get; init; } = NewId.Next();
    public Guid DraftId { get; init; }
    public string Fields { get; init; } = "";
    public DateTime At { get; init; }
}
