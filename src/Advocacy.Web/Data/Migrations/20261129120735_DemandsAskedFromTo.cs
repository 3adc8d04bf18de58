using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>A demand is asked from some day to another, and may be one of several that were merged.</summary>
    public partial class DemandsAskedFromTo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedSince_Earliest",
                table: "Demands",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedSince_Latest",
                table: "Demands",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedSince_Precision",
                table: "Demands",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedSince_Qualifier",
                table: "Demands",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedUntil_Earliest",
                table: "Demands",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AskedUntil_Latest",
                table: "Demands",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedUntil_Precision",
                table: "Demands",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedUntil_Qualifier",
                table: "Demands",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            // As SQLite adds a column with what it must keep to: a constraint added by itself would build the table anew, outside the transaction.
            migrationBuilder.Sql("""ALTER TABLE "Demands" ADD COLUMN "MergedIntoId" TEXT NULL CONSTRAINT "FK_Demands_Demands_MergedIntoId" REFERENCES "Demands" ("Id") ON DELETE RESTRICT;""");

            migrationBuilder.CreateIndex(
                name: "IX_Demands_MergedIntoId",
                table: "Demands",
                column: "MergedIntoId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Demands_Demands_MergedIntoId",
                table: "Demands");

            migrationBuilder.DropIndex(
                name: "IX_Demands_MergedIntoId",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedSince_Earliest",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedSince_Latest",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedSince_Precision",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedSince_Qualifier",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedUntil_Earliest",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedUntil_Latest",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedUntil_Precision",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "AskedUntil_Qualifier",
                table: "Demands");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Demands");
        }
    }
}
