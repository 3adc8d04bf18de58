namespace Advocacy.Domain.Actions;

/// <summary>The form an act of government takes.</summary>
public enum ActionKind
{
    Law,
    Directive,
    RoyalDecree,
    Circular,
    Protocol,
    ActionPlan,
    Resolution,
    ParliamentaryQuestion,
    Inquiry,
    Hearing,
    Report,
    ExpertReport,
    Evaluation,
    Institution,
    TaskForce,
    Funding,
    Staffing,
    Guide,
    Awareness,
    PoliceProject,
    Indicator,
    PoliticalStatement,
    Bill,
    Regulation,
    Budget,
    CourtRuling,
    Treaty,
}
