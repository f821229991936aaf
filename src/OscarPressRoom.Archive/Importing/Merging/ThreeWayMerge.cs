using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing.Merging;

/// <summary>
/// Brings a changed source into a transcript that was corrected by hand. What only the source changed is the source's, what only a hand
/// changed stays the hand's; where both changed the same, the hand's stays and a <see cref="Conflict"/> tells of it.
/// </summary>
public static class ThreeWayMerge
{
    /// <param name="former">What the reader makes of the file that was imported last.</param>
    /// <param name="mine">The transcript as the archive holds it.</param>
    /// <param name="theirs">What the reader makes of the file that is imported now.</param>
    public static (PrintedTranscript Merged, IReadOnlyList<Conflict> Conflicts) Merge(PrintedTranscript former, PrintedTranscript mine, PrintedTranscript theirs)
    {
        var facts = new FactMerge(theirs.Questions is [var first, ..] ? first.Line : 1);
        var merged = theirs with
        {
            Title = facts.Pick("the title", former.Title, mine.Title, theirs.Title),
            Event = new PrintedEvent
            {
                Number = facts.Pick("the event's number", former.Event.Number, mine.Event.Number, theirs.Event.Number),
                Name = facts.Pick("the event's name", former.Event.Name, mine.Event.Name, theirs.Event.Name),
                Date = facts.Pick("the event's date", former.Event.Date, mine.Event.Date, theirs.Event.Date),
                Venue = facts.Pick("the event's venue", former.Event.Venue, mine.Event.Venue, theirs.Event.Venue),
                City = facts.Pick("the event's city", former.Event.City, mine.Event.City, theirs.Event.City),
            },
            Winners = facts.Pick("the winners", former.Winners, mine.Winners, theirs.Winners, Named),
            Rendition = facts.Pick("the rendition", former.Rendition, mine.Rendition, theirs.Rendition),
            Source = facts.Pick("the source", former.Source, mine.Source, theirs.Source),
            Rights = facts.Pick("the note on rights", former.Rights, mine.Rights, theirs.Rights),
            IsIndexed = facts.Pick("whether search engines may list it", former.IsIndexed ?? true, mine.IsIndexed ?? true, theirs.IsIndexed ?? mine.IsIndexed ?? true),
        };
        var (pairs, conflicts) = PairMerge.Merge(former.Questions, mine.Questions, theirs.Questions);
        return (merged with { Questions = pairs }, [.. facts.Conflicts, .. conflicts]);
    }

    // An award is what its category is, however a source words it.
    private static string Named(IReadOnlyList<PrintedWinner> winners) => string.Join("; ", winners.Select(winner =>
        string.Join(" · ", new[] { winner.Category ?? winner.Award, winner.Credit, string.Join(", ", winner.People.Select(person => person.Name)), winner.Film }.Where(fact => !string.IsNullOrEmpty(fact)))));
}
