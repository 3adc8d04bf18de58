using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>A campaign chooses its languages, and a card keeps those it was printed in; both were all four.</summary>
    public partial class CampaignLanguages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Languages",
                table: "ProgressCards",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "fr nl de en");

            migrationBuilder.AddColumn<string>(
                name: "Languages",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "fr nl de en");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Languages",
                table: "ProgressCards");

            migrationBuilder.DropColumn(
                name: "Languages",
                table: "Campaigns");
        }
    }
}
