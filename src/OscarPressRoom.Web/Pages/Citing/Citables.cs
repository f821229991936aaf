using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Citing;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Citing;

/// <summary>Finds what is to be cited, as of today.</summary>
internal sealed class Citables(ArchiveContext archive, TimeProvider clock)
{
    /// <param name="anchor">Null for the whole conversation.</param>
    /// <returns>Null where the archive has no such conversation or pair.</returns>
    public async Task<Citable?> FindAsync(HttpRequest request, int number, string slug, string? anchor, CancellationToken cancellation)
    {
        var transcript = await archive.Transcripts.AsNoTracking()
            .Where(it => it.Event.Number == number && it.Slug == slug)
            .Select(it => new
            {
                it.Id,
                it.Title,
                it.Rendition,
                it.Source,
                Event = it.Event.Name,
                EventFacts.Of(number, it.Event.Date, null, null).Date,
                Names = it.Winners.OrderBy(winner => winner.Id)
                    .Select(winner => winner.People.OrderBy(person => person.Id).Select(person => person.Name).ToList()).ToList(),
            })
            .FirstOrDefaultAsync(cancellation);
        if (transcript is null)
            return null;

        var pairs = await archive.QuestionAnswers.AsNoTracking()
            .Where(pair => pair.TranscriptId == transcript.Id && (anchor == null || pair.Anchor == anchor))
            .OrderBy(pair => pair.Position)
            .Select(Exchange.Of)
            .ToListAsync(cancellation);
        if (pairs.Count == 0)
            return null;

        var conversation = new Citable
        {
            Title = transcript.Title,
            Speakers = [.. transcript.Names.SelectMany(names => names).Distinct().Select(CitedName.Parse)],
            Event = transcript.Event,
            Date = transcript.Date?.Value,
            Rendition = transcript.Rendition,
            Source = transcript.Source,
            Address = Addresses.Absolute(request, Addresses.Transcript(number, slug) + Addresses.Worded(Wording.FingerprintOf(pairs.Select(pair => pair.Wording)))),
            Accessed = clock.Today(),
        };
        return anchor is null ? conversation : conversation with
        {
            Title = pairs[0].Label,
            Container = transcript.Title,
            Address = Addresses.Absolute(request, Addresses.Pair(number, slug, anchor) + Addresses.Worded(pairs[0].Wording.Fingerprint)),
            Wording = pairs[0].Wording,
        };
    }
}
