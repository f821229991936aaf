using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Crawling;

public sealed class FeedTests(PressRoom room)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task The_feed_tells_of_new_conversations_the_last_to_come_first()
    {
        using var reader = XmlReader.Create(new StringReader(await ReadAsync()));
        var feed = SyndicationFeed.Load(reader);

        Assert.Equal(4, feed.Items.Count());
        Assert.Equal(["/events/90/chloe-marin", "/events/91/ada-quill"], feed.Items.Skip(1).Take(2).Select(item => item.Links.Single().Uri.AbsolutePath));
        Assert.Contains(feed.Items, item => item.Summary.Text == "2 questions, 91st Academy Awards. A digest: a paraphrase in reported speech.");
        Assert.All(feed.Items, item => Assert.InRange(item.PublishDate, DateTimeOffset.UtcNow.AddHours(-1), item.LastUpdatedTime));
    }

    [Fact]
    public async Task The_feed_keeps_the_rules_of_Atom()
    {
        var feed = XDocument.Parse(await ReadAsync()).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.Equal($"{room.Http.BaseAddress}feed.atom", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value);
        XElement[] all = [feed, .. feed.Elements(Atom + "entry")];
        Assert.All(all, element =>
        {
            Assert.Single(element.Elements(Atom + "title"));
            Assert.True(Uri.TryCreate(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute, out _));
            XmlConvert.ToDateTimeOffset(Assert.Single(element.Elements(Atom + "updated")).Value);
            Assert.InRange(element.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value == "alternate"), 1, 1);
        });
        Assert.Equal(all.Length, all.Select(element => element.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task A_feed_reader_finds_the_feed_from_any_page()
    {
        using var response = await room.Http.GetAsync(new Uri("/feed.atom", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["/feed.atom"], (await room.PageAsync("/about")).Links("link[rel=alternate][type='application/atom+xml']"));
    }

    private Task<string> ReadAsync() => room.Http.GetStringAsync(new Uri("/feed.atom", UriKind.Relative), TestContext.Current.CancellationToken);
}
