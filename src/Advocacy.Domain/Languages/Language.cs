namespace Advocacy.Domain.Languages;

/// <summary>A language content is written in, in the order the campaign uses them.</summary>
public enum Language
{
    French,
    Dutch,
    German,
    English,
}
