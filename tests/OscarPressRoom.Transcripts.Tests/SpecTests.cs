using System.Text;
using Markdig.Syntax;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

/// <summary>Runs the examples of the pages in Specs: the documentation of the formats is their test.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var name in Blocks(file).Keys)
                examples.Add(Path.GetFileName(file), name);
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_reads_as_the_page_says(string page, string example)
    {
        var (file, expected) = Blocks(Path.Combine(Folder, page))[example];
        Assert.Equal(expected, Print(TranscriptReader.Read(Encoding.UTF8.GetBytes(file))), ignoreLineEndingDifferences: true);
    }

    /// <summary>The file of an example.</summary>
    internal static string File(string page, string example) => Blocks(Path.Combine(Folder, page))[example].File;

    private static Dictionary<string, (string File, string Reading)> Blocks(string path)
    {
        var (examples, name, file) = (new Dictionary<string, (string, string)>(), "", "");
        foreach (var block in Markdig.Markdown.Parse(System.IO.File.ReadAllText(path)))
        {
            switch (block)
            {
                case HeadingBlock heading:
                    name = heading.Inline!.FirstChild!.ToString()!;
                    break;
                case FencedCodeBlock { Info: "transcript" } code:
                    file = code.Lines.ToString();
                    break;
                case FencedCodeBlock { Info: "reading" } code:
                    examples.Add(name, (file, code.Lines.ToString()));
                    break;
                default:
                    break;
            }
        }

        return examples;
    }

    private static string Print(Reading reading)
    {
        var lines = new List<string> { reading.Reader is { } reader ? $"reader: {reader.ToString().ToLowerInvariant()}" : "refused" };
        lines.AddRange(reading.Transcripts.SelectMany(Print));
        lines.AddRange(reading.Problems.Select(problem => $"{problem.Line} {problem.Severity.ToString().ToLowerInvariant()} {problem.Code}: {problem.Message}"));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Print(PrintedTranscript transcript)
    {
        if (transcript.Title is { } title)
            yield return $"title: {title}";
        var at = transcript.Event;
        yield return $"event: {Dotted(at.Number?.ToString(), at.Name, at.Date?.ToString("yyyy-MM-dd"), at.Venue, at.City)}";
        foreach (var winner in transcript.Winners)
        {
            var people = winner.People.Select(person => string.Join(" = ", person.Also.Prepend(person.Name)));
            var film = winner.Inferred.Contains("film") ? $"{winner.Film} (inferred)" : winner.Film;
            yield return $"winner: {Dotted(winner.Award, winner.Category, winner.Credit, $"[{string.Join(", ", people)}]", film)}";
        }

        if (transcript.Rendition == Rendition.Digest)
            yield return "rendition: digest";
        if (transcript.Source is { } source)
            yield return $"source: {source}";
        if (transcript.Rights is { } rights)
            yield return $"rights: {rights}";
        if (transcript.IsIndexed is { } isIndexed)
            yield return $"search-engines: {(isIndexed ? "true" : "false")}";
        foreach (var line in transcript.Questions.SelectMany(Print))
            yield return line;
    }

    private static IEnumerable<string> Print(PrintedQuestionAnswer pair)
    {
        var asker = pair.Asker is null ? "" : $" [{pair.Asker}]";
        var anchor = pair.Anchor is null ? "" : $" #{pair.Anchor}";
        yield return $"{pair.Line} Q{asker}{anchor}: {pair.Question?.Replace("\n", " / ", StringComparison.Ordinal)}".TrimEnd();
        foreach (var paragraph in pair.Answer)
            yield return $"{paragraph.Line} A{(paragraph.Speaker is null ? "" : $" [{paragraph.Speaker}]")}: {paragraph.Text}";
    }

    private static string Dotted(params string?[] facts) => string.Join(" · ", facts.Where(fact => fact is not null));
}
