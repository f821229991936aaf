using System.Globalization;
using System.Text.RegularExpressions;
using OscarPressRoom.Archive.Searching.Language;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching.Language;

/// <summary>Runs the page Specs/search-language.md: the documentation of the language is its test.</summary>
public sealed partial class SpecTests(SpecTests.Filled archive) : IClassFixture<SpecTests.Filled>
{
    public static TheoryData<string, string> Examples()
    {
        var (examples, typed, said, isInside) = (new TheoryData<string, string>(), (string?)null, new List<string>(), false);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "search-language.md")))
        {
            if (isInside && Said().IsMatch(line))
            {
                said.Add(line);
                continue;
            }

            if (typed is not null)
                examples.Add(typed, string.Join('\n', said));
            said.Clear();
            isInside = line == "```queries" || (isInside && line != "```");
            typed = isInside && line != "```queries" ? line : null;
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_typed_is_read_as_the_page_says(string typed, string reading) =>
        Assert.Equal(reading, Print(Typed(typed)), ignoreLineEndingDifferences: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task What_is_typed_can_be_asked_of_the_archive(string typed, string reading)
    {
        var query = SearchQuery.Parse(Typed(typed));

        Assert.NotNull(reading);
        Assert.Equal(await archive.CountAsync(query), await archive.CountAsync(SearchQuery.Parse(query.Canonical)));
        Assert.True(await archive.CountAsync(query, Side.Question) >= 0);
    }

    [Fact]
    public void There_are_hundreds_of_them() => Assert.InRange(Examples().Count, 250, 1_000);

    private static string Typed(string line)
    {
        var repeated = Repeated().Match(line);
        var text = Character().Replace(line[repeated.Length..], match => ((char)int.Parse(match.Groups["number"].Value, NumberStyles.HexNumber)).ToString());
        return string.Concat(Enumerable.Repeat(text, repeated.Success ? int.Parse(repeated.Groups["times"].Value) : 1));
    }

    private static string Print(string typed)
    {
        var query = SearchQuery.Parse(typed);
        var lines = new List<string>();
        if (query.Canonical != typed)
            lines.Add($"  = {Shown(query.Canonical)}".TrimEnd());
        if (!query.IsEmpty)
            lines.Add($"  : {Shown(query.Describe())}");
        lines.AddRange(query.Ignored.Select(sentence => $"  ! {sentence}"));
        return string.Join('\n', lines);
    }

    private static string Shown(string text) => text.Length > 300 ? $"{text[..20]}… ({text.Length} characters)" : text;

    //   = heart
    [GeneratedRegex("^  [=:!]")]
    private static partial Regex Said();

    // {200}
    [GeneratedRegex(@"^\{(?<times>\d+)\}")]
    private static partial Regex Repeated();

    // \u0000
    [GeneratedRegex(@"\\u(?<number>[0-9A-F]{4})")]
    private static partial Regex Character();

    public sealed class Filled : IAsyncLifetime
    {
        private readonly TemporaryArchive _archive = new();

        public async ValueTask InitializeAsync()
        {
            await _archive.InitializeAsync();
            await _archive.ImportAsync("quist.md", Some.Transcript());
        }

        public ValueTask DisposeAsync() => _archive.DisposeAsync();

        public Task<int> CountAsync(SearchQuery query, Side? side = null) => _archive.CountAsync(query, side);
    }
}
