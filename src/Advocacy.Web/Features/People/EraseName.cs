using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Features.People;

/// <summary>Erases a name somebody asked to have erased, though whoever erases it may not read where it stands.</summary>
/// <remarks>It answers with how many people had it and shows none of them: who has two bearers of a name before them erases one on its page.</remarks>
[AllowedTo(Role.Administrator), AcrossCampaigns]
public sealed record EraseName : Command<int>
{
    /// <summary>As it was written, in any order of its words.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Name { get; init; }

    /// <summary>The name, typed once more: it can't be brought back.</summary>
    [Required, StringLength(Person.NameMaxLength)]
    public string? Again { get; init; }

    [Required, StringLength(500)]
    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class EraseNameHandler(AdvocacyDb db) : IRequestHandler<EraseName, int>
{
    public async Task<int> Handle(EraseName command, CancellationToken cancel)
    {
        var key = PersonNames.Key(command.Name);
        PeopleRules.IsNamedToBeErased.Requires(key == PersonNames.Key(command.Again));
        var known = await db.People.WhoeverReads().WithMerged().Where(person => person.Name != Person.Erased).ToListAsync(cancel);
        var named = known.FindAll(person => PersonNames.Key(person.Name) == key);
        PeopleRules.NameIsOnRecord.Requires(named.Count > 0);
        var erasing = new NameErasing(db);
        foreach (var person in named.Where(person => !person.IsErased))
        {
            await erasing.Erase(person, cancel);
        }

        return named.Count;
    }
}
