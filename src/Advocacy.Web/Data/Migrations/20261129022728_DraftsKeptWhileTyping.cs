using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>What is typed is kept while it is typed, with how it stood before.</summary>
    public partial class DraftsKeptWhileTyping : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // As SQLite adds a column with what it must keep to: a constraint added by itself would build the table anew, outside the transaction.
            migrationBuilder.Sql("""ALTER TABLE "Drafts" ADD COLUMN "Address" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Drafts_Address_Length" CHECK (length("Address") <= 400);""");
            migrationBuilder.Sql("""ALTER TABLE "Drafts" ADD COLUMN "IsOwn" INTEGER NOT NULL DEFAULT 0;""");
            migrationBuilder.Sql("""ALTER TABLE "Drafts" ADD COLUMN "Title" TEXT NOT NULL DEFAULT '' CONSTRAINT "CK_Drafts_Title_Length" CHECK (length("Title") <= 200);""");

            migrationBuilder.CreateTable(
                name: "DraftStates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DraftStates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DraftStates_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_AccountId_Address",
                table: "Drafts",
                columns: new[] { "AccountId", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_DraftStates_DraftId",
                table: "DraftStates",
                column: "DraftId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DraftStates");

            migrationBuilder.DropIndex(
                name: "IX_Drafts_AccountId_Address",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Address",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "IsOwn",
                table: "Drafts");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "Drafts");
        }
    }
}
