using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OscarPressRoom.Benchmarks.Ranking;

/// <summary>A query as somebody types it, and the grades from 0 to 3 of the pairs that were read for it, by their keys.</summary>
internal sealed record JudgedQuery(string Text, IReadOnlyDictionary<string, int> Grades)
{
    private const int First = 10;

    /// <summary>
    /// How near the first ten are to the best ten of all that were read, from 0 to 1 (nDCG@10). What was not read gains nothing,
    /// nor does a pair that stands in the archive twice, the second time.
    /// </summary>
    public double Gain(IEnumerable<string> keys)
    {
        var (gains, seen) = (new List<int>(), new HashSet<string>());
        foreach (var key in keys.Take(First))
            gains.Add(seen.Add(key) ? Grades.GetValueOrDefault(key) : 0);
        return Discounted(gains) / Discounted(Grades.Values.OrderDescending().Take(First));
    }

    public int Unjudged(IEnumerable<string> keys) => keys.Take(First).Count(key => !Grades.ContainsKey(key));

    private static double Discounted(IEnumerable<int> grades) => grades.Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}

/// <summary>Reads <c>judgements.tsv</c>, which says what it holds.</summary>
internal static class Judgements
{
    public static IReadOnlyList<JudgedQuery> Read(string file) =>
    [
        .. from line in File.ReadLines(file)
           where !line.StartsWith('#')
           let fields = line.Split('\t')
           group (Key: fields[1], Grade: int.Parse(fields[2], CultureInfo.InvariantCulture)) by fields[0] into query
           select new JudgedQuery(query.Key, query.ToDictionary(pair => pair.Key, pair => pair.Grade)),
    ];

    /// <param name="pair">Its question and its answer's paragraphs, a line each.</param>
    public static string Key(string pair) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pair)))[..12];
}
