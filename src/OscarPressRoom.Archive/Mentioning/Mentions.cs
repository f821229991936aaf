using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Mentioning;

/// <summary>Who is named, in full and by any of their spellings, in whose answers.</summary>
public sealed class Mentions(ArchiveContext archive)
{
    /// <summary>More answers than this are not looked through for one person.</summary>
    public const int MostAnswers = 500;

    /// <summary>The winners of the archive who have one of these spellings, as <see cref="NamesInText"/> gives them; by spelling.</summary>
    public async Task<IReadOnlyList<KnownName>> KnownAsync(IEnumerable<string> names, CancellationToken cancellation = default)
    {
        // One parameter, however many names: the table is asked for each by its key.
        var keys = JsonSerializer.Serialize(names);
        return await archive.Database.SqlQuery<KnownName>($"""
            select PersonName.Key, Person.Id, Person.Name, Person.Slug
            from PersonName join Person on Person.Id = PersonName.PersonId
            where PersonName.Key in (select value from json_each({keys}))
              and exists (select 1 from WinnerPerson where PersonId = Person.Id)
            order by PersonName.Key
            """).ToListAsync(cancellation);
    }

    /// <summary>The answers in others' conversations that name a person, newest event first.</summary>
    public async Task<IReadOnlyList<Mention>> OfAsync(int person, IReadOnlyCollection<string> spellings, CancellationToken cancellation = default)
    {
        // One word alone names nobody for certain.
        var full = spellings.Select(spelling => (Name: spelling, Key: Folded.Words(spelling))).Where(spelling => spelling.Key.Contains(' ', StringComparison.Ordinal)).ToList();
        if (full.Count == 0)
            return [];

        var match = $"Answer : ({string.Join(" OR ", full.Select(spelling => $"\"{spelling.Name.Replace('"', ' ')}\""))})";
        var candidates = await archive.Database.SqlQuery<Mention>($"""
            select Event.Number as Event, Event.Name as EventName, Transcript.Slug as Transcript, Transcript.Title,
                   QuestionAnswer.Anchor, QuestionAnswer.Question, QuestionAnswerIndex.Answer
            from QuestionAnswerIndex
            join QuestionAnswer on QuestionAnswer.Id = QuestionAnswerIndex.rowid & 0xFFFFFFFF
            join Transcript on Transcript.Id = QuestionAnswer.TranscriptId
            join Event on Event.Id = Transcript.EventId
            where QuestionAnswerIndex match {match}
              and not exists (
                  select 1 from TranscriptWinner join WinnerPerson on WinnerPerson.WinnerId = TranscriptWinner.WinnerId
                  where TranscriptWinner.TranscriptId = Transcript.Id and WinnerPerson.PersonId = {person})
            order by QuestionAnswerIndex.rowid
            limit {MostAnswers}
            """).ToListAsync(cancellation);

        // FTS5 finds by stems; the words themselves and their capitals decide.
        return [.. candidates.Where(candidate => NamesInText.Of(candidate.Answer).Overlaps(full.Select(spelling => spelling.Key)))];
    }
}

/// <summary>A spelling and whose it is.</summary>
public sealed record KnownName(string Key, int Id, string Name, string Slug);

/// <summary>An answer that names somebody, and where it stands.</summary>
public sealed record Mention(int Event, string EventName, string Transcript, string Title, string Anchor, string? Question, string Answer);
