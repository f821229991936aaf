using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Citing;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Citing;

/// <summary>Finds what is to be cited, as of today.</summary>
internal sealed class Citables(ArchiveContext archive, TimeProvider clock)
{
    /// <param name="anchor">Null for the whole conversation.</param>
    /// <returns>Null where the archive has no such conversation or pair.</returns>
    public Citable? Find(HttpRequest request, int number, string slug, string? anchor)
    {
        var found = archive.Rows(
            $"""
            select Transcript.Id, Title, Rendition, Source, Event.Name, Date,
                (select json_group_array(Person.Name order by WinnerId, PersonId)
                 from TranscriptWinner join WinnerPerson using (WinnerId) join Person on Person.Id = PersonId where TranscriptId = Transcript.Id)
            from Transcript
            join Event on Event.Id = EventId
            where Number = {number} and Slug = {slug}
            """,
            row => new
            {
                Id = row.GetInt32(0),
                Title = row.GetString(1),
                Rendition = row.Name<Rendition>(2),
                Source = row.Text(3),
                Event = row.GetString(4),
                EventFacts.Of(number, row.Date(5), null, null).Date,
                Names = row.Json<List<string>>(6),
            });
        if (found is not [var transcript])
            return null;

        var pairs = anchor is null ? Exchange.In(archive, transcript.Id) : Exchange.Where(archive, $"TranscriptId = {transcript.Id} and Anchor = {anchor}");
        if (pairs.Count == 0)
            return null;

        var conversation = new Citable
        {
            Title = transcript.Title,
            Speakers = [.. transcript.Names.Distinct().Select(CitedName.Parse)],
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
