using Advocacy.Domain.Rules;

namespace Advocacy.Web.Sample.Reading;

/// <summary>Gathers what is wrong in the data files, so that all of it is said at once.</summary>
internal sealed class Faults
{
    private readonly List<SampleFault> _found = [];

    /// <summary>Reads each entry; what is wrong with one is noted and the next is read.</summary>
    public void Each<T>(IEnumerable<T> entries, Action<T> read)
        where T : Entry
    {
        foreach (var entry in entries)
        {
            try
            {
                read(entry);
            }
            catch (FieldException fault)
            {
                Note(new(entry.File, fault.Place, fault.Field, fault.Message));
            }
            catch (RuleBrokenException broken)
            {
                Note(new(entry.File, entry.Place, "", broken.Rule.Statement + string.Concat(broken.Missing.Select(lack => $" {lack}."))));
            }
        }
    }

    /// <summary>Reads a whole file; when that can't be done it is noted and nothing is read of it.</summary>
    public IReadOnlyList<T> OrNone<T>(Func<IReadOnlyList<T>> read)
    {
        try
        {
            return read();
        }
        catch (SampleFileException trouble)
        {
            foreach (var fault in trouble.Faults)
            {
                Note(fault);
            }

            return [];
        }
    }

    /// <exception cref="SampleFileException">Something was wrong.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            throw new SampleFileException(_found);
        }
    }

    /// <summary>A column that isn't there is found wrong in each row, and said once.</summary>
    private void Note(SampleFault fault)
    {
        if (!_found.Contains(fault))
        {
            _found.Add(fault);
        }
    }
}
