namespace Advocacy.Web.Data;

/// <summary>Where a typesetting job stands.</summary>
public enum TypesettingState
{
    Waiting,
    Running,
    Done,
    Failed,
}
