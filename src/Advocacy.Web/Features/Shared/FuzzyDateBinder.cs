using Advocacy.Domain.Dates;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Advocacy.Web.Features.Shared;

/// <summary>Reads a date as people type it in the reader's language; a text that is none stays in the field with a sentence.</summary>
internal sealed class FuzzyDateBinder(TimeProvider clock, DateOutlook outlook) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        if (string.IsNullOrWhiteSpace(typed.FirstValue))
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (FuzzyDateReading.TryRead(typed.FirstValue, Wording.Language, clock.Today(), out var date, outlook))
        {
            bindingContext.Result = ModelBindingResult.Success(date);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, FieldSentences.NotADate);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Says that a day without a year is the next one, not the last: what is due is still to come.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LooksAheadAttribute : Attribute;

internal sealed class FuzzyDateBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(FuzzyDate)
            ? new FuzzyDateBinder(
                context.Services.GetRequiredService<TimeProvider>(),
                (context.Metadata as DefaultModelMetadata)?.Attributes.PropertyAttributes?.OfType<LooksAheadAttribute>().Any() == true
                    ? DateOutlook.Ahead
                    : DateOutlook.Back)
            : null;
}
