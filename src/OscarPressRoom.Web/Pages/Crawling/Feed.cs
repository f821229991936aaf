using System.ServiceModel.Syndication;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Crawling;

/// <summary>The conversations that came last, as an Atom feed.</summary>
internal static class Feed
{
    private const int MostEntries = 50;

    public static void MapFeed(this WebApplication app) => app.MapMethods(Addresses.Feed, Twin.Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(HttpContext context, ArchiveContext archive, CancellationToken cancellation)
    {
        var newest = await archive.Transcripts.AsNoTracking()
            .Where(transcript => transcript.IsIndexed)
            .OrderByDescending(transcript => transcript.Id)
            .Take(MostEntries)
            .Select(transcript => new Entry(
                transcript.Event.Number,
                transcript.Event.Name,
                transcript.Slug,
                transcript.Title,
                transcript.Rendition,
                transcript.Rights,
                transcript.QuestionAnswers.Count(pair => pair.Question != null),
                transcript.AddedAt,
                transcript.ChangedAt))
            .ToListAsync(cancellation);

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
        int Event, string EventName, string Slug, string Title, Rendition Rendition, string? Rights, int Questions, DateTimeOffset AddedAt, DateTimeOffset ChangedAt);
}
