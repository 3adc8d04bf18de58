using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>What we answer to what an authority contests, printed below its words.</summary>
    public partial class AnswersToReplies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "CardReplies" ADD COLUMN "Answer" TEXT NULL CONSTRAINT "CK_CardReplies_Answer_Length" CHECK (length("Answer") <= 1500)""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_CardReplies_Answer_Length",
                table: "CardReplies");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "CardReplies");
        }
    }
}
