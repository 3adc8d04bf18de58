using Advocacy.Domain.People;
using Advocacy.Web.Journal;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Advocacy.Web.Tests.Pipeline;

/// <summary>The application with the tiny commands added to its own.</summary>
public abstract class TinyTest : AppTest
{
    protected override void Adjust(IServiceCollection services)
    {
        services.AddScoped<IRequestHandler<KeepAPerson, Guid>, KeepAPersonHandler>();
        services.AddScoped<IRequestHandler<RenameAPerson, Guid>, RenameAPersonHandler>();
        services.AddScoped<IRequestHandler<FindAPerson, string>, FindAPersonHandler>();
        services.AddScoped<IRequestHandler<CountPeople, Counted>, CountPeopleHandler>();
    }

    protected Task<List<Person>> PeopleOnRecord() => Fresh(db => db.People.AsNoTracking().ToListAsync());

    /// <summary>The journal but for what the test itself put on record.</summary>
    protected Task<List<JournalEntry>> Trail() => Fresh(db => db.Journal.AsNoTracking().Include(entry => entry.Records)
        .Where(entry => entry.Act != CurrentAct.Unnamed).OrderBy(entry => entry.Sequence).ToListAsync());
}
