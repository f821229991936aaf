using System.Runtime.CompilerServices;
using OscarPressRoom.Archive.Citing;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Citing;

/// <summary>Every way to cite, on awkward names and titles, as somebody has read and approved it: the texts beside this file.</summary>
public sealed class CitationTests
{
    public static TheoryData<string> Cases => [.. Some.Cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_citation_is_as_it_was_approved(string name)
    {
        var text = string.Join('\n', CitationFormat.All.Select(format => $"# {format.Name}\n\n{format.Write(Some.Cases[name])}\n")).Replace("\r\n", "\n", StringComparison.Ordinal);
        var approved = Path.Combine(Folder(), "approved", $"{name}.txt");

        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved) : "", text);
    }

    [Fact]
    public void Every_format_says_when_it_was_read_where_it_is_from_and_what_it_is() => Assert.All(CitationFormat.All, format =>
    {
        var citation = format.Write(Some.Cases["digest"]);

        Assert.Contains("2026", citation, StringComparison.Ordinal);
        Assert.Contains("https://example.org/tin", citation, StringComparison.Ordinal);
        Assert.Contains("https://archive.example/events/86/ana-ruiz/why-tin?v=1a2b3c4d", citation, StringComparison.Ordinal);
        Assert.Contains("paraphrase and not the speakers’ words", citation, StringComparison.Ordinal);
    });

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
