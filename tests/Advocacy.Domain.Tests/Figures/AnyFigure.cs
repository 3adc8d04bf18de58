using Advocacy.Domain.Figures;
using CsCheck;

namespace Advocacy.Domain.Tests.Figures;

/// <summary>Generates every kind of figure, small and huge.</summary>
internal static class AnyFigure
{
    internal static readonly Gen<Figure> Any = Made(Gen.OneOf(
        Gen.Long[0, 12_000], Gen.Long[0, 10_000_000], Gen.Long[0, long.MaxValue], Gen.OneOfConst(0L, long.MaxValue)));

    internal static readonly Gen<Figure> Close = Made(Gen.Long[1, 3]);

    private static Gen<Figure> Made(Gen<long> values) =>
        Gen.Select(values, Gen.Enum<FigurePrecision>(), Gen.Bool, (value, precision, interim) =>
        {
            var figure = precision switch
            {
                FigurePrecision.Exact => Figure.Of(value),
                FigurePrecision.About => Figure.About(value),
                FigurePrecision.AtLeast => Figure.AtLeast(value),
                FigurePrecision.FewerThan => Figure.FewerThan(value),
                FigurePrecision.MoreThan => Figure.MoreThan(value),
                FigurePrecision.Nearly => Figure.Nearly(value),
            };
            return interim ? figure.AsInterim() : figure;
        });
}
