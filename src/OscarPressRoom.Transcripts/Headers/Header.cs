namespace OscarPressRoom.Transcripts.Headers;

/// <summary>What the lines above a conversation say of it.</summary>
/// <param name="Awards">All that are named, for which nobody may be named as the winner.</param>
internal sealed record Header(string? Title, PrintedEvent Event, IReadOnlyList<PrintedWinner> Winners, IReadOnlyList<Problem> Problems, bool IsOfNominees, IReadOnlyList<AwardLine> Awards)
{
    // A conversation that begins does not stop again for a heading after so many lines of speech.
    private const int SpeechThatEndsTheHeader = 3;
    private const int MostHeadings = 40;

    /// <summary>How many of the lines are the header: up to the last that is surely one, before anybody asks.</summary>
    /// <remarks>What stands above the first sentence is a heading, known or not.</remarks>
    public static int Length(IReadOnlyList<SourceLine> lines)
    {
        var (length, speech, headings, hasSentence) = (0, 0, 0, false);
        for (var index = 0; index < lines.Count && speech < SpeechThatEndsTheHeader; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            if (line.Text.EndsWith('?'))
                break;

            var isSpeech = HeaderLines.IsSpeech(line);
            var standsAlone = index + 1 == lines.Count || lines[index + 1].IsBlank;
            if (HeaderLines.Kind(line) is not HeaderLine.Unknown || (!isSpeech && !hasSentence && standsAlone && headings++ < MostHeadings))
                (length, speech) = (index + 1, 0);
            else
                speech += isSpeech ? 1 : 0;
            hasSentence |= isSpeech;
        }

        return length;
    }

    /// <param name="page">The header of the whole page, when these lines are only above one of its conversations.</param>
    public static Header Read(IReadOnlyList<SourceLine> lines, Header? page = null)
    {
        var header = new HeaderBuilder(page);
        foreach (var line in lines.Where(line => !line.IsBlank))
            header.Take(line);

        return header.Build();
    }
}
