using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>Meetings that are to come, and whoever is expected at them.</summary>
    public partial class PlannedMeetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PlannedMeetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Points = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    NotToBeSaid = table.Column<string>(type: "TEXT", maxLength: 5000, nullable: true),
                    WrittenIn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    LeftOut = table.Column<string>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CalledOffBecause = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PlannedFor_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedFor_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlannedFor_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlannedFor_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WithdrawnAs = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedMeetings", x => x.Id);
                    table.CheckConstraint("CK_PlannedMeetings_CalledOffBecause_Length", "length(\"CalledOffBecause\") <= 500");
                    table.CheckConstraint("CK_PlannedMeetings_NotToBeSaid_Length", "length(\"NotToBeSaid\") <= 5000");
                    table.CheckConstraint("CK_PlannedMeetings_Place_Length", "length(\"Place\") <= 200");
                    table.CheckConstraint("CK_PlannedMeetings_Points_Length", "length(\"Points\") <= 5000");
                    table.CheckConstraint("CK_PlannedMeetings_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.ForeignKey(
                        name: "FK_PlannedMeetings_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedMeetings_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExpectedOfficials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExpectedOfficials", x => x.Id);
                    table.CheckConstraint("CK_ExpectedOfficials_Note_Length", "length(\"Note\") <= 200");
                    table.ForeignKey(
                        name: "FK_ExpectedOfficials_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExpectedOfficials_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ExpectedOfficials_PlannedMeetings_PlanId",
                        column: x => x.PlanId,
                        principalTable: "PlannedMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ExpectedOfficials_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlannedMeetingDemands",
                columns: table => new
                {
                    DemandsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlannedMeetingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlannedMeetingDemands", x => new { x.DemandsId, x.PlannedMeetingId });
                    table.ForeignKey(
                        name: "FK_PlannedMeetingDemands_Demands_DemandsId",
                        column: x => x.DemandsId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlannedMeetingDemands_PlannedMeetings_PlannedMeetingId",
                        column: x => x.PlannedMeetingId,
                        principalTable: "PlannedMeetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExpectedOfficials_OrganizationId",
                table: "ExpectedOfficials",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpectedOfficials_PersonId",
                table: "ExpectedOfficials",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpectedOfficials_PlanId",
                table: "ExpectedOfficials",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_ExpectedOfficials_PostId",
                table: "ExpectedOfficials",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedMeetingDemands_PlannedMeetingId",
                table: "PlannedMeetingDemands",
                column: "PlannedMeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedMeetings_CampaignId",
                table: "PlannedMeetings",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_PlannedMeetings_MeetingId",
                table: "PlannedMeetings",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExpectedOfficials");

            migrationBuilder.DropTable(
                name: "PlannedMeetingDemands");

            migrationBuilder.DropTable(
                name: "PlannedMeetings");
        }
    }
}
