using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Tests.Data;

/// <summary>What was compiled ahead is what the tables' classes say today.</summary>
public sealed class CompiledModelTests : AppTest
{
    [Test]
    public async Task It_is_the_model_that_is_used() =>
        Assert.That(await Fresh(db => Task.FromResult(db.Model)), Is.SameAs(Web.Data.Compiled.AdvocacyDbModel.Instance));

    [Test]
    public async Task It_is_the_model_as_it_would_be_made_today()
    {
        var (compiled, made) = await Fresh(db => Task.FromResult((db.Model, Made(db))));

        var known = Told(compiled);
        Assert.That(known, Has.Length.GreaterThan(1000));
        Assert.That(known, Is.EqualTo(Told(made)), "to be compiled anew, see src/decisions/0027");
    }

    [Test]
    public async Task It_leaves_out_what_would_be_left_out_today()
    {
        var (compiled, made) = await Fresh(db => Task.FromResult((db.Model, Made(db))));

        Assert.That(
            Types(compiled).SelectMany(type => type.GetDeclaredQueryFilters().Select(filter => $"{type.Name} {filter.Key}")),
            Is.EquivalentTo(Types(made).SelectMany(type => QueryFilters.Of(type.ClrType).Select(filter => $"{type.Name} {filter.Name}"))).And.Not.Empty);
        Assert.That(Filters(compiled), Is.EqualTo(Filters(made)));
    }

    private static IModel Made(AdvocacyDb db) =>
        db.GetService<IModelSource>().GetModel(db, db.GetService<ModelCreationDependencies>(), designTime: false);

    /// <summary>Each type with its keys and indexes, then where it is kept; the generator repeats a table's name for what is part of a row.</summary>
    private static string[] Told(IModel model) =>
    [
        .. Types(model).SelectMany(type => type.ToDebugString(MetadataDebugStringOptions.LongDefault & ~MetadataDebugStringOptions.IncludeAnnotations).Split('\n')),
        .. Types(model).SelectMany(type => type.GetFlattenedProperties()
            .Select(property => $"{type.Name}.{property.Name} is {type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()}, "
                + $"{property.GetTypeMapping().Converter?.GetType()}, {property.GetTypeMapping().Comparer.GetType()}")),
    ];

    private static IEnumerable<IEntityType> Types(IModel model) => model.GetEntityTypes().OrderBy(type => type.Name, StringComparer.Ordinal);

    private static string[] Filters(IModel model) =>
    [
        .. Types(model).SelectMany(type => type.GetDeclaredQueryFilters().Select(filter => $"{type.Name} {filter.Key}: {filter.Expression}")),
    ];
}
