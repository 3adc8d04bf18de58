using Advocacy.Domain.People;
using Advocacy.Domain.Petitions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Advocacy.Web.Data.Tables;

internal sealed class OrganizationTable : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> organization)
    {
        organization.Property(o => o.Code).HasMaxLength(Organization.CodeMaxLength);
        organization.HasIndex(o => o.Code).IsUnique();
        organization.HasOne<Organization>().WithMany().HasForeignKey(o => o.ParentId);
    }
}

internal sealed class PersonTable : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.Property(p => p.Name).HasMaxLength(Person.NameMaxLength);
        person.Property(p => p.ToldApartBy).HasMaxLength(Person.ToldApartMaxLength);
        person.HasOne<Person>().WithMany().HasForeignKey(p => p.MergedIntoId);
    }
}

internal sealed class PostTable : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        post.Property(p => p.Code).HasMaxLength(Post.CodeMaxLength);
        post.HasIndex(p => p.Code).IsUnique();
        post.HasOne<Organization>().WithMany().HasForeignKey(p => p.OrganizationId);
        post.HasOne<Territory>().WithMany().HasForeignKey(p => p.TerritoryId);
    }
}

internal sealed class MembershipTable : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ComplexProperty(m => m.Start);
        membership.ComplexProperty(m => m.End);
        membership.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId);
        membership.HasOne<Post>().WithMany().HasForeignKey(m => m.PostId);
    }
}
