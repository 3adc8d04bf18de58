using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>What was entered by mistake is withdrawn.</summary>
    public partial class WithdrawnByMistake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "Meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "GovernmentActions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "Findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "Evidence",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "WithdrawnAs",
                table: "Commitments",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "People");

            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "Meetings");

            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "GovernmentActions");

            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "Findings");

            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "Evidence");

            migrationBuilder.DropColumn(
                name: "WithdrawnAs",
                table: "Commitments");
        }
    }
}
