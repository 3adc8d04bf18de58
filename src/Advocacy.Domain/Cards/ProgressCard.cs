using Advocacy.Domain.Campaigns;
using Advocacy.Domain.Editing;
using Advocacy.Domain.Languages;

namespace Advocacy.Domain.Cards;

/// <summary>An edition of the yearly card: its texts, the facts frozen for it, its prints, its publication.</summary>
/// <remarks>
/// Facts are frozen once as text and typeset from there, so that a print can be made again, byte for byte, whatever
/// happened to the record since. A published edition never changes.
/// </remarks>
public sealed class ProgressCard : Editable, IOfCampaign
{
    public const int VerdictMaxLength = 300;
    public const int FactCount = 5;

    private readonly List<CardFact> _facts = [];
    private readonly List<CardPrint> _prints = [];
    private readonly List<CardReply> _replies = [];
    private readonly List<SignOff> _signOffs = [];

    private ProgressCard() { }

    public Guid CampaignId { get; private init; }
    public int Year { get; private init; }
    public int Edition { get; private init; }
    public CardState State { get; private set; }
    /// <summary>The languages it is printed in.</summary>
    public LanguageSet Languages { get; private set; } = LanguageSet.Every;
    public LocalText Title { get; private set; } = LocalText.Empty;
    public LocalText Verdict { get; private set; } = LocalText.Empty;
    public LocalText Publisher { get; private set; } = LocalText.Empty;
    public IReadOnlyCollection<CardFact> Facts => _facts;
    public CardMessages Messages { get; private set; } = new();
    /// <summary>Renewed whenever the texts are written; a print that is kept leaves it as it is.</summary>
    public Guid TextsVersion { get; private set; }
    /// <summary>What this edition corrects of the one before; empty for the first.</summary>
    public LocalText Correction { get; private set; } = LocalText.Empty;
    /// <summary>The facts of the year as JSON; null until they are frozen.</summary>
    public string? FrozenFacts { get; private set; }
    /// <summary>SHA-256 of the frozen facts, in hexadecimal.</summary>
    public string? FactsSha256 { get; private set; }
    public DateTime? FrozenAt { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    /// <summary>The account's id; a name could never be erased from the journal's chain.</summary>
    public string? PublishedBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    /// <summary>The account's id.</summary>
    public string? WithdrawnBy { get; private set; }
    /// <summary>Why, for anybody to read; null while it isn't withdrawn.</summary>
    public LocalText? WithdrawnBecause { get; private set; }
    public IReadOnlyCollection<CardPrint> Prints => _prints;
    /// <summary>The right of reply, demand by demand.</summary>
    public IReadOnlyCollection<CardReply> Replies => _replies;
    /// <summary>Who said it may be printed.</summary>
    public IReadOnlyCollection<SignOff> SignOffs => _signOffs;

    public static ProgressCard Draft(Campaign campaign, int year, int edition, CardTexts texts)
    {
        var card = new ProgressCard { CampaignId = campaign.Id, Year = year, Edition = edition };
        card.Reword(texts);
        return card;
    }

    public void Reword(CardTexts texts)
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        var languages = texts.Languages;
        CardRules.HasAVerdict.Requires(languages.Has(texts.Title) && languages.Has(texts.Verdict));
        CardRules.MessagesAreWhole.Requires(texts.Messages.All().All(message => message.IsEmpty || languages.Has(message)));
        CardRules.SaysWhatItCorrects.Requires(Edition == 1 || languages.Has(texts.Correction));
        CardRules.FactsAreWhole.Requires(texts.Facts.All(fact => fact.IsWholeIn(languages)));
        Languages = languages;
        TextsVersion = Guid.CreateVersion7();
        // A signature stands under the words that were signed, and no others.
        _signOffs.Clear();
        Title = texts.Title;
        Verdict = texts.Verdict;
        Publisher = texts.Publisher;
        Messages = texts.Messages;
        Correction = texts.Correction;
        // What stands at a place stays that fact, so that its history tells what was reworded.
        _facts.RemoveAll(fact => fact.Position > texts.Facts.Count);
        for (var position = 1; position <= texts.Facts.Count; position++)
        {
            var fact = _facts.Find(fact => fact.Position == position);
            if (fact is null)
            {
                fact = CardFact.At(this, position);
                _facts.Add(fact);
            }

            fact.Says(this, texts.Facts[position - 1]);
        }
    }

    /// <summary>Records the round before printing: who was asked for a reply and what came, and who signed it off.</summary>
    public void HasGoneRound(IReadOnlyList<CardReplyEntry> replies, IReadOnlyList<SignOffEntry> signOffs)
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        var (heard, signed) = (
            replies.Select((entry, place) => CardReply.Of(this, place + 1, entry)).ToList(),
            signOffs.Select((entry, place) => SignOff.Of(this, place + 1, entry)).ToList());
        _replies.Clear();
        _replies.AddRange(heard);
        _signOffs.Clear();
        _signOffs.AddRange(signed);
        Touch();
    }

    /// <summary>Freezes the facts the card is made from; prints of earlier facts are thrown away.</summary>
    /// <param name="facts">JSON.</param>
    /// <param name="sha256">Of the JSON's UTF-8 bytes, in hexadecimal.</param>
    /// <param name="now">In UTC.</param>
    public void Freeze(string facts, string sha256, DateTime now)
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        FrozenFacts = facts;
        FactsSha256 = sha256;
        FrozenAt = now;
        _prints.Clear();
    }

    /// <summary>Lets go of the facts and the prints made from them: the card is to be made again.</summary>
    public void Thaw()
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        (FrozenFacts, FactsSha256, FrozenAt) = (null, null, null);
        _prints.Clear();
        Touch();
    }

    /// <summary>Keeps the typeset card in one language; it replaces an earlier print of that language.</summary>
    public void Keep(CardPrintEntry entry)
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        CardRules.FactsAreFrozen.Requires(FrozenFacts is not null);
        CardRules.PrintIsOfItsFacts.Requires(entry.FactsSha256 == FactsSha256);
        _prints.RemoveAll(print => print.Language == entry.Language);
        _prints.Add(CardPrint.Of(this, entry));
        Touch();
    }

    /// <summary>Takes a published edition back, for a court or a child's sake: what it said goes, its number, date and hashes stay.</summary>
    /// <remarks>With its prints, facts, replies and sign-offs loaded. There is no way back; a corrected edition may follow.</remarks>
    public void Withdraw(LocalText because, string by, DateTime now)
    {
        CardRules.OnlyThePublishedIsWithdrawn.Requires(State == CardState.Published);
        CardRules.WithdrawalHasAReason.Requires(!because.IsEmpty);
        (State, WithdrawnAt, WithdrawnBy, WithdrawnBecause) = (CardState.Withdrawn, now, by, because);
        (Verdict, Messages, FrozenFacts) = (LocalText.Empty, new(), null);
        _facts.Clear();
        _replies.Clear();
        _signOffs.Clear();
        foreach (var print in _prints)
        {
            print.Withdraw();
        }

        Touch();
    }

    public void Publish(string by, DateTime now)
    {
        CardRules.PublishedNeverChanges.Requires(State == CardState.Draft);
        CardRules.IsPrintedInEachLanguage.Requires(
            Languages.All.All(language => _prints.Any(print => print.Language == language)));
        CardRules.PrintIsOfItsFacts.Requires(_prints.All(print => print.FactsSha256 == FactsSha256));
        State = CardState.Published;
        PublishedAt = now;
        PublishedBy = by;
    }
}
