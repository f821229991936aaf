using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>What must hold of any input.</summary>
internal static class Property
{
    /// <summary>Which property the input breaks; null when all hold.</summary>
    public static string? Broken(byte[] input)
    {
        try
        {
            var reading = TranscriptReader.Read(input);
            if (ReadingJson.Write("", reading) != ReadingJson.Write("", TranscriptReader.Read(input)))
                return "Reading is not deterministic.";
            if (reading.IsRefused != reading.Problems.Any(problem => problem.Severity == Severity.Error) || reading.IsRefused == (reading.Transcripts.Count > 0))
                return "A refusal without a reason, or a reason without a refusal.";
            if (reading.Problems.Any(problem => problem.Line < 1))
                return $"A problem without a line: {reading.Problems.First(problem => problem.Line < 1)}.";

            return reading.Transcripts.Where(transcript => transcript.Event.Number is not null).Select(Unlike).FirstOrDefault(difference => difference is not null);
        }
        catch (Exception failure)
        {
            return $"The reader threw: {failure}";
        }
    }

    private static string? Unlike(PrintedTranscript transcript)
    {
        var written = Plain(transcript);
        var again = TranscriptReader.Read(MarkdownWriter.Write(transcript));
        var read = again.Transcripts is [var one] ? Plain(one) : string.Join(' ', again.Problems);
        var same = written.Zip(read).TakeWhile(pair => pair.First == pair.Second).Count();
        return written == read ? null : $"What is written reads back different: {Around(written, same)}, not {Around(read, same)}.";
    }

    private static string Around(string text, int place) => $"“{text[Math.Max(0, place - 40)..Math.Min(text.Length, place + 40)]}”";

    // Lines are the file's own, and differ.
    private static string Plain(PrintedTranscript transcript) => ReadingJson.Write("", new Reading(ReaderKind.Markdown, [transcript with
    {
        Questions = [.. transcript.Questions.Select(pair => pair with { Line = 0, Answer = [.. pair.Answer.Select(paragraph => paragraph with { Line = 0 })] })],
    }], []));
}
