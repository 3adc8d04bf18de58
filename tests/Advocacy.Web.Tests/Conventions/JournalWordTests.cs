using Advocacy.Web.Features.Journals;
using Advocacy.Web.Journal;
using Advocacy.Web.Pipeline;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Advocacy.Web.Tests.Conventions;

/// <summary>Whatever the journal may hold can be read in the words of the pages.</summary>
public sealed class JournalWordTests : AppTest
{
    [Test]
    public async Task Every_kind_of_record_and_every_value_has_a_word_in_each_language()
    {
        var keys = await Fresh(db => Task.FromResult(Keys(db.Model.GetEntityTypes()).Distinct().ToList()));
        Offenders.None(
            from file in WordingFile.All.Where(file => file.Area == "Journals")
            from key in keys
            where !file.Holds(key)
            select $"{file.Name} lacks {key}");
    }

    [Test]
    public void Every_act_has_a_word_in_each_language() => Offenders.None(
        from file in WordingFile.All.Where(file => file.Area == "Journals")
        from request in OurCode.Requests.Where(request => typeof(IAnyCommand).IsAssignableFrom(request)).Select(request => request.Name)
            .Append(CurrentAct.Unnamed)
        where !file.Holds($"Journals.Act.{request}")
        select $"{file.Name} lacks Act.{request}");

    private static IEnumerable<string> Keys(IEnumerable<IEntityType> types) =>
        from type in types.Where(type => Journalled.Keeps(type) && !type.HasSharedClrType)
        from key in Journalled.PropertiesOf(type)
            .Where(property => !HistoryWords.Hidden.Contains(property.Name))
            .Where(property => property is not IProperty key || !key.GetContainingForeignKeys().Any(link => link.DeleteBehavior == Microsoft.EntityFrameworkCore.DeleteBehavior.Cascade))
            .Select(property => $"Journals.Value.{property.Name}").Prepend($"Journals.Type.{type.ClrType.Name}")
        select key;
}
