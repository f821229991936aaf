using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>The addresses of everything that an archive shows, in each of its dresses.</summary>
internal static class EveryAddress
{
    private static readonly string[] Fixed =
    [
        Addresses.Home, Addresses.Events, Addresses.Awards, Addresses.People, Addresses.Films, Addresses.Coverage, Addresses.OnThisDay, Addresses.Feed,
        Addresses.SitemapPart(1), Addresses.Search("tin"), Addresses.Event(85), Addresses.Event(88),
    ];

    public static async Task<IReadOnlyList<string>> OfAsync(OtherProcess process) => await process.WithAsync(async (ArchiveContext archive) =>
    {
        var transcripts = await archive.Transcripts.Select(it => new { it.Event.Number, it.Slug, Anchors = it.QuestionAnswers.Select(pair => pair.Anchor).ToList() }).ToListAsync();
        return (IReadOnlyList<string>)
        [
            .. Fixed,
            .. from it in transcripts from address in Conversation(it.Number, it.Slug) select address,
            .. from it in transcripts from anchor in it.Anchors from address in Pair(it.Number, it.Slug, anchor) select address,
            .. (await archive.Events.Select(it => it.Number).ToListAsync()).Select(Addresses.Event),
            .. (await archive.People.Select(it => it.Slug).ToListAsync()).Select(Addresses.Person),
            .. (await archive.Winners.Where(it => it.FilmSlug != null).Select(it => it.FilmSlug!).ToListAsync()).Select(Addresses.Film),
            .. (await archive.Awards.Select(it => it.Slug).ToListAsync()).Select(Addresses.Award),
        ];
    });

    private static IEnumerable<string> Conversation(int number, string slug) =>
    [
        Addresses.Transcript(number, slug), Addresses.Download(number, slug, "md"), Addresses.Download(number, slug, "json"),
        Addresses.Cite(number, slug), Addresses.CitationFile(number, slug, null, "bib"), Addresses.Wordings(number, slug),
    ];

    private static IEnumerable<string> Pair(int number, string slug, string anchor) =>
        [Addresses.Pair(number, slug, anchor), Addresses.Cite(number, slug, anchor), Addresses.Wordings(number, slug, anchor)];
}
