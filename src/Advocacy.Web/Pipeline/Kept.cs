namespace Advocacy.Web.Pipeline;

/// <summary>Says that what a query returned is returned again to whoever asked it, until anything is saved or the day ends.</summary>
/// <remarks>
/// For what is read much and follows from the record, the day and its reader alone. What it returns is shared between
/// requests: nothing of it may be changed.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeptAttribute : Attribute;
