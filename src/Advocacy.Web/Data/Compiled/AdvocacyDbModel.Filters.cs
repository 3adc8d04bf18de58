using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Internal;

namespace Advocacy.Web.Data.Compiled;

/// <summary>The model as it was compiled ahead, see <c>src/decisions/0027</c>. Everything else in this folder is written by <c>dotnet ef</c>.</summary>
public partial class AdvocacyDbModel
{
    /// <summary>Adds the filters, which are put together at run time and can't be written down; EF Core leaves this place for what it can't.</summary>
    partial void Customize()
    {
#pragma warning disable EF1001 // Where EF Core itself keeps them. A test reads the filters back by its public interface.
        foreach (var type in ((IModel)this).GetEntityTypes().Where(type => !type.HasSharedClrType).Cast<RuntimeEntityType>())
        {
            var filters = QueryFilters.Of(type.ClrType).Select(filter => new RuntimeQueryFilter(filter.Name, filter.Filter)).ToList();
            if (filters.Count > 0)
            {
                type.AddAnnotation(CoreAnnotationNames.QueryFilter, new QueryFilterCollection(filters));
            }
        }
#pragma warning restore EF1001
    }
}
