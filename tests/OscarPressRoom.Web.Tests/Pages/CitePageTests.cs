using System.Globalization;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class CitePageTests(PressRoom room)
{
    [Theory]
    [InlineData("/cite/91/ada-quill/you-won-twice-tonight", "You won twice tonight. How do you tell the two of them apart?")]
    [InlineData("/cite/91/ada-quill", "Ada Quill and Bruno Okafor backstage at the 2019 Academy Awards")]
    public async Task A_page_shows_every_way_to_cite_with_todays_date_and_the_source(string address, string title)
    {
        var page = await room.PageAsync(address);

        Assert.EndsWith(title, page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(["Permanent link", "APA", "MLA", "Chicago", "Markdown", "BibTeX", "RIS", "CSL-JSON"], page.Texts(".citations h2"));
        Assert.All(page.Texts(".citations pre").Skip(1), citation =>
        {
            Assert.Contains(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture), citation, StringComparison.Ordinal);
            Assert.Contains("https://example.org/ada-quill", citation, StringComparison.Ordinal);
            Assert.Contains("Transcript of a press-room interview", citation, StringComparison.Ordinal);
        });
        Assert.Equal([$"{address}.bib", $"{address}.ris", $"{address}.json"], page.Links("a[download]"));
    }

    [Fact]
    public async Task A_citation_links_to_its_words_as_they_stand()
    {
        var link = new Uri((await room.PageAsync("/cite/91/ada-quill/opening")).Text(".citations pre"));

        Assert.Matches("^\\?v=[0-9a-f]{8}$", link.Query);
        Assert.Empty((await room.PageAsync(link.PathAndQuery)).QuerySelectorAll(".changed"));
        Assert.NotEmpty((await room.PageAsync($"{link.AbsolutePath}?v=00000000")).QuerySelectorAll(".changed"));
    }

    [Fact]
    public async Task A_digest_is_cited_as_a_paraphrase() => Assert.All(
        (await room.PageAsync("/cite/91/ada-quill-2")).Texts(".citations pre").Skip(1),
        citation => Assert.Contains("a paraphrase and not the speakers’ words", citation, StringComparison.Ordinal));

    [Theory]
    [InlineData("/cite/91/ada-quill/opening.bib", "application/x-bibtex", "opening.bib", "/events/91/ada-quill/opening")]
    [InlineData("/cite/91/ada-quill.ris", "application/x-research-info-systems", "ada-quill.ris", "/events/91/ada-quill")]
    [InlineData("/cite/91/ada-quill.json", "application/vnd.citationstyles.csl+json", "ada-quill.json", "/events/91/ada-quill")]
    [InlineData("/events/91/ada-quill.md", "text/markdown", "ada-quill.md", "/events/91/ada-quill")]
    [InlineData("/events/91/ada-quill.txt", "text/plain", "ada-quill.txt", "/events/91/ada-quill")]
    [InlineData("/events/91/ada-quill.json", "application/json", "ada-quill.json", "/events/91/ada-quill")]
    public async Task A_file_has_its_type_its_name_and_the_page_that_it_is_the_twin_of(string address, string type, string name, string page)
    {
        using var response = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal($"{type}; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(("attachment", name), (response.Content.Headers.ContentDisposition?.DispositionType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.EndsWith($"{page}>; rel=\"canonical\"", Assert.Single(response.Headers.GetValues("Link")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Markdown_of_a_conversation_reads_back_whole()
    {
        var reading = TranscriptReader.Read(await room.Http.GetStringAsync(new Uri("/events/91/ada-quill.md", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Empty(reading.Problems);
        Assert.Equal(["opening", "what-did-the-orchard-mean-to-you", "you-won-twice-tonight", "script-alert-q-a-script-b-bold-b", "and-what-comes-next"], Assert.Single(reading.Transcripts).Questions.Select(pair => pair.Anchor));
    }

    [Fact]
    public async Task The_plain_text_says_what_was_said_and_whose_words_they_are()
    {
        var text = await room.Http.GetStringAsync(new Uri("/events/91/ada-quill.txt", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.StartsWith("Ada Quill and Bruno Okafor backstage at the 2019 Academy Awards\n\n91st Academy Awards, February 24, 2019, Dolby Theatre, Los Angeles\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nQ. Mina Falk, The Evening Ledger: You won twice tonight.\n\nHow do you tell the two of them apart?\n\nA. Ada Quill: The heavier one is for Bruno.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\n\nSource: https://example.org/ada-quill\n\nInvented for the tests; do as you like.\n\nOscar Press Room, http", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_JSON_of_a_conversation_has_an_address_for_each_pair()
    {
        using var json = System.Text.Json.JsonDocument.Parse(await room.Http.GetStringAsync(new Uri("/events/91/ada-quill.json", UriKind.Relative), TestContext.Current.CancellationToken));
        var root = json.RootElement;

        Assert.Equal(("verbatim", "2019-02-24"), (root.GetProperty("rendition").GetString(), root.GetProperty("event").GetProperty("date").GetString()));
        var markup = root.GetProperty("questions")[3];
        Assert.Equal(Some.Markup, markup.GetProperty("question").GetString());
        Assert.EndsWith("/events/91/ada-quill/script-alert-q-a-script-b-bold-b", markup.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal("Bruno Okafor", markup.GetProperty("answer")[0].GetProperty("speaker").GetString());
    }
}
