using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>A hit as lists show it.</summary>
internal sealed record ShownHit(SearchHit Hit)
{
    private const int MostWords = 8;

    /// <summary>In its conversation, where what matched is marked, too.</summary>
    public string Address => Matched is { Length: > 0 } words
        ? Addresses.Found(Hit.Event, Hit.Transcript, words, Hit.Anchor)
        : Addresses.PairInContext(Hit.Event, Hit.Transcript, Hit.Anchor);

    /// <summary>"Question 5 of 17".</summary>
    public string Place => Hit.Question.Count == 0 ? $"{Exchange.Opening}, {Hit.Position} of {Hit.Pairs}" : $"Question {Hit.Position} of {Hit.Pairs}";

    /// <summary>Who is heard, for which films and awards: each named once, however often they won together.</summary>
    public IEnumerable<HitPerson> People => Hit.Winners.SelectMany(winner => winner.People).Distinct();

    /// <summary>Who answers, unless it is the only one who is heard.</summary>
    public IReadOnlyList<string> Answering => Hit.Speakers is [var one] && People.Select(person => Folded.Words(person.Name)).SequenceEqual([Folded.Words(one)]) ? [] : Hit.Speakers;

    public IEnumerable<(string Title, bool IsInferred)> Films => Hit.Winners
        .Where(winner => winner.Film is not null)
        .Select(winner => (winner.Film!, winner.FilmIsInferred))
        .Distinct();

    public IEnumerable<(string Name, string Slug)> Awards => Hit.Winners.Select(winner => (winner.Award, winner.AwardSlug)).Distinct();

    // As they stand here, since the conversation is looked through for words and not for their stems.
    private string Matched => string.Join(' ', Hit.Question.Concat(Hit.Answer)
        .Where(run => run.IsMatch)
        .Select(run => run.Text.Contains(' ', StringComparison.Ordinal) ? $"\"{run.Text}\"" : run.Text)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Take(MostWords));
}
