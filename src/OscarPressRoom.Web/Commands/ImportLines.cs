using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Commands;

/// <summary>What an import did, in lines for a person.</summary>
internal static class ImportLines
{
    public static void Write(ImportReport report, TextWriter output)
    {
        output.WriteLine(report.Outcome switch
        {
            ImportOutcome.AlreadyImported => $"{report.File}: already in the archive, nothing changed",
            ImportOutcome.Refused => $"{report.File}: refused, nothing changed",
            _ => string.Join('\n', report.Transcripts.Select(transcript => $"{report.File}: {Sentence(transcript)}")),
        });
        ProblemLines.Write(report.File, report.Problems, output);
    }

    private static string Sentence(ImportedTranscript transcript)
    {
        var digest = transcript.Rendition == Rendition.Digest ? " (digest)" : "";
        var what = transcript.IsNew
            ? $"new, {Pairs(transcript.Added)}"
            : $"{transcript.Added} new, {transcript.Changed} changed, {transcript.Unchanged} unchanged, {transcript.Removed} removed";
        return $"{transcript.Title}{digest}: {what} → {Addresses.Transcript(transcript.Event, transcript.Slug)}";
    }

    private static string Pairs(int count) => count == 1 ? "1 question and answer" : $"{count} questions and answers";
}
