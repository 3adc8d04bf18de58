using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>What asks a demand binds or recommends; promises have translations; a judgement may rest on them.</summary>
    public partial class ForceTranslationsCommitmentsCited : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Force",
                table: "Obligations",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Binding");

            migrationBuilder.AddColumn<string>(
                name: "Translations",
                table: "Commitments",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.CreateTable(
                name: "AssessmentCommitments",
                columns: table => new
                {
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CitedCommitmentsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentCommitments", x => new { x.AssessmentId, x.CitedCommitmentsId });
                    table.ForeignKey(
                        name: "FK_AssessmentCommitments_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssessmentCommitments_Commitments_CitedCommitmentsId",
                        column: x => x.CitedCommitmentsId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentCommitments_CitedCommitmentsId",
                table: "AssessmentCommitments",
                column: "CitedCommitmentsId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AssessmentCommitments");

            migrationBuilder.DropColumn(
                name: "Force",
                table: "Obligations");

            migrationBuilder.DropColumn(
                name: "Translations",
                table: "Commitments");
        }
    }
}
