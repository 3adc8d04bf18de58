using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>What the board is asked about a year’s card, and what it answers.</summary>
    public partial class BoardBallots : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ballots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    FactsSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", nullable: true),
                    CalledOffBecause = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballots", x => x.Id);
                    table.CheckConstraint("CK_Ballots_CalledOffBecause_Length", "length(\"CalledOffBecause\") <= 500");
                    table.ForeignKey(
                        name: "FK_Ballots_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BallotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    LevelBefore = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WordBefore = table.Column<string>(type: "TEXT", nullable: false),
                    YearBefore = table.Column<int>(type: "INTEGER", nullable: true),
                    Says = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", nullable: true),
                    ByMajority = table.Column<bool>(type: "INTEGER", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnswerWords = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    AnswerLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnsweredBy = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotQuestions", x => x.Id);
                    table.CheckConstraint("CK_BallotQuestions_AnswerWords_Length", "length(\"AnswerWords\") <= 1500");
                    table.ForeignKey(
                        name: "FK_BallotQuestions_Ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "Ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BallotQuestions_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BallotSeats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BallotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EnteredBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BallotSeats_Ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "Ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BallotAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BallotId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    QuestionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Choice = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsForTheBoard = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnAs = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BallotAnswers", x => x.Id);
                    table.CheckConstraint("CK_BallotAnswers_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.CheckConstraint("CK_BallotAnswers_Words_Length", "length(\"Words\") <= 1500");
                    table.ForeignKey(
                        name: "FK_BallotAnswers_BallotQuestions_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "BallotQuestions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BallotAnswers_BallotSeats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "BallotSeats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BallotAnswers_Ballots_BallotId",
                        column: x => x.BallotId,
                        principalTable: "Ballots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BallotAnswers_BallotId",
                table: "BallotAnswers",
                column: "BallotId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotAnswers_QuestionId",
                table: "BallotAnswers",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotAnswers_SeatId_QuestionId",
                table: "BallotAnswers",
                columns: new[] { "SeatId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BallotQuestions_BallotId",
                table: "BallotQuestions",
                column: "BallotId");

            migrationBuilder.CreateIndex(
                name: "IX_BallotQuestions_DemandId",
                table: "BallotQuestions",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_CampaignId_Year",
                table: "Ballots",
                columns: new[] { "CampaignId", "Year" },
                unique: true,
                filter: "\"ClosedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Ballots_CampaignId_Year_Round",
                table: "Ballots",
                columns: new[] { "CampaignId", "Year", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BallotSeats_BallotId",
                table: "BallotSeats",
                column: "BallotId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BallotAnswers");

            migrationBuilder.DropTable(
                name: "BallotQuestions");

            migrationBuilder.DropTable(
                name: "BallotSeats");

            migrationBuilder.DropTable(
                name: "Ballots");
        }
    }
}
