using System.Text.RegularExpressions;
using OscarPressRoom.Transcripts.Headers;

namespace OscarPressRoom.Transcripts.Marks;

/// <summary>Who the names in marks are: "RUIZ" and "MS. RUIZ" are the Ana Ruiz whom the file names in full.</summary>
internal sealed partial class SpeakerNames
{
    private readonly List<string> _full = [];

    /// <param name="people">The winners, as the header names them.</param>
    /// <param name="labels">Every name in a mark, in the file's order.</param>
    /// <param name="header">The lines above the conversation, where a full name may stand.</param>
    public SpeakerNames(IEnumerable<string> people, IEnumerable<string> labels, IEnumerable<string> header)
    {
        foreach (var name in people.Concat(labels.Where(IsFull)))
            Add(name);

        var capitalised = header.SelectMany(line => FullName().Matches(line)).Select(match => match.Value).ToList();
        foreach (var label in labels.Where(label => !IsFull(label)))
        {
            if (Known(label) is null && capitalised.Find(name => Words(name)[^1] == Surname(label) || Words(name)[0] == Surname(label)) is { } full)
                Add(full);
        }
    }

    /// <summary>The full name that a label means; the label itself where it means none, or is misspelt, which is a problem.</summary>
    public string Resolve(string label, int line, List<Problem> problems)
    {
        if (Known(label) is { } full)
            return full;

        if (_full.Find(name => IsMisspelling(label, name)) is { } meant)
            problems.Add(Problem.Warning(line, "misspelt-speaker", $"“{label}” is taken to be {meant}, who is named elsewhere in the file; the name was kept as printed."));
        return label;
    }

    private string? Known(string label)
    {
        var words = Words(label);
        var key = string.Join(' ', words);
        return _full.Find(name => string.Join(' ', Words(name)) == key)
            ?? (words.Length == 1 ? Only(name => Words(name)[^1] == words[0]) ?? Only(name => Words(name)[0] == words[0]) : Only(name => Words(name).TakeLast(words.Length).SequenceEqual(words)));
    }

    private string? Only(Predicate<string> isMeant) => _full.FindAll(isMeant) is [var only] ? only : null;

    private void Add(string name)
    {
        var key = string.Join(' ', Words(name));
        if (key.Length > 0 && !_full.Exists(known => string.Join(' ', Words(known)) == key) && !_full.Exists(known => IsMisspelling(name, known)))
            _full.Add(Address().Replace(name, ""));
    }

    // Two letters wrong in a full name, one in a surname alone.
    private static bool IsMisspelling(string label, string name)
    {
        var (label1, name1) = (string.Join(' ', Words(label)), string.Join(' ', Words(name)));
        return label1 != name1 && (IsFull(label)
            ? label1.Length > 6 && EditDistance.AtMost(label1, name1, 2)
            : label1.Length > 4 && EditDistance.AtMost(label1, Words(name)[^1], 1) && label1 != Words(name)[^1]);
    }

    private static bool IsFull(string label) => Words(label).Length > 1;

    private static string Surname(string label) => Words(label) is [.., var last] ? last : "";

    private static string[] Words(string name) => Names.Words(Address().Replace(name, ""));

    // MS. RUIZ
    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|dr|sir|dame|prof|senator|secretary|admiral|general)\b\.?\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // Ana de Ruiz
    [GeneratedRegex(@"\p{Lu}[\p{L}\p{M}'’‑-]+(?:\s(?:de|del|da|di|van|von|der|la|le|du)(?=\s)|\s\p{Lu}[\p{L}\p{M}.'’‑-]+){1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();
}
