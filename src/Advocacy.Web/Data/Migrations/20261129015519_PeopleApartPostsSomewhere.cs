using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>People of one name are told apart, one person on record twice is merged, a post has a territory.</summary>
    public partial class PeopleApartPostsSomewhere : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As SQLite adds a column with what it must keep to: a constraint added by itself would build the table anew, outside the transaction.
            migrationBuilder.Sql("""ALTER TABLE "Posts" ADD COLUMN "TerritoryId" TEXT NULL CONSTRAINT "FK_Posts_Territories_TerritoryId" REFERENCES "Territories" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "People" ADD COLUMN "MergedIntoId" TEXT NULL CONSTRAINT "FK_People_People_MergedIntoId" REFERENCES "People" ("Id") ON DELETE RESTRICT;""");
            migrationBuilder.Sql("""ALTER TABLE "People" ADD COLUMN "Moved" TEXT NULL;""");
            migrationBuilder.Sql("""ALTER TABLE "People" ADD COLUMN "ToldApartBy" TEXT NULL CONSTRAINT "CK_People_ToldApartBy_Length" CHECK (length("ToldApartBy") <= 100);""");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_TerritoryId",
                table: "Posts",
                column: "TerritoryId");

            migrationBuilder.CreateIndex(
                name: "IX_People_MergedIntoId",
                table: "People",
                column: "MergedIntoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_People_People_MergedIntoId",
                table: "People");

            migrationBuilder.DropForeignKey(
                name: "FK_Posts_Territories_TerritoryId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_Posts_TerritoryId",
                table: "Posts");

            migrationBuilder.DropIndex(
                name: "IX_People_MergedIntoId",
                table: "People");

            migrationBuilder.DropCheckConstraint(
                name: "CK_People_ToldApartBy_Length",
                table: "People");

            migrationBuilder.DropColumn(
                name: "TerritoryId",
                table: "Posts");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Moved",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ToldApartBy",
                table: "People");
        }
    }
}
