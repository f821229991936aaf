using System.ServiceModel.Syndication;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Crawling;

/// <summary>The conversations that came last, as an Atom feed.</summary>
internal static class Feed
{
    private const int MostEntries = 50;

    public static void MapFeed(this WebApplication app) => app.MapMethods(Addresses.Feed, Twin.Methods, Answer);

    private static IResult Answer(HttpContext context, ArchiveContext archive)
    {
        var newest = Entry.Newest(archive);
        var self = new Uri(Addresses.Absolute(context.Request, Addresses.Feed));
        var feed = new SyndicationFeed(newest.Select(entry => Item(context.Request, entry)))
        {
            Id = self.AbsoluteUri,
            Title = new("Oscar Press Room: new conversations"),
            LastUpdatedTime = newest.Count == 0 ? DateTimeOffset.UnixEpoch : newest.Max(entry => entry.ChangedAt),
            Authors = { new SyndicationPerson { Name = "Oscar Press Room" } },
            Links =
            {
                SyndicationLink.CreateSelfLink(self, Atom.MediaType),
                SyndicationLink.CreateAlternateLink(new Uri(Addresses.Absolute(context.Request, Addresses.Home)), "text/html"),
            },
        };
        return Atom.Of(feed);
    }

    private static SyndicationItem Item(HttpRequest request, Entry entry)
    {
        var address = new Uri(Addresses.Absolute(request, Addresses.Transcript(entry.Event, entry.Slug)));
        return new SyndicationItem
        {
            Id = address.AbsoluteUri,
            Title = Atom.Text(entry.Title),
            Summary = Atom.Text($"{Counted.Of(entry.Questions, "question")}, {entry.EventName}.{(entry.Rendition == Rendition.Digest ? " A digest: a paraphrase in reported speech." : "")}"),
            Copyright = entry.Rights is { } rights ? Atom.Text(rights) : null,
            PublishDate = entry.AddedAt,
            LastUpdatedTime = entry.ChangedAt,
            Links = { SyndicationLink.CreateAlternateLink(address, "text/html") },
        };
    }

    private sealed record Entry(
        int Event, string EventName, string Slug, string Title, Rendition Rendition, string? Rights, int Questions, DateTimeOffset AddedAt, DateTimeOffset ChangedAt)
    {
        public static List<Entry> Newest(ArchiveContext archive) => archive.Rows(
            $"""
            select Number, Name, Slug, Title, Rendition, Rights,
                (select count(*) from QuestionAnswer where TranscriptId = Transcript.Id and Question is not null), AddedAt, ChangedAt
            from Transcript
            join Event on Event.Id = EventId
            where IsIndexed
            order by Transcript.Id desc
            limit {MostEntries}
            """,
            row => new Entry(
                row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetString(3), row.Name<Rendition>(4), row.Text(5), row.GetInt32(6),
                row.GetFieldValue<DateTimeOffset>(7), row.GetFieldValue<DateTimeOffset>(8)));
    }
}
