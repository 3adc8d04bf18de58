using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>The campaign's register: actions and findings share its numbers, and none is given twice.</summary>
internal static class Register
{
    public static async Task<int> NextNumber(this AdvocacyDb db, CancellationToken cancel)
    {
        var action = await db.GovernmentActions.WhoeverReads().MaxAsync(action => (int?)action.Number, cancel);
        var finding = await db.Findings.WhoeverReads().MaxAsync(finding => (int?)finding.Number, cancel);
        return Math.Max(action ?? 0, finding ?? 0) + 1;
    }
}
