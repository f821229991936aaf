namespace OscarPressRoom.Transcripts.Turns;

/// <summary>What a transcript should say and doesn't.</summary>
internal static class Missing
{
    public static IEnumerable<Problem> From(PrintedTranscript transcript, IReadOnlyList<SourceLine> lines)
    {
        var line = lines.FirstOrDefault(line => !line.IsBlank).Number;
        if (transcript.Event.Number is null)
        {
            yield return Problem.Warning(line, "no-ceremony", transcript.Event.Name is { } other
                ? $"This is of the {other}, which is no ceremony of the Academy Awards."
                : "No ceremony of the Academy Awards is named above the conversation, such as “86th Academy Awards” or “2014 Oscars”.");
        }

        if (transcript.Winners.Count == 0)
            yield return Problem.Warning(line, "no-winner", "Nobody is named as the winner above the conversation.");
        else if (transcript.Winners.Any(winner => winner.Award is null))
            yield return Problem.Warning(line, "no-award", "No award is named above the conversation, such as “Best Original Screenplay”.");
    }
}
