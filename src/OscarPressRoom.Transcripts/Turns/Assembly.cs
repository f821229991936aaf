using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>Puts a header and its pairs together, with what can be guessed from both.</summary>
internal static class Assembly
{
    public static PrintedTranscript Join(Header header, IReadOnlyList<PrintedQuestionAnswer> pairs)
    {
        var winners = header.Winners.Select(Tidy).ToList();
        var film = winners.Exists(winner => winner.Film is null) ? FilmGuess.From(pairs) : null;
        return new PrintedTranscript
        {
            Title = header.Title,
            Event = header.Event,
            Winners = [.. winners.Select(winner => winner.Film is null && film is not null ? winner with { Film = film, Inferred = [.. winner.Inferred, "film"] } : winner)],
            Questions = pairs,
        };
    }

    // What stands between two marks of a header may have space around it that cannot be seen, or be nothing else.
    private static PrintedWinner Tidy(PrintedWinner winner) => winner with
    {
        Award = Tidy(winner.Award),
        Credit = winner.Credit.Trim(),
        People = [.. winner.People.Select(person => person with { Name = person.Name.Trim() }).Where(person => person.Name.Length > 0)],
        Film = Tidy(winner.Film),
    };

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
