namespace Advocacy.Web.Pipeline;

/// <summary>What somebody may do; a person may have several.</summary>
public enum Role
{
    /// <summary>Reads everything, and answers what it is asked about a card before that is published.</summary>
    Board,
    /// <summary>Keeps the record: meetings, commitments, actions, judgements.</summary>
    Analyst,
    /// <summary>Makes and publishes the card.</summary>
    Editor,
    /// <summary>Looks after accounts and settings.</summary>
    Administrator,
    /// <summary>The application itself, at work on a job somebody asked for.</summary>
    Application,
}
