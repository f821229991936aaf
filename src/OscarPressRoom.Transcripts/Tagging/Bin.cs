namespace OscarPressRoom.Transcripts.Tagging;

internal static class Bin
{
    /// <summary>How many of the ascending edges the value exceeds.</summary>
    public static int Of(int value, params ReadOnlySpan<int> edges)
    {
        var bin = 0;
        while (bin < edges.Length && value > edges[bin])
        {
            bin++;
        }
        return bin;
    }

    /// <summary>A part of a whole in percent, 0 of nothing.</summary>
    public static int Percent(int part, int whole) => whole == 0 ? 0 : (int)(100L * part / whole);
}
