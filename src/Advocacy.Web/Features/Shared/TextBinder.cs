using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Advocacy.Web.Features.Shared;

/// <summary>Binds a typed text with its line breaks as one sign each: a browser sends two, and a length would count both.</summary>
internal sealed class TextBinder(IModelBinder inner) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await inner.BindModelAsync(bindingContext);
        if (bindingContext.Result is { IsModelSet: true, Model: string text } && text.Contains('\r', StringComparison.Ordinal))
        {
            bindingContext.Result = ModelBindingResult.Success(text.ReplaceLineEndings("\n"));
        }
    }
}

internal sealed class TextBinderProvider : IModelBinderProvider
{
    private readonly SimpleTypeModelBinderProvider _simple = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(string) && _simple.GetBinder(context) is { } binder ? new TextBinder(binder) : null;
}
