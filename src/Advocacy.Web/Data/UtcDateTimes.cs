using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Advocacy.Web.Data;

/// <summary>Moments are stored and come back in UTC: SQLite forgets the kind.</summary>
internal sealed class UtcDateTimes() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
