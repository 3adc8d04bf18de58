using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>Later versions of the rubric: what each changes and why, gates for a kind of demand, the word of the cards before.</summary>
    public partial class RubricVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Rubrics",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.Sql("""ALTER TABLE "RubricLevels" ADD COLUMN "HistoricalWord" TEXT NULL CONSTRAINT "CK_RubricLevels_HistoricalWord_Length" CHECK (length("HistoricalWord") <= 80)""");

            migrationBuilder.CreateTable(
                name: "KindGates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RubricLevelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KindGates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KindGates_RubricLevels_RubricLevelId",
                        column: x => x.RubricLevelId,
                        principalTable: "RubricLevels",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KindGates_RubricLevelId_Kind",
                table: "KindGates",
                columns: new[] { "RubricLevelId", "Kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KindGates");

            migrationBuilder.DropCheckConstraint(
                name: "CK_RubricLevels_HistoricalWord_Length",
                table: "RubricLevels");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Rubrics");

            migrationBuilder.DropColumn(
                name: "HistoricalWord",
                table: "RubricLevels");
        }
    }
}
