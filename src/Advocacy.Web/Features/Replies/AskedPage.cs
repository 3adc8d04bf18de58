using Advocacy.Web.Features.Shared;
using Advocacy.Web.Pipeline;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Advocacy.Web.Features.Replies;

/// <summary>A form about one authority that was asked.</summary>
public abstract class AskedPage<TForm>(IMediator mediator) : FormPage<TForm>
    where TForm : class, IAnyCommand, new()
{
    [FromRoute]
    public int Year { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public AskedAuthority Asked { get; private set; } = null!;

    protected override async Task Load(CancellationToken cancel) =>
        Asked = (await mediator.Send(new ListReplies(Year), cancel)).Requests.FirstOrDefault(request => request.Id == Id) ?? throw new NotFoundException("A request");
}
