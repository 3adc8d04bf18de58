using Advocacy.Web.Data;
using AutoMapper.Internal;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using IProjections = AutoMapper.IConfigurationProvider;

namespace Advocacy.Web.Tests.Conventions;

public sealed class ProjectionTests : AppTest
{
    private static readonly string[] Mappings = ["CreateMap<", "ReverseMap(", "AfterMap("];

    [Test]
    public void Every_projection_is_complete() =>
        Assert.That(() => Services.GetRequiredService<IProjections>().AssertConfigurationIsValid(), Throws.Nothing);

    [Test]
    public async Task Every_projection_translates_to_SQL()
    {
        var projections = Services.GetRequiredService<IProjections>();
        var untold = await Fresh(db => Task.FromResult(projections.Internal().GetAllTypeMaps()
            .Where(map => db.Model.FindEntityType(map.SourceType) is not null)
            .Select(map => Untold(map.SourceType, map.DestinationType, projections, db))
            .OfType<string>()
            .ToList()));

        Offenders.None(untold);
    }

    /// <remarks>The advisory about AutoMapper 14 is about that alone.</remarks>
    [Test]
    public void Nothing_is_ever_mapped_in_memory() => Offenders.None(
        from file in OurCode.Files("src", ".cs")
        where file.Text.Contains("using AutoMapper", StringComparison.Ordinal)
            && (file.Text.Contains(".Map(", StringComparison.Ordinal) || file.Text.Contains(".Map<", StringComparison.Ordinal) || file.Text.Contains("IMapper", StringComparison.Ordinal))
        select file.Path);

    [Test]
    public void Nothing_is_ever_mapped_into_an_entity() => Offenders.None(
        from file in OurCode.Files("src", ".cs")
        where Mappings.Any(word => file.Text.Contains(word, StringComparison.Ordinal))
        select file.Path);

    /// <summary>Why a projection can't be said in SQL, or null when it can.</summary>
    private static string? Untold(Type entity, Type model, IProjections projections, AdvocacyDb db)
    {
        var records = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!
            .MakeGenericMethod(entity).Invoke(db, null)!;
        try
        {
            records.ProjectTo(model, projections).ToQueryString();
            return null;
        }
        catch (InvalidOperationException why)
        {
            return $"{model.Name}: {why.Message}";
        }
    }
}
