using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Where a header names an award and no winner, those whom the marks name in full answer as its winners; marked as a guess.</summary>
internal static class LabelledWinners
{
    public static Header Name(Header header, IReadOnlyList<MarkedLine> turns)
    {
        if (header.Winners.Count > 0 || header.Awards.Count == 0 || header.IsOfNominees || turns.All(turn => turn.Mark != Mark.Question))
            return header;

        var names = turns.Where(turn => turn.Mark is Mark.Answer or Mark.Speaker).Select(turn => turn.Name).OfType<string>()
            .Where(name => Names.IsName(name) && !Label.HasAddress(name))
            .DistinctBy(Folded.Words)
            .ToList();
        if (names.Count == 0)
            return header;

        var credit = string.Join(", ", names);
        var people = names.Select(name => new PrintedPerson(name)).ToList();
        return header with
        {
            Winners = [.. header.Awards.Select(award => new PrintedWinner { Award = award.Name, Category = Facts.Category.Named(award.Name, header.Event.Number)?.Slug, Credit = credit, People = people, Film = award.Film, Inferred = ["credit"] })],
            Problems = [.. header.Problems, Problem.Warning(header.Awards[0].Line, "inferred-winner", $"The award “{header.Awards[0].Name}” is named here without a winner; those who answer below were taken to be: {credit}.")],
        };
    }
}
