using System.Globalization;
using System.Runtime.InteropServices;

namespace Advocacy.Benchmarks.Measuring;

/// <summary>The shape of the machine, for whoever compares figures.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024 * 1024 * 1024);
        return string.Create(CultureInfo.InvariantCulture,
            $"{DateTime.UtcNow:yyyy-MM-dd}: {Environment.ProcessorCount} cores, {memory} GB, {Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.\n");
    }

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString()
        : RuntimeInformation.ProcessArchitecture.ToString();
}
