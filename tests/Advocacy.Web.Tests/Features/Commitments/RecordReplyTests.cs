using System.Net;
using Advocacy.Domain.Commitments;
using Advocacy.Domain.Languages;
using Advocacy.Tests;
using Advocacy.Web.Features.Commitments;
using Advocacy.Web.Pipeline;

namespace Advocacy.Web.Tests.Features.Commitments;

public sealed class RecordReplyTests : CommitmentTest
{
    private Guid _letter;
    private Guid _version;

    [SetUp]
    public async Task ALetter()
    {
        _letter = await Send(new ReadBackCommitment
        {
            SubmissionKey = Guid.NewGuid(),
            Id = Made[0].Id,
            Version = Made[0].Version,
            Text = "We understood so.",
            On = Some.Day(2025, 1, 8),
            AnswerBy = Some.Day(2025, 2, 1),
        });
        _version = (await Send(new ViewCommitment(Made[0].Id))).Version;
    }

    [Test]
    public async Task The_reply_is_read_under_its_letter_in_its_words()
    {
        await Send(Reply());

        var commitment = await Send(new ViewCommitment(Made[0].Id));
        var reply = commitment.Letters.Single().Replies.Single();
        Assert.Multiple(() =>
        {
            Assert.That((commitment.ReadBack, commitment.Letters[0].IsLate), Is.EqualTo((ReadBack.Corrected, false)));
            Assert.That((reply.Kind, reply.On, reply.Words, reply.WordsLanguage), Is.EqualTo((ReplyKind.Corrected, Some.Day(2025, 1, 20), "We said we would look into it.", Language.English)));
            Assert.That(reply.Sources.Select(source => source.Id), Is.EqualTo([Journal.Id]));
        });
    }

    [Test]
    public void A_correction_without_its_words_is_refused() =>
        Assert.That(() => Send(Reply() with { Words = null }), Refuses(CommitmentRules.ReplyKeepsItsWords));

    [Test]
    public void Silence_before_its_day_is_refused() =>
        Assert.That(() => Send(Reply() with { Kind = ReplyKind.Silence }), Refuses(CommitmentRules.SilenceIsCountedOnceDue));

    [Test]
    public void A_letter_of_another_commitment_is_not_found() =>
        Assert.That(() => Send(Reply() with { Id = Made[1].Id, Version = Made[1].Version }), Throws.TypeOf<NotFoundException>());

    [Test]
    public async Task At_the_form_the_letter_stands_above_and_what_was_typed_stays()
    {
        var address = $"/shelter/commitments/{Made[0].Id}/letters/{_letter}/reply";
        await SignInAs(Role.Analyst);
        await Browser.Open(address);
        Assert.That(Browser.Page.QuerySelector(".letter")!.TextContent, Does.Contain("We understood so."));

        await Browser.Submit(address, ("Form.Kind", "Silence"), ("Form.On", "20/1/2025"), ("Form.Words", "Nothing"));

        Assert.That((Browser.Status, Browser.Shown("Form.Words"), Browser.Shown("Form.Kind")), Is.EqualTo((HttpStatusCode.UnprocessableEntity, "Nothing", "Silence")));
    }

    [Test]
    public async Task A_reply_to_a_letter_nobody_wrote_has_no_page()
    {
        await SignInAs(Role.Analyst);

        await Browser.Open($"/shelter/commitments/{Made[1].Id}/letters/{_letter}/reply");

        Assert.That(Browser.Status, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private RecordReply Reply() => new()
    {
        SubmissionKey = Guid.NewGuid(),
        Id = Made[0].Id,
        Version = _version,
        LetterId = _letter,
        Kind = ReplyKind.Corrected,
        On = Some.Day(2025, 1, 20),
        Words = "We said we would look into it.",
        WordsLanguage = Language.English,
        Evidence = [Journal.Id],
    };
}
