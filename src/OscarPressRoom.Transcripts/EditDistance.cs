namespace OscarPressRoom.Transcripts;

/// <summary>How many letters are to be put in, taken out or changed to make one word of another (Levenshtein).</summary>
public static class EditDistance
{
    public static bool AtMost(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return false;

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, best) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > most)
                return false;
        }

        return row[^1] <= most;
    }
}
