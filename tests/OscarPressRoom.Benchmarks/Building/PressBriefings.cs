using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Benchmarks.Building;

/// <summary>The corpus as conversations: every pair of it, in order, with its speakers where a label names them.</summary>
internal static partial class PressBriefings
{
    public static IEnumerable<IReadOnlyList<PrintedQuestionAnswer>> Read(string path)
    {
        var (conversation, about) = (new List<PrintedQuestionAnswer>(), (string?)null);
        foreach (var row in Rows(path))
        {
            if (row.Event != about && conversation.Count > 0)
            {
                yield return conversation;
                conversation = [];
            }

            about = row.Event;
            conversation.Add(Pair(row));
        }

        if (conversation.Count > 0)
            yield return conversation;
    }

    private static IEnumerable<Row> Rows(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonSerializer.Deserialize<Row>(line, JsonSerializerOptions.Web)!;
    }

    private static PrintedQuestionAnswer Pair(Row row) => new()
    {
        Line = 1,
        Question = string.Join('\n', row.Q.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
        Answer = [.. row.A.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Paragraph)],
    };

    private static PrintedParagraph Paragraph(string text)
    {
        var label = Label().Match(text);
        return label.Success && label.Length < text.Length
            ? new PrintedParagraph(label.Groups["name"].Value, 1, text[label.Length..])
            : new PrintedParagraph(null, 1, text);
    }

    private sealed record Row(string Event, string Q, string A);

    // MR. CARNEY: Good morning.
    [GeneratedRegex(@"^(?<name>(?:MR|MS|MRS|DR)\. [\p{L}’'-]+|[A-Z][\p{Lu}.’' -]{2,60})(?:\s*\([^)]{1,40}\))?:\s+")]
    private static partial Regex Label();
}
