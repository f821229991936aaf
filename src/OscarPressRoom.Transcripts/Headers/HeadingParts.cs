namespace OscarPressRoom.Transcripts.Headers;

/// <summary>A heading of parts in any order: who, what for, which film.</summary>
internal sealed record HeadingParts(IReadOnlyList<AwardLine> Awards, string? Names, string? Film)
{
    /// <summary>Null when no part is an award, or nothing stands beside it.</summary>
    public static HeadingParts? Of(SourceLine line, string[] parts, int? ceremony)
    {
        var award = Array.FindIndex(parts, part => AwardLine.Whole(line, part, ceremony).Count > 0);
        if (parts.Length < 2 || award < 0)
            return null;

        var before = parts[..award].SelectMany(Facts).ToList();
        var after = parts[(award + 1)..].SelectMany(Facts).SelectMany(part => before.Count == 0 && part.Split(", ", 2) is [var one, var two] && !Headers.Names.IsSuffix(two) ? [one, two] : new[] { part }).ToList();
        var film = before.Concat(after).FirstOrDefault(part => FilmTitle.Alone(part) is not null) ?? Guess(before, after);
        var names = before.Concat(after).Where(part => part != film).ToList();
        return new HeadingParts(AwardLine.Whole(line, parts[award], ceremony), names.Count == 0 ? null : string.Join(", ", names), film is null ? null : FilmTitle.Alone(film) ?? film);
    }

    // Without quotation marks it is the part that shouts among ones that don't, then the one behind the award or its names.
    private static string? Guess(List<string> before, List<string> after)
    {
        List<string> all = [.. before, .. after];
        if (all.Count(IsShouted) == 1 && all.Count > 1)
            return all.Find(IsShouted);

        return (before, after) switch
        {
            ([], [var only]) => Headers.Names.AreNames(only) ? null : only,
            ([], [var first, ..]) => first,
            ([_], []) => null,
            ([.., var last], []) => Headers.Names.AreNames(last) && before.Count > 2 ? null : last,
            (_, [.., var last]) => last,
            _ => null,
        };
    }

    private static IEnumerable<string> Facts(string part)
    {
        var fact = WithoutEvent(part);
        if (TitleLine.Winner(fact) is { } who)
            return [who];

        var (names, film) = FilmTitle.After(fact);
        return film is null || names.Length == 0 ? new[] { fact }.Where(IsFact) : [names, $"“{film}”"];
    }

    private static string WithoutEvent(string part) => EventReader.Names(part) ? string.Join(", ", part.Split(", ").Where(piece => !EventReader.Names(piece))) : part;

    // "Winner's press conference" is neither a name nor a film.
    private static bool IsFact(string part) => part.Length > 0 && (FilmTitle.Alone(part) is not null || !(Headers.Names.IsNoPerson(part) && IsOfPage(part)));

    private static bool IsOfPage(string part) =>
        part.Contains("conference", StringComparison.OrdinalIgnoreCase) || part.Contains("interview", StringComparison.OrdinalIgnoreCase) || part.Contains("backstage", StringComparison.OrdinalIgnoreCase) || part.Contains("press room", StringComparison.OrdinalIgnoreCase);

    private static bool IsShouted(string part) => part.Any(char.IsLetter) && !part.Any(char.IsLower);
}
