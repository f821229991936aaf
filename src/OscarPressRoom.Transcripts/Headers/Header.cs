using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Transcripts.Headers;

/// <summary>What the lines above a conversation say of it.</summary>
internal sealed record Header(string? Title, PrintedEvent Event, IReadOnlyList<PrintedWinner> Winners, IReadOnlyList<Problem> Problems)
{
    // A conversation that begins does not stop again for a heading after so many lines of speech.
    private const int SpeechThatEndsTheHeader = 3;

    /// <summary>How many of the lines are the header: up to the last that is surely one, before anybody asks.</summary>
    public static int Length(IReadOnlyList<SourceLine> lines)
    {
        var (length, speech) = (0, 0);
        for (var index = 0; index < lines.Count && speech < SpeechThatEndsTheHeader; index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            if (line.Text.EndsWith('?'))
                break;

            if (HeaderLines.Kind(line) is HeaderLine.Unknown)
                speech += HeaderLines.IsSpeech(line) ? 1 : 0;
            else
                (length, speech) = (index + 1, 0);
        }

        return length;
    }

    public static Header Read(IReadOnlyList<SourceLine> lines)
    {
        var (happened, awards, problems) = (new EventReader(), new List<SourceLine>(), new List<Problem>());
        string? title = null, credit = null, film = null;
        foreach (var line in lines.Where(line => !line.IsBlank))
        {
            var isCeremony = happened.Take(line);
            switch (HeaderLines.Kind(line))
            {
                case HeaderLine.Title:
                    credit ??= HeaderLines.Winner(line.Text);
                    title ??= line.Text;
                    break;
                case HeaderLine.Award:
                    awards.Add(line);
                    break;
                case HeaderLine.Film:
                    film ??= HeaderLines.Film(line.Text);
                    break;
                case HeaderLine.Unknown when title is null && !HeaderLines.IsSpeech(line):
                    title = line.Text;
                    break;
                case HeaderLine.Unknown when !isCeremony:
                    problems.Add(Problem.Warning(line.Number, "unread-line", $"This line was left out: it stands above the conversation and says nothing that is known to belong to a header (“{Shortened(line.Text)}”)."));
                    break;
                default:
                    break;
            }
        }

        var at = happened.ToEvent();
        return new Header(title, at, credit is null ? [] : [.. Entries(credit, awards, film, at.Number)], [.. problems, .. happened.Problems()]);
    }

    private static IEnumerable<PrintedWinner> Entries(string credit, List<SourceLine> awards, string? film, int? ceremony)
    {
        foreach (var award in awards.Select(line => line.Text).DefaultIfEmpty())
        {
            yield return new PrintedWinner
            {
                Award = award,
                Category = award is null ? null : Category.Named(award, ceremony)?.Slug,
                Credit = credit,
                People = [.. Names.Split(credit).Select(name => new PrintedPerson(name))],
                Film = film,
            };
        }
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : $"{text[..60].TrimEnd()}…";
}
