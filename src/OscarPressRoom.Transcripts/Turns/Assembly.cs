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

    // Between its marks a film may have nothing but space.
    private static PrintedWinner Tidy(PrintedWinner winner) =>
        winner with { Film = string.IsNullOrWhiteSpace(winner.Film) ? null : winner.Film.Trim() };
}
