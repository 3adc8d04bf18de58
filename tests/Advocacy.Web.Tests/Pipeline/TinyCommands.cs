using System.ComponentModel.DataAnnotations;
using Advocacy.Domain.People;
using Advocacy.Web.Data;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Pipeline;

/// <summary>As small as a command can be: what happens around it is the pipeline's doing.</summary>
[AllowedTo(Role.Analyst)]
internal sealed record KeepAPerson : Command<Guid>
{
    [Required, StringLength(20)]
    public string Name { get; init; } = "";

    public bool FailsInTheEnd { get; init; }

    public string? Reason { get; init; }

    public override string? Because => Reason;
}

internal sealed class KeepAPersonHandler(AdvocacyDb db) : IRequestHandler<KeepAPerson, Guid>
{
    public Task<Guid> Handle(KeepAPerson command, CancellationToken cancel)
    {
        var person = Person.Named(command.Name);
        db.Add(person);
        return command.FailsInTheEnd ? throw new InvalidOperationException("Failed in the end.") : Task.FromResult(person.Id);
    }
}

/// <summary>Renames a person as they were when a version was read, whatever happened to them since.</summary>
[AllowedTo(Role.Analyst)]
internal sealed record RenameAPerson(Guid Id, Guid Seen, string Name) : Command<Guid>;

internal sealed class RenameAPersonHandler(AdvocacyDb db) : IRequestHandler<RenameAPerson, Guid>
{
    public async Task<Guid> Handle(RenameAPerson command, CancellationToken cancel)
    {
        var person = db.Entry(await db.People.SingleAsync(person => person.Id == command.Id, cancel));
        person.Property(known => known.Version).OriginalValue = command.Seen;
        person.Property(known => known.Version).CurrentValue = command.Seen;
        person.Property(known => known.Name).CurrentValue = command.Name;
        return command.Id;
    }
}

/// <summary>Reads one person.</summary>
[AllowedToMembers]
internal sealed record FindAPerson(Guid Id) : IQuery<string>;

internal sealed class FindAPersonHandler(AdvocacyDb db) : IRequestHandler<FindAPerson, string>
{
    public async Task<string> Handle(FindAPerson query, CancellationToken cancel) =>
        (await db.People.Require(person => person.Id == query.Id, cancel)).Name;
}

/// <summary>Counts the people on record, in an answer that is kept.</summary>
[AllowedToMembers, Kept]
internal sealed record CountPeople(IReadOnlyList<string> Named) : IQuery<Counted>;

internal sealed record Counted(int People);

internal sealed class CountPeopleHandler(AdvocacyDb db) : IRequestHandler<CountPeople, Counted>
{
    public async Task<Counted> Handle(CountPeople query, CancellationToken cancel) =>
        new(await db.People.CountAsync(person => query.Named.Count == 0 || query.Named.Contains(person.Name), cancel));
}
