using System.CommandLine;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Commands;

/// <summary><c>read PATH… [--json]</c>: shows what the reader makes of files; the archive is not touched.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = CommandLine.Paths("Files, or folders of files, to read.");
        var json = new Option<bool>("--json") { Description = "Print one JSON object for each file, a line each, and nothing else." };
        var command = new Command("read", "Show what the reader makes of transcript files, without touching the archive.") { paths, json };
        command.SetAction((line, cancellation) => RunAsync(line.GetRequiredValue(paths), line.GetValue(json), line.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool isJson, InvocationConfiguration console, CancellationToken cancellation)
    {
        var limits = ReaderSettings.From(ArchiveSettings.CreateBuilder([]).Configuration);
        var table = new ReadTable();
        var files = InputFiles.Of(paths);
        try
        {
            await Progress.EachAsync(files, ReadAsync, console.Output, console.Error, cancellation);
        }
        finally
        {
            if (!isJson && table.Files > 1)
                table.Write(console.Output);
        }

        return table.Refused == 0 ? 0 : 1;

        async Task ReadAsync(InputFile input, TextWriter lines)
        {
            foreach (var file in InputFiles.Open(input, limits))
            {
                cancellation.ThrowIfCancellationRequested();
                var reading = file.Refusal is { } refusal ? new Reading(null, [], [refusal]) : TranscriptReader.Read(file.Content, limits);
                table.Add(reading);
                if (isJson)
                    await lines.WriteLineAsync(ReadingJson.Write(file.Name, reading));
                else
                    Write(file.Name, reading, lines);
            }
        }
    }

    private static void Write(string file, Reading reading, TextWriter output)
    {
        output.WriteLine($"{file}: {reading.Reader?.ToString().ToLowerInvariant() ?? "refused"}");
        foreach (var transcript in reading.Transcripts)
        {
            output.WriteLine($"  {transcript.Title ?? "(no title)"} — {transcript.Event.Name ?? "no ceremony named"}");
            foreach (var winner in transcript.Winners)
                output.WriteLine($"  {winner.Award ?? "(no award)"}: {winner.Credit}{Film(winner)}");
            foreach (var (pair, number) in transcript.Questions.Select((pair, index) => (pair, index + 1)))
                output.WriteLine($"  {number,3}. line {pair.Line}: {Shortened(pair.Question ?? "(no question)")} [{pair.Answer.Count} {(pair.Answer.Count == 1 ? "paragraph" : "paragraphs")}]");
        }

        ProblemLines.Write(file, reading.Problems, output);
    }

    private static string Film(PrintedWinner winner) =>
        winner.Film is null ? "" : $" for {winner.Film}{(winner.Inferred.Contains("film") ? " (inferred)" : "")}";

    private static string Shortened(string question) => question.Length <= 70 ? question : $"{question[..70].TrimEnd()}…";
}
