using System.Collections;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Advocacy.Web.Features.Shared;

/// <summary>Binds a form's list as a new one.</summary>
/// <remarks>The framework would fill the list the property starts with, and silently leave an empty, fixed one empty.</remarks>
internal sealed class FreshListBinder(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Model = null;
        await inner.BindModelAsync(bindingContext);
        // A row named by its index alone has nothing in it: it is no row.
        if (bindingContext.Result is { IsModelSet: true, Model: IEnumerable rows } && bindingContext.ModelMetadata.ElementType is { IsClass: true } row && row != typeof(string)
            && rows.Cast<object?>().Any(one => one is null))
        {
            var kept = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(row))!;
            foreach (var one in rows.Cast<object?>().OfType<object>())
            {
                kept.Add(one);
            }

            bindingContext.Result = ModelBindingResult.Success(kept);
        }
    }
}

/// <remarks>Not of files: they are among no fields, and only the framework's own binder finds them.</remarks>
internal sealed class FreshListBinderProvider : IModelBinderProvider
{
    private readonly CollectionModelBinderProvider _lists = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType is { IsGenericType: true } list
        && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && list.GenericTypeArguments[0] != typeof(IFormFile)
        && _lists.GetBinder(context) is { } binder
            ? new FreshListBinder(binder)
            : null;
}
