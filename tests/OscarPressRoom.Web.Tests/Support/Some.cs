using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>The invented transcripts in the folder Invented: no such people, films or words.</summary>
internal static class Some
{
    /// <summary>The first words of a question that would be markup, were it not escaped.</summary>
    public const string Markup = "<script>alert(\"Q&A\")</script> & <b>bold</b>: was that in the script?";

    public static async Task ImportAsync(Importer importer, string folder = "")
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Invented", folder)).Order(StringComparer.Ordinal))
        {
            var report = await importer.ImportAsync(file, await File.ReadAllBytesAsync(file), "tests");
            if (report.Outcome != ImportOutcome.Imported || report.Problems.Any(problem => problem.Code != "unknown-category"))
                throw new InvalidOperationException($"{file}: {report.Outcome} {string.Join(' ', report.Problems)}");
        }
    }
}
