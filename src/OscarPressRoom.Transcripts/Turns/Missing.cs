using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Turns;

/// <summary>What a header should say and doesn't.</summary>
internal static class Missing
{
    public static IEnumerable<Problem> From(Header header, IReadOnlyList<SourceLine> lines)
    {
        var line = lines.FirstOrDefault(line => !line.IsBlank).Number;
        if (header.Event.Number is null)
        {
            yield return Problem.Warning(line, "no-ceremony", header.Event.Name is { } other
                ? $"This is of the {other}, which is no ceremony of the Academy Awards."
                : "No ceremony of the Academy Awards is named above the conversation, such as “86th Academy Awards” or “2014 Oscars”.");
        }

        if (header.IsOfNominees)
            yield return Problem.Warning(line, "nominees", "This is of a gathering of nominees: the conversation is kept, and nobody is a winner by it.");
        else if (header is { Winners.Count: 0, Awards: [var award, ..] })
            yield return Problem.Warning(award.Line, "no-winner", $"The award “{award.Name}” is named here, but nobody above the conversation as its winner.");
        else if (header.Winners.Count == 0)
            yield return Problem.Warning(line, "no-winner", "Nobody is named as the winner above the conversation.");
        else if (header.Winners.Any(winner => winner.Award is null))
            yield return Problem.Warning(line, "no-award", "No award is named above the conversation, such as “Best Original Screenplay”.");
    }
}
