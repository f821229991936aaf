using OscarPressRoom.Transcripts.Finding;
using OscarPressRoom.Transcripts.Passages;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>Sets paragraphs in the order of reading: remarks apart, and what is looked for marked and numbered.</summary>
/// <param name="current">The number of the hit that is being shown; 0 for none.</param>
internal sealed class Marker(Sought sought, int current = 0)
{
    /// <summary>How many hits were marked so far.</summary>
    public int Hits { get; private set; }

    public IReadOnlyList<Run> Mark(string paragraph)
    {
        var places = sought.In(paragraph);
        if (places.Count == 0)
            return [.. Passage.Of(paragraph).Select(Run.Of)];

        var runs = new List<Run>();
        var position = 0;
        foreach (var passage in Passage.Of(paragraph))
        {
            var (run, start, end) = (Run.Of(passage), position, position + passage.Text.Length);
            foreach (var (place, number) in places.Select((place, index) => (place, Hits + index + 1)).Where(hit => hit.place.Start < end && hit.place.End > start))
            {
                var (from, to) = (Math.Max(place.Start, start), Math.Min(place.End, end));
                Add(from, run);
                Add(to, run with
                {
                    IsHit = true,
                    HitId = from == place.Start ? Addresses.HitId(number) : null,
                    IsCurrent = number == current,
                });
            }

            Add(end, run);
        }

        Hits += places.Count;
        return runs;

        void Add(int to, Run run)
        {
            if (to > position)
                runs.Add(run with { Text = paragraph[position..to] });
            position = to;
        }
    }
}
