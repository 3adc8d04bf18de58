using System.Reflection;
using System.Runtime.CompilerServices;
using Advocacy.Web.Pipeline;
using Advocacy.Web.Tests.Conventions;
using MediatR;

namespace Advocacy.Web.Tests.Pipeline;

public sealed class PermissionMatrixTests : AppTest
{
    private static readonly IReadOnlyList<PermissionMatrix> Matrix = PermissionMatrix.Read();

    [Test]
    public void Every_request_has_its_line() =>
        Offenders.None(OurCode.Requests.Select(request => request.Name).Except(Matrix.Select(line => line.Request)));

    [Test]
    public void Every_line_is_of_a_request_and_in_its_place()
    {
        var named = Matrix.Select(line => line.Request).ToList();
        Assert.That(named, Is.SubsetOf(OurCode.Requests.Select(request => request.Name)).And.Ordered.Using<string>(StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public void Every_line_answers_for_everyone() =>
        Assert.That(Matrix.Where(line => line.Answers.Count != PermissionMatrix.Actors.Count).Select(line => line.Request), Is.Empty);

    [Test]
    public void The_application_allows_what_the_matrix_says() => Offenders.None(
        from line in Matrix
        from request in OurCode.Requests.Where(request => request.Name == line.Request)
        from answer in PermissionMatrix.Actors.Zip(line.Answers)
        where Permissions.Allow(request, answer.First) != answer.Second
        select $"{line.Request} by {answer.First.Name} should be {(answer.Second ? "allowed" : "refused")}");

    [Test]
    public async Task Whoever_may_not_is_refused_on_the_way()
    {
        var let = new List<string>();
        foreach (var request in OurCode.Requests)
        {
            foreach (var line in Matrix.Where(line => line.Request == request.Name))
            {
                foreach (var (actor, _) in PermissionMatrix.Actors.Zip(line.Answers).Where(answer => !answer.Second))
                {
                    if (!await IsRefused(request, actor))
                    {
                        let.Add($"{request.Name} by {actor.Name}");
                    }
                }
            }
        }

        Offenders.None(let);
    }

    private async Task<bool> IsRefused(Type request, Actor actor)
    {
        As(actor);
        var answer = request.GetInterfaces()
            .Single(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequest<>)).GenericTypeArguments[0];
        var send = typeof(AppTest).GetMethod(nameof(Send), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(answer);
        try
        {
            // Nothing of what it asks matters: it is refused before anything is read.
            await (Task)send.Invoke(this, [RuntimeHelpers.GetUninitializedObject(request)])!;
            return false;
        }
        catch (NotAllowedException)
        {
            return true;
        }
    }
}
