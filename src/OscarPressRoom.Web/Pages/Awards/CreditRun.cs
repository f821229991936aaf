namespace OscarPressRoom.Web.Pages.Awards;

/// <summary>A stretch of a credit line: a person's name, or what stands around the names.</summary>
/// <param name="Person">The person's slug; null where the text names nobody.</param>
internal sealed record CreditRun(string Text, string? Person)
{
    /// <summary>The credit as printed, cut around its people's names. Somebody whom it spells otherwise follows at its end.</summary>
    public static IReadOnlyList<CreditRun> Split(string credit, IReadOnlyList<Win.Credited> people)
    {
        var runs = new List<CreditRun>();
        var unnamed = people.ToList();
        var rest = 0;
        while (Next(credit, rest, unnamed) is var (start, person))
        {
            if (start > rest)
                runs.Add(new CreditRun(credit[rest..start], null));

            rest = start + person.Name.Length;
            runs.Add(new CreditRun(credit[start..rest], person.Slug));
            unnamed.Remove(person);
        }

        if (rest < credit.Length)
            runs.Add(new CreditRun(credit[rest..], null));

        foreach (var (person, number) in unnamed.Select((person, number) => (person, number)))
        {
            runs.Add(new CreditRun(runs.Count == 0 ? "" : number == 0 ? " · " : ", ", null));
            runs.Add(new CreditRun(person.Name, person.Slug));
        }

        return runs;
    }

    // The name that comes first; of two at one place the longer, so that "Ann Lee" is not taken for "Ann".
    private static (int Start, Win.Credited Person)? Next(string credit, int from, IEnumerable<Win.Credited> people) => people
        .Select(person => (Start: credit.IndexOf(person.Name, from, StringComparison.OrdinalIgnoreCase), Person: person))
        .Where(found => found.Start >= 0)
        .OrderBy(found => found.Start)
        .ThenByDescending(found => found.Person.Name.Length)
        .Select(found => ((int, Win.Credited)?)found)
        .FirstOrDefault();
}
