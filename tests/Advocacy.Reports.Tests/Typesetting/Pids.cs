using System.Diagnostics;

namespace Advocacy.Reports.Tests.Typesetting;

internal static class Pids
{
    /// <summary>True once the process is gone; a killed one needs a moment to be buried.</summary>
    public static async Task<bool> Ends(int pid)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            if (!Lives(pid))
            {
                return true;
            }

            await Task.Delay(100);
        }

        return false;
    }

    private static bool Lives(int pid)
    {
        try
        {
            using var process = Process.GetProcessById(pid);
            // A child nobody waited for stays in the table as a zombie.
            return !process.HasExited
                && !(File.Exists($"/proc/{pid}/stat") && File.ReadAllText($"/proc/{pid}/stat").Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
    }
}
