using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Advocacy.Web.Features.Shared;

/// <summary>Binds a form's list as a new one.</summary>
/// <remarks>The framework would fill the list the property starts with, and silently leave an empty, fixed one empty.</remarks>
internal sealed class FreshListBinder(IModelBinder inner) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Model = null;
        return inner.BindModelAsync(bindingContext);
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
