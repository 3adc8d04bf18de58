using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Advocacy.Web.Pipeline;

/// <summary>Refuses a request whose shape is wrong, lists and nested records included.</summary>
internal sealed class Validation<TRequest, TResult> : Step<TRequest, TResult>
{
    protected override Task<TResult> Run(TRequest request, Func<Task<TResult>> next, CancellationToken cancel)
    {
        var misfits = new List<Misfit>();
        Check(request!, "", misfits);
        return misfits.Count == 0 ? next() : throw new MalformedRequestException(misfits);
    }

    private static void Check(object part, string path, List<Misfit> misfits)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(part, new ValidationContext(part), results, validateAllProperties: true);
        misfits.AddRange(results.Select(result =>
            new Misfit(path + result.MemberNames.FirstOrDefault(), result.ErrorMessage ?? "")));

        foreach (var property in part.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0))
        {
            switch (property.PropertyType == typeof(string) ? null : property.GetValue(part))
            {
                case IEnumerable many:
                    foreach (var (index, item) in many.Cast<object?>().Index().Where(row => IsOurs(row.Item)))
                    {
                        Check(item!, $"{path}{property.Name}[{index}].", misfits);
                    }

                    break;
                case { } nested when IsOurs(nested):
                    Check(nested, $"{path}{property.Name}.", misfits);
                    break;
            }
        }
    }

    /// <summary>Whether something has a shape of its own to be checked.</summary>
    private static bool IsOurs(object? part) =>
        part?.GetType() is { IsClass: true, Namespace: { } name } && name.StartsWith("Advocacy.Web", StringComparison.Ordinal);
}
