using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Advocacy.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Founding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                    table.CheckConstraint("CK_AspNetUsers_DisplayName_Length", "length(\"DisplayName\") <= 120");
                    table.CheckConstraint("CK_AspNetUsers_Email_Length", "length(\"Email\") <= 256");
                    table.CheckConstraint("CK_AspNetUsers_NormalizedEmail_Length", "length(\"NormalizedEmail\") <= 256");
                    table.CheckConstraint("CK_AspNetUsers_NormalizedUserName_Length", "length(\"NormalizedUserName\") <= 256");
                    table.CheckConstraint("CK_AspNetUsers_PhoneNumber_Length", "length(\"PhoneNumber\") <= 256");
                    table.CheckConstraint("CK_AspNetUsers_UserName_Length", "length(\"UserName\") <= 256");
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Fields = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorId = table.Column<string>(type: "TEXT", nullable: true),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    Because = table.Column<string>(type: "TEXT", nullable: true),
                    PreviousHash = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "JournalNames",
                columns: table => new
                {
                    Token = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalNames", x => x.Token);
                    table.CheckConstraint("CK_JournalNames_Name_Length", "length(\"Name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Organizations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organizations", x => x.Id);
                    table.CheckConstraint("CK_Organizations_Code_Length", "length(\"Code\") <= 60");
                    table.ForeignKey(
                        name: "FK_Organizations_Organizations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameKey = table.Column<Guid>(type: "TEXT", nullable: false),
                    SortText = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.Id);
                    table.CheckConstraint("CK_People_Name_Length", "length(\"Name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    KeySha256 = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<string>(type: "TEXT", nullable: false),
                    Began = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Seen = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ticket = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.KeySha256);
                });

            migrationBuilder.CreateTable(
                name: "Submissions",
                columns: table => new
                {
                    Key = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: true),
                    PayloadSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Result = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Territories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Territories", x => x.Id);
                    table.CheckConstraint("CK_Territories_Code_Length", "length(\"Code\") <= 40");
                    table.ForeignKey(
                        name: "FK_Territories_Territories_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Territories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.CheckConstraint("CK_AspNetUserLogins_LoginProvider_Length", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_AspNetUserLogins_ProviderKey_Length", "length(\"ProviderKey\") <= 128");
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.CheckConstraint("CK_AspNetUserTokens_LoginProvider_Length", "length(\"LoginProvider\") <= 128");
                    table.CheckConstraint("CK_AspNetUserTokens_Name_Length", "length(\"Name\") <= 128");
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JournalRecords",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordType = table.Column<string>(type: "TEXT", nullable: false),
                    RecordId = table.Column<string>(type: "TEXT", nullable: false),
                    RootType = table.Column<string>(type: "TEXT", nullable: false),
                    RootId = table.Column<string>(type: "TEXT", nullable: false),
                    Change = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalRecords", x => new { x.Sequence, x.Position });
                    table.ForeignKey(
                        name: "FK_JournalRecords_Journal_Sequence",
                        column: x => x.Sequence,
                        principalTable: "Journal",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.CheckConstraint("CK_Posts_Code_Length", "length(\"Code\") <= 60");
                    table.ForeignKey(
                        name: "FK_Posts_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Partners = table.Column<string>(type: "TEXT", nullable: false),
                    Story = table.Column<string>(type: "TEXT", nullable: false),
                    TerritoryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Began_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Began_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Began_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Began_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ended_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ended_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ended_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ended_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Id);
                    table.CheckConstraint("CK_Campaigns_Code_Length", "length(\"Code\") <= 40");
                    table.ForeignKey(
                        name: "FK_Campaigns_Territories_TerritoryId",
                        column: x => x.TerritoryId,
                        principalTable: "Territories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    StartIsSourced = table.Column<bool>(type: "INTEGER", nullable: false),
                    EndIsSourced = table.Column<bool>(type: "INTEGER", nullable: false),
                    End_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    End_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    End_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    End_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Start_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Start_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Start_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Start_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Memberships_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Memberships_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Demands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    AsAsked = table.Column<string>(type: "TEXT", nullable: false),
                    SucceedsId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Demands", x => x.Id);
                    table.CheckConstraint("CK_Demands_Code_Length", "length(\"Code\") <= 12");
                    table.ForeignKey(
                        name: "FK_Demands_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Demands_Demands_SucceedsId",
                        column: x => x.SucceedsId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Excerpt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: true),
                    SortText = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PublishedOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PublishedOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                    table.CheckConstraint("CK_Evidence_Address_Length", "length(\"Address\") <= 2000");
                    table.CheckConstraint("CK_Evidence_Excerpt_Length", "length(\"Excerpt\") <= 4000");
                    table.CheckConstraint("CK_Evidence_Language_Length", "length(\"Language\") <= 35");
                    table.CheckConstraint("CK_Evidence_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.CheckConstraint("CK_Evidence_Title_Length", "length(\"Title\") <= 400");
                    table.ForeignKey(
                        name: "FK_Evidence_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Findings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BodyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Report = table.Column<string>(type: "TEXT", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Recurs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    DateNote = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: true),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Findings", x => x.Id);
                    table.CheckConstraint("CK_Findings_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.CheckConstraint("CK_Findings_Recurs_Length", "length(\"Recurs\") <= 40");
                    table.CheckConstraint("CK_Findings_Reference_Length", "length(\"Reference\") <= 200");
                    table.ForeignKey(
                        name: "FK_Findings_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Findings_Organizations_BodyId",
                        column: x => x.BodyId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GovernmentActions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    DateNote = table.Column<string>(type: "TEXT", nullable: false),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GovernmentActions", x => x.Id);
                    table.CheckConstraint("CK_GovernmentActions_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.CheckConstraint("CK_GovernmentActions_Reference_Length", "length(\"Reference\") <= 200");
                    table.ForeignKey(
                        name: "FK_GovernmentActions_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TerritoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    Planned = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handovers_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Territories_TerritoryId",
                        column: x => x.TerritoryId,
                        principalTable: "Territories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    NotesLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NoneMade = table.Column<bool>(type: "INTEGER", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: true),
                    HeldOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeldOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeldOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeldOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.CheckConstraint("CK_Meetings_Notes_Length", "length(\"Notes\") <= 20000");
                    table.CheckConstraint("CK_Meetings_Place_Length", "length(\"Place\") <= 200");
                    table.CheckConstraint("CK_Meetings_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.ForeignKey(
                        name: "FK_Meetings_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProgressCards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    Publisher = table.Column<string>(type: "TEXT", nullable: false),
                    Messages = table.Column<string>(type: "TEXT", nullable: false),
                    TextsVersion = table.Column<Guid>(type: "TEXT", nullable: false),
                    Correction = table.Column<string>(type: "TEXT", nullable: false),
                    FrozenFacts = table.Column<string>(type: "TEXT", nullable: true),
                    FactsSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    FrozenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProgressCards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProgressCards_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Rubrics",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Baseline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Method = table.Column<string>(type: "TEXT", nullable: false),
                    InForceFrom_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InForceFrom_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InForceFrom_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InForceFrom_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rubrics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rubrics_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignatureTallies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TerritoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOf_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOf_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AsOf_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Figure_Interim = table.Column<bool>(type: "INTEGER", nullable: false),
                    Figure_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Figure_Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignatureTallies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignatureTallies_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SignatureTallies_Territories_TerritoryId",
                        column: x => x.TerritoryId,
                        principalTable: "Territories",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DemandAuthorities",
                columns: table => new
                {
                    AuthoritiesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandAuthorities", x => new { x.AuthoritiesId, x.DemandId });
                    table.ForeignKey(
                        name: "FK_DemandAuthorities_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DemandAuthorities_Organizations_AuthoritiesId",
                        column: x => x.AuthoritiesId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Obligations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    Since_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Since_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Since_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Obligations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Obligations_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingPeople",
                columns: table => new
                {
                    FindingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeopleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingPeople", x => new { x.FindingId, x.PeopleId });
                    table.ForeignKey(
                        name: "FK_FindingPeople_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FindingPeople_People_PeopleId",
                        column: x => x.PeopleId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionAuthorities",
                columns: table => new
                {
                    AuthoritiesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GovernmentActionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionAuthorities", x => new { x.AuthoritiesId, x.GovernmentActionId });
                    table.ForeignKey(
                        name: "FK_ActionAuthorities_GovernmentActions_GovernmentActionId",
                        column: x => x.GovernmentActionId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionAuthorities_Organizations_AuthoritiesId",
                        column: x => x.AuthoritiesId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionPeople",
                columns: table => new
                {
                    GovernmentActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeopleId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionPeople", x => new { x.GovernmentActionId, x.PeopleId });
                    table.ForeignKey(
                        name: "FK_ActionPeople_GovernmentActions_GovernmentActionId",
                        column: x => x.GovernmentActionId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ActionPeople_People_PeopleId",
                        column: x => x.PeopleId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ActionStages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ServesChildren = table.Column<bool>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionStages_GovernmentActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DemandEffects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FindingId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandEffects", x => x.Id);
                    table.CheckConstraint("CK_DemandEffects_OneOwner", "(\"ActionId\" IS NOT NULL) + (\"FindingId\" IS NOT NULL) = 1");
                    table.ForeignKey(
                        name: "FK_DemandEffects_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DemandEffects_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DemandEffects_GovernmentActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HandoverDates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    HandoverId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandoverDates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandoverDates_Handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "Handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.CheckConstraint("CK_Attachments_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_Attachments_MediaType_Length", "length(\"MediaType\") <= 100");
                    table.CheckConstraint("CK_Attachments_OneOwner", "(\"EvidenceId\" IS NOT NULL) + (\"MeetingId\" IS NOT NULL) = 1");
                    table.CheckConstraint("CK_Attachments_Sha256_Length", "length(\"Sha256\") <= 64");
                    table.ForeignKey(
                        name: "FK_Attachments_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Attachments_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reported = table.Column<bool>(type: "INTEGER", nullable: false),
                    FirstWords = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    FirstWordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirstReported = table.Column<bool>(type: "INTEGER", nullable: false),
                    Strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Condition = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReadBack = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SearchText = table.Column<string>(type: "TEXT", nullable: true),
                    Due_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Due_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Due_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Due_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FirstDue_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstDue_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstDue_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    FirstDue_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    MadeOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MadeOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EmbargoedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.CheckConstraint("CK_Commitments_Condition_Length", "length(\"Condition\") <= 500");
                    table.CheckConstraint("CK_Commitments_FirstWords_Length", "length(\"FirstWords\") <= 2000");
                    table.CheckConstraint("CK_Commitments_RecordedBy_Length", "length(\"RecordedBy\") <= 40");
                    table.CheckConstraint("CK_Commitments_Words_Length", "length(\"Words\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Commitments_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_GovernmentActions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id");
                    table.ForeignKey(
                        name: "FK_Commitments_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Commitments_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingCorrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CorrectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Notes = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    NotesLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeldOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeldOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HeldOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    HeldOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingCorrections", x => x.Id);
                    table.CheckConstraint("CK_MeetingCorrections_Notes_Length", "length(\"Notes\") <= 20000");
                    table.CheckConstraint("CK_MeetingCorrections_Place_Length", "length(\"Place\") <= 200");
                    table.ForeignKey(
                        name: "FK_MeetingCorrections_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingDemands",
                columns: table => new
                {
                    DemandsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingDemands", x => new { x.DemandsId, x.MeetingId });
                    table.ForeignKey(
                        name: "FK_MeetingDemands_Demands_DemandsId",
                        column: x => x.DemandsId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingDemands_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CardFacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Headline = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CardFacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CardFacts_ProgressCards_CardId",
                        column: x => x.CardId,
                        principalTable: "ProgressCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CardPrints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Pdf = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Pages = table.Column<int>(type: "INTEGER", nullable: false),
                    FactsSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Model = table.Column<string>(type: "TEXT", nullable: false),
                    Engine = table.Column<string>(type: "TEXT", nullable: false),
                    TemplateSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FontsSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    TypesetAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CardPrints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CardPrints_ProgressCards_CardId",
                        column: x => x.CardId,
                        principalTable: "ProgressCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CardReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Asked = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1500, nullable: true),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RepliedOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RepliedOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RepliedOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RepliedOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CardReplies", x => x.Id);
                    table.CheckConstraint("CK_CardReplies_Asked_Length", "length(\"Asked\") <= 200");
                    table.CheckConstraint("CK_CardReplies_Words_Length", "length(\"Words\") <= 1500");
                    table.ForeignKey(
                        name: "FK_CardReplies_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CardReplies_ProgressCards_CardId",
                        column: x => x.CardId,
                        principalTable: "ProgressCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignOffs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignOffs", x => x.Id);
                    table.CheckConstraint("CK_SignOffs_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_SignOffs_ProgressCards_CardId",
                        column: x => x.CardId,
                        principalTable: "ProgressCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TypesettingJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Current = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Problem = table.Column<string>(type: "TEXT", nullable: true),
                    Detail = table.Column<string>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TypesettingJobs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TypesettingJobs_ProgressCards_CardId",
                        column: x => x.CardId,
                        principalTable: "ProgressCards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Assessments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SupersedesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupersededOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RubricId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Movement = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Confidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    WouldChangeOurMind = table.Column<string>(type: "TEXT", nullable: false),
                    AskNext = table.Column<string>(type: "TEXT", nullable: false),
                    WhyAgain = table.Column<string>(type: "TEXT", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    JudgedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assessments_Assessments_SupersedesId",
                        column: x => x.SupersedesId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Demands_DemandId",
                        column: x => x.DemandId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Assessments_Rubrics_RubricId",
                        column: x => x.RubricId,
                        principalTable: "Rubrics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RubricLevels",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RubricId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    Test = table.Column<string>(type: "TEXT", nullable: false),
                    Gate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OgpCompletion = table.Column<string>(type: "TEXT", nullable: true),
                    CommitteeGrade = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RubricLevels", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RubricLevels_Rubrics_RubricId",
                        column: x => x.RubricId,
                        principalTable: "Rubrics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitmentChanges_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommitmentDemands",
                columns: table => new
                {
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DemandsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitmentDemands", x => new { x.CommitmentId, x.DemandsId });
                    table.ForeignKey(
                        name: "FK_CommitmentDemands_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommitmentDemands_Demands_DemandsId",
                        column: x => x.DemandsId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DueRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Due_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Due_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueRevisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DueRevisions_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReadBackLetters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    TextLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnswerBy_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerBy_Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnswerBy_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AnswerBy_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    SentOn_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SentOn_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SentOn_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SentOn_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadBackLetters", x => x.Id);
                    table.CheckConstraint("CK_ReadBackLetters_Text_Length", "length(\"Text\") <= 4000");
                    table.ForeignKey(
                        name: "FK_ReadBackLetters_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WordsRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reported = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WordsRevisions", x => x.Id);
                    table.CheckConstraint("CK_WordsRevisions_Words_Length", "length(\"Words\") <= 2000");
                    table.ForeignKey(
                        name: "FK_WordsRevisions_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attendances",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganizationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CorrectionId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendances", x => x.Id);
                    table.CheckConstraint("CK_Attendances_Note_Length", "length(\"Note\") <= 200");
                    table.CheckConstraint("CK_Attendances_OneOwner", "(\"MeetingId\" IS NOT NULL) + (\"CorrectionId\" IS NOT NULL) = 1");
                    table.ForeignKey(
                        name: "FK_Attendances_MeetingCorrections_CorrectionId",
                        column: x => x.CorrectionId,
                        principalTable: "MeetingCorrections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Attendances_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Attendances_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendances_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendances_Posts_PostId",
                        column: x => x.PostId,
                        principalTable: "Posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeetingCorrectionDemands",
                columns: table => new
                {
                    DemandsId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingCorrectionId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingCorrectionDemands", x => new { x.DemandsId, x.MeetingCorrectionId });
                    table.ForeignKey(
                        name: "FK_MeetingCorrectionDemands_Demands_DemandsId",
                        column: x => x.DemandsId,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingCorrectionDemands_MeetingCorrections_MeetingCorrectionId",
                        column: x => x.MeetingCorrectionId,
                        principalTable: "MeetingCorrections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingCorrectionSources",
                columns: table => new
                {
                    MeetingCorrectionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SourcesId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingCorrectionSources", x => new { x.MeetingCorrectionId, x.SourcesId });
                    table.ForeignKey(
                        name: "FK_MeetingCorrectionSources_Evidence_SourcesId",
                        column: x => x.SourcesId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MeetingCorrectionSources_MeetingCorrections_MeetingCorrectionId",
                        column: x => x.MeetingCorrectionId,
                        principalTable: "MeetingCorrections",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentActions",
                columns: table => new
                {
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CitedActionsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentActions", x => new { x.AssessmentId, x.CitedActionsId });
                    table.ForeignKey(
                        name: "FK_AssessmentActions_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssessmentActions_GovernmentActions_CitedActionsId",
                        column: x => x.CitedActionsId,
                        principalTable: "GovernmentActions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentFindings",
                columns: table => new
                {
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CitedFindingsId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentFindings", x => new { x.AssessmentId, x.CitedFindingsId });
                    table.ForeignKey(
                        name: "FK_AssessmentFindings_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AssessmentFindings_Findings_CitedFindingsId",
                        column: x => x.CitedFindingsId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReadBackReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    WordsLanguage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Earliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Latest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    On_Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On_Qualifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadBackReplies", x => x.Id);
                    table.CheckConstraint("CK_ReadBackReplies_Words_Length", "length(\"Words\") <= 4000");
                    table.ForeignKey(
                        name: "FK_ReadBackReplies_ReadBackLetters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "ReadBackLetters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Bearing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ActionStageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CampaignId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CardFactId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CommitmentChangeId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CommitmentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueRevisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FindingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    HandoverDateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReadBackLetterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReadBackReplyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignatureTallyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WordsRevisionId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.CheckConstraint("CK_Citations_OneOwner", "(\"CampaignId\" IS NOT NULL) + (\"MembershipId\" IS NOT NULL) + (\"MeetingId\" IS NOT NULL) + (\"CommitmentId\" IS NOT NULL) + (\"CommitmentChangeId\" IS NOT NULL) + (\"DueRevisionId\" IS NOT NULL) + (\"WordsRevisionId\" IS NOT NULL) + (\"ReadBackLetterId\" IS NOT NULL) + (\"ReadBackReplyId\" IS NOT NULL) + (\"ActionStageId\" IS NOT NULL) + (\"FindingId\" IS NOT NULL) + (\"AssessmentId\" IS NOT NULL) + (\"SignatureTallyId\" IS NOT NULL) + (\"HandoverDateId\" IS NOT NULL) + (\"CardFactId\" IS NOT NULL) = 1");
                    table.CheckConstraint("CK_Citations_Place_Length", "length(\"Place\") <= 500");
                    table.ForeignKey(
                        name: "FK_Citations_ActionStages_ActionStageId",
                        column: x => x.ActionStageId,
                        principalTable: "ActionStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Assessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "Assessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "Campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_CardFacts_CardFactId",
                        column: x => x.CardFactId,
                        principalTable: "CardFacts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_CommitmentChanges_CommitmentChangeId",
                        column: x => x.CommitmentChangeId,
                        principalTable: "CommitmentChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Commitments_CommitmentId",
                        column: x => x.CommitmentId,
                        principalTable: "Commitments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_DueRevisions_DueRevisionId",
                        column: x => x.DueRevisionId,
                        principalTable: "DueRevisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Evidence_EvidenceId",
                        column: x => x.EvidenceId,
                        principalTable: "Evidence",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Citations_Findings_FindingId",
                        column: x => x.FindingId,
                        principalTable: "Findings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_HandoverDates_HandoverDateId",
                        column: x => x.HandoverDateId,
                        principalTable: "HandoverDates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_Memberships_MembershipId",
                        column: x => x.MembershipId,
                        principalTable: "Memberships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_ReadBackLetters_ReadBackLetterId",
                        column: x => x.ReadBackLetterId,
                        principalTable: "ReadBackLetters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_ReadBackReplies_ReadBackReplyId",
                        column: x => x.ReadBackReplyId,
                        principalTable: "ReadBackReplies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_SignatureTallies_SignatureTallyId",
                        column: x => x.SignatureTallyId,
                        principalTable: "SignatureTallies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Citations_WordsRevisions_WordsRevisionId",
                        column: x => x.WordsRevisionId,
                        principalTable: "WordsRevisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ActionAuthorities_GovernmentActionId",
                table: "ActionAuthorities",
                column: "GovernmentActionId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionPeople_PeopleId",
                table: "ActionPeople",
                column: "PeopleId");

            migrationBuilder.CreateIndex(
                name: "IX_ActionStages_ActionId",
                table: "ActionStages",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentActions_CitedActionsId",
                table: "AssessmentActions",
                column: "CitedActionsId");

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentFindings_CitedFindingsId",
                table: "AssessmentFindings",
                column: "CitedFindingsId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_CampaignId",
                table: "Assessments",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DemandId_Year",
                table: "Assessments",
                columns: new[] { "DemandId", "Year" },
                unique: true,
                filter: "\"SupersededOn\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_DemandId_Year_Number",
                table: "Assessments",
                columns: new[] { "DemandId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_RubricId",
                table: "Assessments",
                column: "RubricId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessments_SupersedesId",
                table: "Assessments",
                column: "SupersedesId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_EvidenceId_Sha256",
                table: "Attachments",
                columns: new[] { "EvidenceId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_MeetingId_Sha256",
                table: "Attachments",
                columns: new[] { "MeetingId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_CorrectionId",
                table: "Attendances",
                column: "CorrectionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_MeetingId",
                table: "Attendances",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_OrganizationId",
                table: "Attendances",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_PersonId",
                table: "Attendances",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendances_PostId",
                table: "Attendances",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_Code",
                table: "Campaigns",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_TerritoryId",
                table: "Campaigns",
                column: "TerritoryId");

            migrationBuilder.CreateIndex(
                name: "IX_CardFacts_CardId",
                table: "CardFacts",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_CardPrints_CardId_Language",
                table: "CardPrints",
                columns: new[] { "CardId", "Language" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CardReplies_CardId",
                table: "CardReplies",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_CardReplies_DemandId",
                table: "CardReplies",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ActionStageId",
                table: "Citations",
                column: "ActionStageId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_AssessmentId",
                table: "Citations",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CampaignId",
                table: "Citations",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CardFactId",
                table: "Citations",
                column: "CardFactId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentChangeId",
                table: "Citations",
                column: "CommitmentChangeId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_CommitmentId",
                table: "Citations",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_DueRevisionId",
                table: "Citations",
                column: "DueRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_EvidenceId",
                table: "Citations",
                column: "EvidenceId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FindingId",
                table: "Citations",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_HandoverDateId",
                table: "Citations",
                column: "HandoverDateId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_MeetingId",
                table: "Citations",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_MembershipId",
                table: "Citations",
                column: "MembershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReadBackLetterId",
                table: "Citations",
                column: "ReadBackLetterId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReadBackReplyId",
                table: "Citations",
                column: "ReadBackReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_SignatureTallyId",
                table: "Citations",
                column: "SignatureTallyId");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_WordsRevisionId",
                table: "Citations",
                column: "WordsRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentChanges_CommitmentId",
                table: "CommitmentChanges",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitmentDemands_DemandsId",
                table: "CommitmentDemands",
                column: "DemandsId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_ActionId",
                table: "Commitments",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_CampaignId",
                table: "Commitments",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_MeetingId",
                table: "Commitments",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PersonId",
                table: "Commitments",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Commitments_PostId",
                table: "Commitments",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_DemandAuthorities_DemandId",
                table: "DemandAuthorities",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_DemandEffects_ActionId_DemandId",
                table: "DemandEffects",
                columns: new[] { "ActionId", "DemandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DemandEffects_DemandId",
                table: "DemandEffects",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_DemandEffects_FindingId_DemandId",
                table: "DemandEffects",
                columns: new[] { "FindingId", "DemandId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Demands_CampaignId_Code",
                table: "Demands",
                columns: new[] { "CampaignId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Demands_SucceedsId",
                table: "Demands",
                column: "SucceedsId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_At",
                table: "Drafts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_DueRevisions_CommitmentId",
                table: "DueRevisions",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_CampaignId_Address",
                table: "Evidence",
                columns: new[] { "CampaignId", "Address" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_SortText",
                table: "Evidence",
                column: "SortText");

            migrationBuilder.CreateIndex(
                name: "IX_FindingPeople_PeopleId",
                table: "FindingPeople",
                column: "PeopleId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_BodyId",
                table: "Findings",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_CampaignId_Number",
                table: "Findings",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GovernmentActions_CampaignId_Number",
                table: "GovernmentActions",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_HandoverDates_HandoverId",
                table: "HandoverDates",
                column: "HandoverId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_CampaignId",
                table: "Handovers",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_PersonId",
                table: "Handovers",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_PostId",
                table: "Handovers",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_TerritoryId",
                table: "Handovers",
                column: "TerritoryId");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_CampaignId_Act",
                table: "Journal",
                columns: new[] { "CampaignId", "Act" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_CampaignId_ActorId",
                table: "Journal",
                columns: new[] { "CampaignId", "ActorId" });

            migrationBuilder.CreateIndex(
                name: "IX_JournalNames_PersonId",
                table: "JournalNames",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_JournalRecords_RecordType_RecordId",
                table: "JournalRecords",
                columns: new[] { "RecordType", "RecordId" });

            migrationBuilder.CreateIndex(
                name: "IX_JournalRecords_RootType_RootId",
                table: "JournalRecords",
                columns: new[] { "RootType", "RootId" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCorrectionDemands_MeetingCorrectionId",
                table: "MeetingCorrectionDemands",
                column: "MeetingCorrectionId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCorrections_MeetingId",
                table: "MeetingCorrections",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingCorrectionSources_SourcesId",
                table: "MeetingCorrectionSources",
                column: "SourcesId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingDemands_MeetingId",
                table: "MeetingDemands",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_CampaignId",
                table: "Meetings",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_PersonId",
                table: "Memberships",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_PostId",
                table: "Memberships",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_Obligations_DemandId",
                table: "Obligations",
                column: "DemandId");

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_Code",
                table: "Organizations",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organizations_ParentId",
                table: "Organizations",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_People_SortText",
                table: "People",
                column: "SortText");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_Code",
                table: "Posts",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Posts_OrganizationId",
                table: "Posts",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_ProgressCards_CampaignId_Year_Edition",
                table: "ProgressCards",
                columns: new[] { "CampaignId", "Year", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReadBackLetters_CommitmentId",
                table: "ReadBackLetters",
                column: "CommitmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ReadBackReplies_LetterId",
                table: "ReadBackReplies",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_RubricLevels_RubricId_Level",
                table: "RubricLevels",
                columns: new[] { "RubricId", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rubrics_CampaignId_Number",
                table: "Rubrics",
                columns: new[] { "CampaignId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_SignatureTallies_CampaignId",
                table: "SignatureTallies",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_SignatureTallies_TerritoryId",
                table: "SignatureTallies",
                column: "TerritoryId");

            migrationBuilder.CreateIndex(
                name: "IX_SignOffs_CardId",
                table: "SignOffs",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_Territories_Code",
                table: "Territories",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Territories_ParentId",
                table: "Territories",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_TypesettingJobs_CardId",
                table: "TypesettingJobs",
                column: "CardId");

            migrationBuilder.CreateIndex(
                name: "IX_TypesettingJobs_State",
                table: "TypesettingJobs",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_WordsRevisions_CommitmentId",
                table: "WordsRevisions",
                column: "CommitmentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionAuthorities");

            migrationBuilder.DropTable(
                name: "ActionPeople");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AssessmentActions");

            migrationBuilder.DropTable(
                name: "AssessmentFindings");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "Attendances");

            migrationBuilder.DropTable(
                name: "CardPrints");

            migrationBuilder.DropTable(
                name: "CardReplies");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "CommitmentDemands");

            migrationBuilder.DropTable(
                name: "DemandAuthorities");

            migrationBuilder.DropTable(
                name: "DemandEffects");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "FindingPeople");

            migrationBuilder.DropTable(
                name: "JournalNames");

            migrationBuilder.DropTable(
                name: "JournalRecords");

            migrationBuilder.DropTable(
                name: "MeetingCorrectionDemands");

            migrationBuilder.DropTable(
                name: "MeetingCorrectionSources");

            migrationBuilder.DropTable(
                name: "MeetingDemands");

            migrationBuilder.DropTable(
                name: "Obligations");

            migrationBuilder.DropTable(
                name: "RubricLevels");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SignOffs");

            migrationBuilder.DropTable(
                name: "Submissions");

            migrationBuilder.DropTable(
                name: "TypesettingJobs");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "ActionStages");

            migrationBuilder.DropTable(
                name: "Assessments");

            migrationBuilder.DropTable(
                name: "CardFacts");

            migrationBuilder.DropTable(
                name: "CommitmentChanges");

            migrationBuilder.DropTable(
                name: "DueRevisions");

            migrationBuilder.DropTable(
                name: "HandoverDates");

            migrationBuilder.DropTable(
                name: "Memberships");

            migrationBuilder.DropTable(
                name: "ReadBackReplies");

            migrationBuilder.DropTable(
                name: "SignatureTallies");

            migrationBuilder.DropTable(
                name: "WordsRevisions");

            migrationBuilder.DropTable(
                name: "Findings");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "Evidence");

            migrationBuilder.DropTable(
                name: "MeetingCorrections");

            migrationBuilder.DropTable(
                name: "Demands");

            migrationBuilder.DropTable(
                name: "Rubrics");

            migrationBuilder.DropTable(
                name: "ProgressCards");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropTable(
                name: "ReadBackLetters");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "GovernmentActions");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropTable(
                name: "Organizations");

            migrationBuilder.DropTable(
                name: "Territories");
        }
    }
}
