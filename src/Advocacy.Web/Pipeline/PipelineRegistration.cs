using Advocacy.Web.Campaigns;
using Advocacy.Web.Journal;
using MediatR;

namespace Advocacy.Web.Pipeline;

/// <summary>Declares the pipeline: the steps in their order, and the handlers.</summary>
internal static class PipelineRegistration
{
    /// <summary>Outermost first. The fifth and sixth are for queries, the last three are for commands.</summary>
    public static IReadOnlyList<Type> Steps { get; } =
    [
        typeof(Tracing<,>),
        typeof(Authorization<,>),
        typeof(InCampaign<,>),
        typeof(Validation<,>),
        typeof(Keeping<,>),
        typeof(Untracked<,>),
        typeof(UnitOfWork<,>),
        typeof(OnceOnly<,>),
        typeof(Journalling<,>),
    ];

    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddScoped<CurrentActor>();
        services.AddScoped<CurrentCampaign>();
        services.AddSingleton<KeptAnswers>();
        services.AddScoped<CurrentAct>();
        services.AddScoped<JournalNotes>();
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        foreach (var step in Steps)
        {
            services.AddScoped(typeof(IPipelineBehavior<,>), step);
        }

        return services.Scan(scan => scan
            .FromAssemblyOf<CurrentActor>()
            .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
            .AsImplementedInterfaces()
            .WithScopedLifetime());
    }
}
