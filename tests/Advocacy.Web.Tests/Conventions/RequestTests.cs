using System.Reflection;
using Advocacy.Web.Pipeline;
using MediatR;

namespace Advocacy.Web.Tests.Conventions;

public sealed class RequestTests
{
    [Test]
    public void Every_request_says_once_who_may_send_it() => Offenders.None(
        OurCode.Requests.Where(request => Says(request).Count(says => says) != 1).Select(request => request.Name));

    [Test]
    public void Every_request_has_a_name_of_its_own_for_the_trail_and_the_log() => Offenders.None(
        OurCode.Requests.GroupBy(request => request.Name).Where(same => same.Count() > 1)
            .Select(same => string.Join(", ", same.Select(request => request.FullName))));

    [Test]
    public void Every_request_reads_or_changes_the_record_and_says_which() => Offenders.None(
        OurCode.Requests.Where(request => !request.IsAssignableTo(typeof(IAnyCommand)) && !IsQuery(request)).Select(request => request.Name));

    [Test]
    public void Every_request_has_exactly_one_handler() => Offenders.None(
        OurCode.Requests.Where(request => HandlersOf(request).Count() != 1).Select(request => request.Name));

    [Test]
    public void Every_handler_is_named_after_its_request() => Offenders.None(
        OurCode.Requests.SelectMany(request => HandlersOf(request).Where(handler => handler.Name != $"{request.Name}Handler"))
            .Select(handler => handler.Name));

    [Test]
    public void Every_request_has_tests_of_its_own()
    {
        var tests = typeof(RequestTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();
        Offenders.None(OurCode.Requests.Select(request => request.Name).Where(name => !tests.Contains($"{name}Tests")));
    }

    private static bool[] Says(Type request) =>
    [
        request.GetCustomAttribute<AllowedToAttribute>() is { Roles.Count: > 0 },
        request.GetCustomAttribute<AllowedToMembersAttribute>() is not null,
        request.GetCustomAttribute<AllowedToAnyoneAttribute>() is not null,
    ];

    private static bool IsQuery(Type request) =>
        request.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IQuery<>));

    private static IEnumerable<Type> HandlersOf(Type request) => OurCode.Handlers.Where(handler => handler.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)
            && face.GenericTypeArguments[0] == request));
}
