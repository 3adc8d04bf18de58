using Advocacy.Web.Features.Shared;
using Advocacy.Web.Words;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Advocacy.Web.Features.People;

public sealed class CorrectTermPage(IMediator mediator) : CorrectionPage<CorrectTerm>(mediator)
{
    [FromRoute]
    public Guid Id { get; set; }

    public TermView Term { get; private set; } = null!;

    public IReadOnlyList<string> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Posts { get; private set; } = [];

    /// <summary>The sources it rests on so far.</summary>
    public IReadOnlyList<SelectListItem> Cited => [.. Term.Sources.Select(source => new SelectListItem(source.Title, source.Id.ToString()))];

    protected override CorrectTerm OnRecord => new()
    {
        Id = Id,
        Version = Term.Version,
        WrittenIn = Wording.Language,
        Post = Term.PostId,
        Title = WrittenText.Of(Term.Title),
        From = Term.Start,
        FromIsSourced = Term.StartIsSourced,
        To = Term.End,
        ToIsSourced = Term.EndIsSourced,
        Sources = [.. Term.Sources.Select(source => source.Id)],
    };

    protected override CorrectTerm SeenAs(CorrectTerm theirs) => Form with { Version = theirs.Version };

    protected override async Task Load(CancellationToken cancel)
    {
        Term = await Mediator.Send(new ViewTerm(Id), cancel);
        Form = Form with { Id = Id };
    }

    protected override async Task Offer(CancellationToken cancel)
    {
        await base.Offer(cancel);
        var desk = await Mediator.Send(new PrepareReshuffle(Everywhere: false), cancel);
        People = desk.People;
        Posts = [.. desk.Posts.Select(post => new SelectListItem(post.Title.ForReader(), post.Id.ToString()))
            .Append(new(Term.Post.ForReader(), Term.PostId.ToString())).DistinctBy(post => post.Value)];
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var person = await Mediator.Send(Form, cancel);
        TempData["Done"] = Wording.Of("Shared.Corrected");
        return LocalRedirect($"~/people/{person}");
    }
}
