using Advocacy.Domain.Sources;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Features.Sources;

/// <summary>Attaches a file that is kept already to a record.</summary>
public abstract record AttachFile : Command<Guid>
{
    public Guid Id { get; init; }

    /// <summary>The version of the record the form was opened on.</summary>
    public Guid Version { get; init; }

    /// <summary>The file as it was kept; never typed.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public KeptFile? File { get; init; }
}
