using Microsoft.EntityFrameworkCore;

namespace Advocacy.Web.Data;

/// <summary>Indexes on the ends of fuzzy dates, by which lists look.</summary>
/// <remarks>Entity Framework makes none on a part of a complex property, so they are made here, after its migrations.</remarks>
internal static class DateIndexes
{
    private static readonly string[] All =
    [
        """CREATE INDEX IF NOT EXISTS "IX_Meetings_CampaignId_HeldOn" ON "Meetings" ("CampaignId", "HeldOn_Latest" DESC, "HeldOn_Earliest" DESC, "Id" DESC)""",
        """CREATE INDEX IF NOT EXISTS "IX_Commitments_CampaignId_State_Due" ON "Commitments" ("CampaignId", "State", "Due_Latest")""",
        """CREATE INDEX IF NOT EXISTS "IX_Findings_CampaignId_On" ON "Findings" ("CampaignId", "On_Earliest" DESC, "Number" DESC)""",
    ];

    public static async Task Make(AdvocacyDb db, CancellationToken cancel)
    {
        foreach (var index in All)
        {
            await db.Database.ExecuteSqlRawAsync(index, cancel);
        }
    }
}
