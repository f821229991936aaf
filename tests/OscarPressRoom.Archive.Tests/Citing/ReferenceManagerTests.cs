using System.Text.Json;
using OscarPressRoom.Archive.Citing;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Citing;

/// <summary>What a reference manager reads from our files is what we cited.</summary>
public sealed class ReferenceManagerTests
{
    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("json")]
    public async Task A_file_is_read_as_what_was_cited(string extension)
    {
        var format = CitationFormat.All.Single(it => it.Extension == extension);
        var read = await ReferenceManager.ReadAsync(Some.Cases.Values.Select(format.Write));

        Assert.Equal(Some.Cases.Count, read.Count);
        foreach (var ((name, cited), item) in Some.Cases.Zip(read))
        {
            Assert.Equal((name, cited.Title), (name, item.GetProperty("title").GetString()));
            Assert.Equal(cited.Address, item.GetProperty("URL").GetString());
            Assert.Equal(Citable.Publisher, item.GetProperty("publisher").GetString());
            Assert.Equal(cited.Speakers.Select(speaker => speaker.Full), Names(item));
            Assert.Equal(cited.Date?.Year, Year(item));
            Assert.Equal(cited.Source is not null, item.TryGetProperty("note", out var note) && note.ToString().Contains($"Source: {cited.Source}", StringComparison.Ordinal));
            Assert.Contains(cited.Medium, item.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_record_of_RIS_keeps_to_its_lines() => Assert.All(Some.Cases.Values, cited =>
    {
        var record = CitationFormat.All.Single(format => format.Extension == "ris").Write(cited);

        Assert.Matches(@"\A(?:[A-Z][A-Z0-9]  - [^\r\n]*\r\n)+\z", record);
        Assert.StartsWith("TY  - ", record, StringComparison.Ordinal);
        Assert.EndsWith("\r\nER  - \r\n", record, StringComparison.Ordinal);
    });

    private static IEnumerable<string> Names(JsonElement item) => item.TryGetProperty("author", out var authors)
        ? authors.EnumerateArray().Select(author => string.Join(' ', ((string[])["given", "non-dropping-particle", "family", "literal", "suffix"]).Select(part => author.TryGetProperty(part, out var text) ? text.GetString() : null).OfType<string>()))
        : [];

    private static int? Year(JsonElement item) => item.TryGetProperty("issued", out var issued) ? issued.GetProperty("date-parts")[0][0].GetInt32() : null;
}
