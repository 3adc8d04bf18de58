using System.Reflection;
using System.Text.RegularExpressions;
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

    /// <remarks>By name, by a test that makes the request or opens its page, and by something that is expected of it.</remarks>
    [Test]
    public void Every_request_has_tests_of_its_own_that_send_it_and_expect_something()
    {
        var tests = OurCode.Files("tests/Advocacy.Web.Tests", ".cs").ToLookup(file => Path.GetFileNameWithoutExtension(file.Path), file => file.Text);
        Offenders.None(
            from request in OurCode.Requests
            let own = string.Concat(tests[$"{request.Name}Tests"])
            let made = string.Concat(BasesOf(request.Name).Prepend($"{request.Name}Tests").SelectMany(name => tests[name]))
            where !own.Contains("[Test", StringComparison.Ordinal) || !own.Contains("Assert.", StringComparison.Ordinal)
                || !Regex.IsMatch(made, $@"new {request.Name}\b|\b{request.Name} \w+\(|\b{request.Name} \w+ =>|Task<{request.Name}>|Browser\.(Open|Submit|Get)")
            select request.Name);
    }

    /// <summary>The fixtures a request's own stands on: what makes the request for several of them stands there.</summary>
    private static IEnumerable<string> BasesOf(string request)
    {
        for (var type = typeof(RequestTests).Assembly.GetTypes().FirstOrDefault(type => type.Name == $"{request}Tests")?.BaseType; type is not null; type = type.BaseType)
        {
            yield return type.Name;
        }
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
