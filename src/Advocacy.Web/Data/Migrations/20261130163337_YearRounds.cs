using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>A year is opened with its days, may be judged a second time without knowledge of the first, and tells the campaign's own part apart.</summary>
    public partial class YearRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SecondLevel",
                table: "BallotQuestions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnPart",
                table: "Assessments",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.CreateTable(
                name: "SecondJudgements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    JudgeId = table.Column<string>(type: "TEXT", nullable: false),
                    RubricId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnAs = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondJudgements", x => x.Id);
                    table.CheckConstraint("CK_SecondJudgements_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.ForeignKey(
                        name: "FK_SecondJudgements_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SecondJudgements_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SecondJudgements_Rubrics_RubricId",
                        column: x => x.RubricId,
                        principalTable: "Rubrics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "YearRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    JudgedBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RepliedBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PrintedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WhyChanged = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearRounds", x => x.Id);
                    table.CheckConstraint("CK_YearRounds_WhyChanged_Length", "length(\"WhyChanged\") <= 500");
                    table.ForeignKey(
                        name: "FK_YearRounds_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SecondJudges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondJudges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SecondJudges_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SecondJudges_YearRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "YearRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudgements_CampaignId",
                table: "SecondJudgements",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudgements_DemandId_Year",
                table: "SecondJudgements",
                columns: new[] { "DemandId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudgements_RubricId",
                table: "SecondJudgements",
                column: "RubricId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudges_AccountId_DemandId_Year",
                table: "SecondJudges",
                columns: new[] { "AccountId", "DemandId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudges_DemandId",
                table: "SecondJudges",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_SecondJudges_RoundId_DemandId",
                table: "SecondJudges",
                columns: new[] { "RoundId", "DemandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_YearRounds_CampaignId_Year",
                table: "YearRounds",
                columns: new[] { "CampaignId", "Year" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SecondJudgements");

            migrationBuilder.DropTable(
                name: "SecondJudges");

            migrationBuilder.DropTable(
                name: "YearRounds");

            migrationBuilder.DropColumn(
                name: "SecondLevel",
                table: "BallotQuestions");

            migrationBuilder.DropColumn(
                name: "OwnPart",
                table: "Assessments");
        }
    }
}
