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
            if (property.PropertyType != typeof(string) && property.GetValue(part) is IEnumerable many)
            {
                var index = 0;
                foreach (var item in many)
                {
                    if (item?.GetType().Namespace?.StartsWith("Advocacy.Web", StringComparison.Ordinal) == true)
                    {
                        Check(item, $"{path}{property.Name}[{index}].", misfits);
                    }

                    index++;
                }
            }
        }
    }
}
