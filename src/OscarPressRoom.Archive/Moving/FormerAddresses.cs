using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Moving;

/// <summary>
/// Where that stands now which stood elsewhere before. The database's triggers remember a name that changes; the
/// importer remembers a person or a film that a correction puts in another's place.
/// </summary>
public sealed class FormerAddresses(ArchiveContext archive)
{
    /// <summary>The slug of the person; null where nobody is known to have stood there. So are the others.</summary>
    public Task<string?> PersonAsync(string slug, CancellationToken cancellation = default) =>
        archive.Database.SqlQuery<string>($"""
            select Person.Slug as Value
            from FormerPerson join Person on Person.Id = FormerPerson.PersonId
            where FormerPerson.Slug = {slug}
            """).SingleOrDefaultAsync(cancellation);

    public Task<string?> FilmAsync(string slug, CancellationToken cancellation = default) =>
        archive.Database.SqlQuery<string>($"""
            select Winner.FilmSlug as Value
            from FormerFilm join Winner on Winner.Id = FormerFilm.WinnerId
            where FormerFilm.Slug = {slug} and Winner.FilmSlug is not null
            """).SingleOrDefaultAsync(cancellation);

    public Task<TranscriptAddress?> TranscriptAsync(int number, string slug, CancellationToken cancellation = default) =>
        archive.Database.SqlQuery<TranscriptAddress>($"""
            select Event.Number as Event, Transcript.Slug
            from FormerTranscript
            join Transcript on Transcript.Id = FormerTranscript.TranscriptId
            join Event on Event.Id = Transcript.EventId
            where FormerTranscript.Event = {number} and FormerTranscript.Slug = {slug}
            """).SingleOrDefaultAsync(cancellation);

    /// <summary>A pair by the address of its transcript, as that is now, and an anchor that it had.</summary>
    public Task<PairAddress?> PairAsync(int number, string slug, string anchor, CancellationToken cancellation = default) =>
        archive.Database.SqlQuery<PairAddress>($"""
            select Event.Number as Event, Transcript.Slug, QuestionAnswer.Anchor
            from FormerAnchor
            join Transcript as Former on Former.Id = FormerAnchor.TranscriptId
            join Event as FormerEvent on FormerEvent.Id = Former.EventId
            join QuestionAnswer on QuestionAnswer.Id = FormerAnchor.QuestionAnswerId
            join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
            join Event on Event.Id = Transcript.EventId
            where FormerEvent.Number = {number} and Former.Slug = {slug} and FormerAnchor.Anchor = {anchor}
            """).SingleOrDefaultAsync(cancellation);

    /// <summary>Remembers that what a slug led to is told of another person, or of another film.</summary>
    internal async Task ReplaceAsync(string slug, Person person, CancellationToken cancellation) =>
        await archive.Database.ExecuteSqlAsync($"insert into FormerPerson (Slug, PersonId) values ({slug}, {person.Id}) on conflict do update set PersonId = excluded.PersonId", cancellation);

    internal async Task ReplaceAsync(string slug, Winner winner, CancellationToken cancellation) =>
        await archive.Database.ExecuteSqlAsync($"insert into FormerFilm (Slug, WinnerId) values ({slug}, {winner.Id}) on conflict do update set WinnerId = excluded.WinnerId", cancellation);
}

public sealed record TranscriptAddress(int Event, string Slug);

public sealed record PairAddress(int Event, string Slug, string Anchor);
