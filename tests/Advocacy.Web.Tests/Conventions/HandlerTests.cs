using System.Text.RegularExpressions;
using AutoMapper;
using MediatR;

namespace Advocacy.Web.Tests.Conventions;

public sealed partial class HandlerTests
{
    private static readonly Type[] Refused = [typeof(IMapper), typeof(IMediator), typeof(ServiceFactory), typeof(IServiceProvider)];

    [Test]
    public void No_handler_takes_the_mapper_the_mediator_or_anything_of_the_web() => Offenders.None(
        from handler in OurCode.Handlers
        from taken in handler.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        where Refused.Contains(taken.ParameterType) || IsOfTheWeb(taken.ParameterType)
        select $"{handler.Name} takes {taken.ParameterType.Name}");

    [Test]
    public void Slices_do_not_call_slices() => Offenders.None(
        from file in OurCode.Files("src/Advocacy.Web/Features", ".cs")
        from Match call in HandlerMade().Matches(file.Text)
        select $"{file.Path}: {call.Value}");

    [Test]
    public void No_handler_takes_another() => Offenders.None(
        from handler in OurCode.Handlers
        from taken in handler.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        where OurCode.Handlers.Any(other => taken.ParameterType.IsAssignableFrom(other) && taken.ParameterType != typeof(object))
        select $"{handler.Name} takes {taken.ParameterType.Name}");

    [Test]
    public void No_handler_saves_for_itself() => Offenders.None(
        from file in OurCode.Files("src/Advocacy.Web/Features", ".cs")
        where file.Text.Contains("SaveChanges", StringComparison.Ordinal)
        select file.Path);

    [Test]
    public void Every_handler_is_internal_and_sealed() => Offenders.None(
        OurCode.Handlers.Where(handler => handler.IsVisible || !handler.IsSealed).Select(handler => handler.Name));

    private static bool IsOfTheWeb(Type taken) =>
        taken.Namespace?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true;

    [GeneratedRegex(@"new \w+Handler\(")]
    private static partial Regex HandlerMade();
}
