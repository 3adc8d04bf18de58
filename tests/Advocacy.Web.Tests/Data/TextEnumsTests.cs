using Advocacy.Domain.Actions;
using Advocacy.Domain.Judging;
using Advocacy.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Tests.Data;

/// <summary>An enum is kept as a word: whoever asks the database for an order of its values is told so.</summary>
public sealed class TextEnumsTests : AppTest
{
    [Test]
    public void An_ordered_comparison_is_refused() => IsRefused(db => db.Assessments.CountAsync(judged => judged.Level >= Level.SomeProgress));

    [Test]
    public void An_order_is_refused() => IsRefused(db => db.Assessments.OrderByDescending(judged => judged.Level).CountAsync());

    [Test]
    public void An_order_of_parts_is_refused() => IsRefused(db => db.GovernmentActions
        .Select(action => action.Stages.OrderBy(stage => stage.Stage).Select(stage => stage.Id).FirstOrDefault()).CountAsync());

    [Test]
    public void A_highest_value_is_refused() => IsRefused(db => db.GovernmentActions.SelectMany(action => action.Stages).MaxAsync(stage => stage.Stage));

    [Test]
    public async Task Being_equal_needs_no_order() => Assert.That(
        await Fresh(db => db.GovernmentActions.CountAsync(action => action.Stages.Any(stage => stage.Stage == Stage.InForce))), Is.Zero);

    private void IsRefused<T>(Func<AdvocacyDb, Task<T>> query) =>
        Assert.That(() => Fresh(query), Throws.InvalidOperationException.With.Message.Contains("has no order in the database"));
}
