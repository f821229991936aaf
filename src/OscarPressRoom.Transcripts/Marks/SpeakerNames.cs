using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Who the names in marks are: "RUIZ" and "MS. RUIZ" are the Ana Ruiz whom the file names in full.</summary>
internal sealed partial class SpeakerNames
{
    // No press room has more people in it; in a text that names more, names beyond are left as printed.
    private const int MostPeople = 100;

    private readonly List<(string Name, string Key, string[] Words)> _full = [];
    private readonly Dictionary<string, (string Name, string? Meant)> _resolved = [];

    /// <param name="people">The winners, as the header names them.</param>
    /// <param name="labels">Every name in a mark, in the file's order.</param>
    /// <param name="header">The lines above the conversation, where a full name may stand.</param>
    public SpeakerNames(IEnumerable<string> people, IEnumerable<string> labels, IEnumerable<string> header)
    {
        var distinct = labels.Distinct().ToList();
        foreach (var name in people.Concat(distinct.Where(IsFull)))
            Add(name);

        var capitalised = header.Where(line => line.Length <= HeaderLines.Longest).SelectMany(line => FullName().Matches(line)).Select(match => match.Value).Distinct().Take(MostPeople).ToList();
        foreach (var label in distinct.Where(label => !IsFull(label)).Take(MostPeople))
        {
            if (Known(label) is null && capitalised.Find(name => Words(name)[^1] == Words(label)[^1] || Words(name)[0] == Words(label)[^1]) is { } full)
                Add(full);
        }
    }

    /// <summary>The full name that a label means; the label itself where it means none, or is misspelt, which is a problem.</summary>
    public string Resolve(string label, int line, List<Problem> problems)
    {
        if (!_resolved.TryGetValue(label, out var resolved))
            _resolved[label] = resolved = Known(label) is { } full ? (full, null) : (label, _full.Find(known => IsMisspelling(Words(label), known.Words)).Name);

        if (resolved.Meant is { } meant)
            problems.Add(Problem.Warning(line, "misspelt-speaker", $"“{label}” is taken to be {meant}, who is named elsewhere in the file; the name was kept as printed."));
        return resolved.Name;
    }

    private string? Known(string label)
    {
        var words = Words(label);
        var key = string.Join(' ', words);
        return _full.Find(known => known.Key == key).Name
            ?? (words.Length == 1 ? Only(known => known[^1] == words[0]) ?? Only(known => known[0] == words[0]) : Only(known => known.TakeLast(words.Length).SequenceEqual(words)));
    }

    private string? Only(Predicate<string[]> isMeant) => _full.FindAll(known => isMeant(known.Words)) is [var only] ? only.Name : null;

    private void Add(string name)
    {
        var words = Words(name);
        var key = string.Join(' ', words);
        if (_full.Count < MostPeople && key.Length > 0 && !_full.Exists(known => known.Key == key || IsMisspelling(words, known.Words)))
            _full.Add((Address().Replace(name, ""), key, words));
    }

    // Two letters wrong in a full name, one in a surname alone.
    private static bool IsMisspelling(string[] label, string[] name)
    {
        var (label1, name1) = (string.Join(' ', label), string.Join(' ', name));
        return label1 != name1 && (label.Length > 1
            ? label1.Length > 6 && EditDistance.AtMost(label1, name1, 2)
            : label1.Length > 4 && label1 != name[^1] && EditDistance.AtMost(label1, name[^1], 1));
    }

    private static bool IsFull(string label) => Words(label).Length > 1;

    private static string[] Words(string name) => Names.Words(Address().Replace(name, ""));

    // MS. RUIZ
    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|dr|sir|dame|prof|senator|secretary|admiral|general)\b\.?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Ana de Ruiz
    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’‑-]+(?:\s(?:de|del|da|di|van|von|der|la|le|du)(?=\s)|\s\p{Lu}[\p{L}\p{M}.'’‑-]+){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();
}
