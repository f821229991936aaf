using System.ServiceModel.Syndication;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Web.Pages.Events;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>What is new for a search, to be followed with a feed reader: the pairs that came to the archive last.</summary>
internal static class SearchAtom
{
    private const int MostEntries = 50;

    public static async Task<IResult> AnswerAsync(HttpRequest request, FoundPairs pairs, CancellationToken cancellation)
    {
        var asked = SearchRequest.From(request.Query);
        var search = new Search(asked.Search.Query);
        var added = await pairs.NewlyAddedAsync(search.Query, MostEntries, cancellation);
        var self = new Uri(Addresses.Absolute(request, Addresses.SearchTwin("atom", search)));
        var (title, description) = search.Query.IsEmpty ? ("nothing to look for", "") : (search.Query.Canonical, $"Looking for {search.Query.Describe()}. ");
        return Atom.Of(new SyndicationFeed(added.Select(pair => Item(request, pair)))
        {
            Id = self.AbsoluteUri,
            Title = Atom.Text($"Oscar Press Room: {title}"),
            Description = Atom.Text($"{description}{string.Join(' ', asked.Remarks)}".Trim()),
            LastUpdatedTime = added.Select(pair => pair.AddedAt).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
            Authors = { new SyndicationPerson { Name = "Oscar Press Room" } },
            Links =
            {
                SyndicationLink.CreateSelfLink(self, Atom.MediaType),
                SyndicationLink.CreateAlternateLink(new Uri(Addresses.Absolute(request, Addresses.Search(search))), "text/html"),
            },
        });
    }

    private static SyndicationItem Item(HttpRequest request, FoundPair pair)
    {
        var address = new Uri(Addresses.Absolute(request, Addresses.Pair(pair.Event, pair.Transcript, pair.Anchor)));
        return new SyndicationItem
        {
            Id = address.AbsoluteUri,
            Title = Atom.Text($"{Exchange.LabelOf(pair.Question)} ({pair.Title})"),
            Content = Atom.Text($"{pair.Question}\n\n{pair.Answer}".Trim()),
            PublishDate = pair.AddedAt,
            LastUpdatedTime = pair.AddedAt,
            Links = { SyndicationLink.CreateAlternateLink(address, "text/html") },
        };
    }
}
