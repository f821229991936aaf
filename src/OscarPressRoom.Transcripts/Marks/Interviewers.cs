using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Where everybody is named alike, whoever is none of the winners asks.</summary>
internal static class Interviewers
{
    /// <summary>The lines with the marks of those who ask made questions; the same lines where winners and others do not both speak, or no other asks.</summary>
    public static IReadOnlyList<MarkedLine> Mark(IReadOnlyList<MarkedLine> lines, Header header)
    {
        var winners = header.Winners.SelectMany(winner => winner.People).Select(person => Names.Words(person.Name)).ToList();
        var spoken = lines.Where(line => line.Mark == Marks.Mark.Speaker).ToList();
        var others = spoken.Where(line => !IsWinner(line)).ToList();
        if (others.Count == spoken.Count || !others.Exists(line => line.Text.EndsWith('?')))
            return lines;

        return [.. lines.Select(line => line.Mark == Marks.Mark.Speaker && !IsWinner(line) ? line with { Mark = Marks.Mark.Question } : line)];

        bool IsWinner(MarkedLine line) => Names.Words(line.Name!) is var words && winners.Exists(winner => winner[^1] == words[^1] || (words.Length == 1 && winner[0] == words[0]));
    }
}
