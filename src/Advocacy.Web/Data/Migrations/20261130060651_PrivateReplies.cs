using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>Authorities that are asked by a private link, and what they answer point by point.</summary>
    public partial class PrivateReplies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReplyRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReplyBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    FirstOpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastOpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DaysOpened = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Declined = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyRequests", x => x.Id);
                    table.CheckConstraint("CK_ReplyRequests_Asked_Length", "length(\"Asked\") <= 200");
                    table.CheckConstraint("CK_ReplyRequests_Words_Length", "length(\"Words\") <= 1500");
                    table.ForeignKey(
                        name: "FK_ReplyRequests_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReplyRequests_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReplyPoints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Says = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReplyPoints", x => x.Id);
                    table.CheckConstraint("CK_ReplyPoints_Because_Length", "length(\"Because\") <= 300");
                    table.CheckConstraint("CK_ReplyPoints_Words_Length", "length(\"Words\") <= 300");
                    table.ForeignKey(
                        name: "FK_ReplyPoints_ReplyRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "ReplyRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyPoints_RequestId",
                table: "ReplyPoints",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_ReplyRequests_CampaignId_Year",
                table: "ReplyRequests",
                columns: new[] { "CampaignId", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_ReplyRequests_DemandId",
                table: "ReplyRequests",
                column: "DemandId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReplyPoints");

            migrationBuilder.DropTable(
                name: "ReplyRequests");
        }
    }
}
