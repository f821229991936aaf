using System.Text;

namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>Makes new inputs of old ones: lines lost, doubled, swapped, joined, spliced from another example; characters changed.</summary>
internal sealed class Mutator(Random random, IReadOnlyList<string> examples)
{
    private static readonly string[] Pieces =
    [
        "Q.", "A.", "Q. ", "A. (", "Q    ", ":", "?", "??", " ?? ", "\n", "\n\n", "---\n", "## ", "**", "(", ")", "“", "”", "\"", "CATEGORY: ", "FILM: ", "INTERVIEW WITH: ", "MR. X: ", "86th Academy Awards",
        "2014 Oscars", "March 99, 2014", "999th Oscars", "\u00A0", "\u200B", "\u2011", "\uD83C\uDFAC", "\uFFFD", "\u202E", "&amp;", "&#0;", "<p>", "<div>", "<!doctype html>", "â€™", "{#x}", "\t", "\u0085", "\u2028", "1.", "- ", "event: ", "[", "]", "|", "~",
    ];

    public string Next()
    {
        var text = Pick(examples);
        for (var count = random.Next(1, 8); count > 0; count--)
            text = Mutate(text);
        return text;
    }

    private string Mutate(string text)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines[one] += lines[other];
                break;
            case 4:
                lines.InsertRange(one, Pick(examples).Split('\n').Skip(random.Next(10)).Take(random.Next(1, 12)));
                break;
            case 5:
                lines.RemoveRange(Math.Min(one, other), Math.Abs(one - other));
                break;
            case 6:
                return text.Insert(random.Next(text.Length + 1), Pick(Pieces));
            case 7:
                return Change(text);
            default:
                return text.Replace(random.Next(2) == 0 ? "\n\n" : "\n", random.Next(2) == 0 ? "\n" : "\n\n", StringComparison.Ordinal);
        }

        return string.Join('\n', lines);
    }

    private string Change(string text)
    {
        var changed = new StringBuilder(text);
        for (var count = random.Next(1, 20); count > 0 && changed.Length > 0; count--)
            changed[random.Next(changed.Length)] = (char)random.Next(1, random.Next(3) == 0 ? char.MaxValue : 0x180);
        return changed.ToString();
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
