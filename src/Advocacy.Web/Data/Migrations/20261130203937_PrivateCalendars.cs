using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <summary>An account may have an address by which a calendar program reads its days.</summary>
    public partial class PrivateCalendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // By hand: with its constraint in one statement, the table need not be made anew.
            migrationBuilder.Sql("""ALTER TABLE "AspNetUsers" ADD COLUMN "CalendarKeySha256" TEXT NULL CONSTRAINT "CK_AspNetUsers_CalendarKeySha256_Length" CHECK (length("CalendarKeySha256") <= 64)""");
            migrationBuilder.CreateIndex("IX_AspNetUsers_CalendarKeySha256", "AspNetUsers", "CalendarKeySha256", unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex("IX_AspNetUsers_CalendarKeySha256", "AspNetUsers");
            migrationBuilder.DropColumn("CalendarKeySha256", "AspNetUsers");
        }
    }
}
