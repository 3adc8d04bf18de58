using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>A campaign says where readers find it, whom they write to, and where its days begin.</summary>
    public partial class CampaignReach : Migration
    {
        private static readonly (string Name, int MaxLength)[] Columns = [("PublicAddress", 200), ("Contact", 200), ("TimeZone", 64)];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand: with its constraint in one statement, the table need not be made anew.
            foreach (var (name, maxLength) in Columns)
            {
                migrationBuilder.Sql($"""ALTER TABLE "Campaigns" ADD COLUMN "{name}" TEXT NULL CONSTRAINT "CK_Campaigns_{name}_Length" CHECK (length("{name}") <= {maxLength})""");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var (name, _) in Columns)
            {
                migrationBuilder.DropColumn(name, "Campaigns");
            }
        }
    }
}
