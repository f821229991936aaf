using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Searching.Language;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Counts matches and what they are spread over in one pass: the index gives the pairs in the order of conversations, so they are
/// counted by conversation first, and each conversation's values taken as often as it has matches.
/// </summary>
internal static class FacetCount
{
    private const int MostValues = 12;

    /// <summary>At most one more than <paramref name="most"/> are counted; the facets then are those of the newest.</summary>
    public static (int Total, Facets Facets) Of(ArchiveContext archive, FacetValues values, SearchQuery query, int most)
    {
        // One long list of conversations, since SQLite does not see that they come in order: to group them it would sort them first, which
        // takes four times as long as finding them.
        var found = archive.Rows(
            $"""
            select group_concat((Place >> 32) & 0x1FFFFF)
            from (select rowid as Place from QuestionAnswerIndex where QuestionAnswerIndex match {query.ToFts5()} order by rowid limit {most + 1})
            """,
            row => Runs(row.Bytes(0)))[0];
        var (of, counts) = (values.Of(archive), new Dictionary<FacetValue, int>(ReferenceEqualityComparer.Instance));
        foreach (var (transcript, pairs) in found)
        {
            // Not there any more, if somebody removed it just now.
            foreach (var value in of.GetValueOrDefault(transcript, []))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += pairs;
        }

        // Of several names for one value the first in the alphabet is shown.
        var facets = counts.GroupBy(count => (count.Key.Kind, count.Key.Value)).ToLookup(
            same => same.Key.Kind,
            same => new Facet(same.Key.Value, same.Select(count => count.Key.Name).Min(StringComparer.Ordinal)!, same.Sum(count => count.Value)));
        var years = facets[FacetKind.Year].OrderBy(year => year.Value, StringComparer.Ordinal).ToList();
        return (found.Sum(each => each.Pairs), new Facets(
            [.. facets[FacetKind.Event].OrderByDescending(at => int.Parse(at.Value, CultureInfo.InvariantCulture))],
            years,
            Decades(years),
            MostFrequent(facets[FacetKind.Award]),
            MostFrequent(facets[FacetKind.Person]),
            MostFrequent(facets[FacetKind.Film]),
            [.. facets[FacetKind.Rendition].OrderBy(rendition => rendition.Value, StringComparer.Ordinal)]));
    }

    // How often a number stands in a row.
    private static List<(int Transcript, int Pairs)> Runs(ReadOnlySpan<byte> list)
    {
        var (runs, transcript, pairs) = (new List<(int, int)>(), 0, 0);
        while (Utf8Parser.TryParse(list, out int next, out var length))
        {
            if (next != transcript && pairs > 0)
            {
                runs.Add((transcript, pairs));
                pairs = 0;
            }

            (transcript, pairs) = (next, pairs + 1);
            list = list[Math.Min(length + 1, list.Length)..];
        }

        return pairs > 0 ? [.. runs, (transcript, pairs)] : runs;
    }

    private static IReadOnlyList<Facet> MostFrequent(IEnumerable<Facet> facets) =>
        [.. facets.OrderByDescending(facet => facet.Pairs).ThenBy(facet => facet.Value, StringComparer.Ordinal).Take(MostValues)];

    private static IReadOnlyList<Facet> Decades(IReadOnlyList<Facet> years) =>
    [
        .. from year in years
           group year.Pairs by year.Value[..3] into decade
           orderby decade.Key descending
           select new Facet($"{decade.Key}0", $"{decade.Key}0s", decade.Sum()),
    ];
}
