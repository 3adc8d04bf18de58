namespace Advocacy.Domain.Languages;

/// <summary>A text with the language it is in.</summary>
public sealed record Passage(Language Language, string Text);
