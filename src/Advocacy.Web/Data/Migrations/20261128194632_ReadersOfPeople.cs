using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>Names have readers, campaigns their defaults, a judgement its author's id; an edition can be withdrawn. What was on record is as public as it was.</summary>
    public partial class ReadersOfPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAt",
                table: "ProgressCards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBecause",
                table: "ProgressCards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "ProgressCards",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Audience",
                table: "People",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Public");

            migrationBuilder.AddColumn<DateOnly>(
                name: "EmbargoedUntil",
                table: "People",
                type: "TEXT",
                nullable: true);

            // Its check comes with the column: added by itself, it would have the table made anew, which no transaction holds.
            migrationBuilder.Sql("""ALTER TABLE "People" ADD COLUMN "RecordedBy" TEXT NULL CONSTRAINT "CK_People_RecordedBy_Length" CHECK (length("RecordedBy") <= 40)""");

            migrationBuilder.AddColumn<string>(
                name: "Readers_Actions",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Public");

            migrationBuilder.AddColumn<string>(
                name: "Readers_Findings",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Members");

            migrationBuilder.AddColumn<string>(
                name: "Readers_Meetings",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Members");

            migrationBuilder.AddColumn<string>(
                name: "Readers_People",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Members");

            migrationBuilder.AddColumn<string>(
                name: "Readers_Sources",
                table: "Campaigns",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Public");

            migrationBuilder.AddColumn<string>(
                name: "AuthorId",
                table: "Assessments",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "ProgressCards");

            migrationBuilder.DropColumn(
                name: "WithdrawnBecause",
                table: "ProgressCards");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "ProgressCards");

            migrationBuilder.DropColumn(
                name: "Audience",
                table: "People");

            migrationBuilder.DropColumn(
                name: "EmbargoedUntil",
                table: "People");

            migrationBuilder.DropColumn(
                name: "RecordedBy",
                table: "People");

            migrationBuilder.DropColumn(
                name: "Readers_Actions",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "Readers_Findings",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "Readers_Meetings",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "Readers_People",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "Readers_Sources",
                table: "Campaigns");

            migrationBuilder.DropColumn(
                name: "AuthorId",
                table: "Assessments");
        }
    }
}
