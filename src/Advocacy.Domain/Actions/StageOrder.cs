namespace Advocacy.Domain.Actions;

/// <summary>What each stage amounts to.</summary>
public static class StageOrder
{
    /// <summary>Whether a stage ends an act instead of taking it further.</summary>
    public static bool Ends(this Stage stage) => stage is Stage.Lapsed or Stage.Repealed;

    /// <summary>Whether a stage is at least as far as another; an end reaches nothing.</summary>
    /// <remarks>An evaluation tells of other stages and reaches none but itself: what was evaluated need not have been carried out.</remarks>
    public static bool Reaches(this Stage stage, Stage other) =>
        !stage.Ends() && stage >= other && (stage != Stage.Evaluated || other == Stage.Evaluated);
}
