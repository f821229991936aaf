using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Decoding;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>What must hold of anything that may be a ZIP.</summary>
internal static class ZipProperty
{
    private static readonly ReaderLimits Limits = new() { MaxBytes = 1 << 20, MaxFiles = 20 };

    /// <summary>Which property the input breaks; null when all hold.</summary>
    public static string? Broken(byte[] input)
    {
        try
        {
            var files = ZipFiles.Open("pack.zip", input, Limits).ToList();
            if (files.Count == 0)
                return "It is neither read nor refused.";
            if (files.Count(file => file.Refusal is null) > Limits.MaxFiles)
                return $"{files.Count} files were read; the limit is {Limits.MaxFiles}.";
            if (files.FirstOrDefault(file => file.Refusal is null && file.Name != "pack.zip" && file.Content.Length > Limits.MaxBytes) is { } large)
                return $"{large.Name} has {large.Content.Length} bytes; the limit is {Limits.MaxBytes}.";
            if (files.FirstOrDefault(file => file.Name.Split('/').Contains("..") || file.Name.Any(char.IsControl)) is { } named)
                return $"The name {named.Name} could lead elsewhere.";
            if (files.FirstOrDefault(file => file.Refusal is { Severity: not Severity.Error }) is { } unclear)
                return $"{unclear.Name} is refused without an error.";

            foreach (var file in files.Where(file => file.Refusal is null))
                _ = TranscriptReader.Read(file.Content, Limits);
            return null;
        }
        catch (Exception failure)
        {
            return $"Opening it threw: {failure}";
        }
    }
}
