namespace Advocacy.Domain.Figures;

/// <summary>How closely a source gives a figure.</summary>
public enum FigurePrecision
{
    Exact,
    About,
    AtLeast,
    MoreThan,
    Nearly,
    FewerThan,
}
