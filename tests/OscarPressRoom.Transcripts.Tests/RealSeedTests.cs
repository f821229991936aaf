using System.Text.Json.Nodes;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

/// <summary>The transcript that the archive is built for. Its text is somebody's: it stays outside the repository, and its words outside this test.</summary>
public sealed class RealSeedTests
{
    private static readonly string? Seed = FindSeed();

    [Fact]
    public void Everything_the_page_says_is_read_and_nothing_of_its_furniture()
    {
        Assert.SkipWhen(Seed is null && Environment.GetEnvironmentVariable("CI") is null, "The real transcript is not beside this checkout (../shared/seeds).");
        var reading = TranscriptReader.Read(File.ReadAllBytes(Seed!));
        var json = JsonNode.Parse(ReadingJson.Write("seed.txt", reading))!;

        Assert.Equal("unlabelled", json["reader"]!.GetValue<string>());
        Assert.Equal("[]", json["problems"]!.ToJsonString());
        var transcript = Assert.Single(json["transcripts"]!.AsArray())!;
        Assert.Equal("Spike Jonze backstage at the 2014 Academy Awards", transcript["title"]!.GetValue<string>());
        Assert.Equal(/*lang=json,strict*/ """{"number":86,"name":"86th Academy Awards","date":"2014-03-02","venue":"Dolby Theatre","city":"Los Angeles"}""", transcript["event"]!.ToJsonString());
        Assert.Equal(/*lang=json,strict*/ """[{"award":"Best Original Screenplay","category":"original-screenplay","credit":"Spike Jonze","people":["Spike Jonze"],"film":"Her","inferred":["film"]}]""", transcript["winners"]!.ToJsonString());
    }

    [Fact]
    public void Seven_questions_stand_on_their_lines_with_all_of_their_answers()
    {
        Assert.SkipWhen(Seed is null && Environment.GetEnvironmentVariable("CI") is null, "The real transcript is not beside this checkout (../shared/seeds).");
        var pairs = TranscriptReader.Read(File.ReadAllBytes(Seed!)).Transcripts[0].Questions;
        var lines = File.ReadAllLines(Seed!);

        Assert.Equal([17, 21, 25, 29, 33, 39, 45], pairs.Select(pair => pair.Line));
        Assert.Equal([[19], [23], [27], [31], [35, 37], [41, 43], [47]], pairs.Select(pair => pair.Answer.Select(paragraph => paragraph.Line)));
        Assert.All(pairs, pair => Assert.Equal(lines[pair.Line - 1], pair.Question));
        Assert.All(pairs.SelectMany(pair => pair.Answer), paragraph => Assert.Equal(lines[paragraph.Line - 1], paragraph.Text));
    }

    private static string? FindSeed()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "seeds")))
                return Directory.EnumerateFiles(Path.Combine(folder.FullName, "shared", "seeds"), "*.txt").Order(StringComparer.Ordinal).FirstOrDefault();
        }

        return null;
    }
}
