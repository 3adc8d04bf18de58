using System.ComponentModel.DataAnnotations;
using Advocacy.Web.Words;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Advocacy.Web.Features.Shared;

/// <summary>Words the labels of forms and the refusals of their fields: a property's label is <c>Area.Request.Property</c>.</summary>
internal sealed class WordedMetadata : IDisplayMetadataProvider, IValidationMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Property, ContainerType: { } form, Name: { } name } && IsOurs(form))
        {
            // What nobody fills in (the id a form carries along) has no label; forged, it is refused under its name.
            context.DisplayMetadata.DisplayName = () => LabelOf(form, name) ?? name;
        }
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        // A missing value type is said by [Required] where it matters, in a sentence of ours.
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // An attribute for addresses brings a sentence of its own, in English.
            if ((attribute.ErrorMessage is null || attribute is EmailAddressAttribute) && attribute.ErrorMessageResourceName is null)
            {
                attribute.ErrorMessage = null;
                attribute.ErrorMessageResourceType = typeof(FieldSentences);
                attribute.ErrorMessageResourceName = attribute switch
                {
                    RequiredAttribute => nameof(FieldSentences.Required),
                    StringLengthAttribute or MaxLengthAttribute => nameof(FieldSentences.TooLong),
                    RangeAttribute => nameof(FieldSentences.OutOfRange),
                    EmailAddressAttribute => nameof(FieldSentences.NotAnAddress),
                    _ => nameof(FieldSentences.Invalid),
                };
            }
        }
    }

    /// <summary>Words what model binding itself refuses.</summary>
    public static void WordBinding(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueIsInvalidAccessor(_ => FieldSentences.Unreadable);
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => FieldSentences.Unreadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => FieldSentences.Unreadable);
        messages.SetUnknownValueIsInvalidAccessor(_ => FieldSentences.Unreadable);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => FieldSentences.Unreadable);
        messages.SetValueMustBeANumberAccessor(_ => FieldSentences.NotANumber);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => FieldSentences.NotANumber);
        messages.SetValueMustNotBeNullAccessor(_ => FieldSentences.Missing);
        messages.SetMissingBindRequiredValueAccessor(_ => FieldSentences.Missing);
        messages.SetMissingKeyOrValueAccessor(() => FieldSentences.Missing);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => FieldSentences.Missing);
    }

    /// <summary>The label of its own, or that of the form it is one of.</summary>
    private static string? LabelOf(Type? form, string name)
    {
        for (; form is not null && IsOurs(form); form = form.BaseType)
        {
            if (Wording.Find($"{form.Namespace!.Split('.')[^1]}.{form.Name}.{name}") is { } label)
            {
                return label;
            }
        }

        return null;
    }

    private static bool IsOurs(Type form) =>
        form.Namespace?.StartsWith("Advocacy.Web.Features", StringComparison.Ordinal) == true;
}
