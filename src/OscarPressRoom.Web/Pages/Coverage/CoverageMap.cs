using System.Globalization;
using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Web.Pages.Awards;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Coverage;

/// <summary>A stretch of ceremonies as a grid: a line each, a column for each award, a cell where somebody was heard.</summary>
internal sealed record CoverageMap(IReadOnlyList<CoverageMap.Line> Lines, IReadOnlyList<CoverageMap.Column> Columns)
{
    /// <summary>From cell to cell: wide enough to be touched.</summary>
    public const int Pitch = 24;

    public const int CellSize = 20;

    /// <summary>The square that every cell repeats.</summary>
    public const string CellId = "_cell";

    /// <summary>Room for the names of the lines and of the columns.</summary>
    public const int Left = 84;
    public const int Top = 215;

    private const string OtherAwards = "other-awards";

    public int Width => Left + (Columns.Count * Pitch);

    public int Height => Top + (Lines.Count * Pitch);

    /// <summary>"74th to 98th".</summary>
    public string Name => $"{Ceremony.Ordinal(Lines[^1].Number)} to {Ceremony.Ordinal(Lines[0].Number)}";

    public string Id => string.Create(CultureInfo.InvariantCulture, $"_part-{Lines[0].Number}");

    public static CoverageMap Of(IReadOnlyList<EventSummary> events, ILookup<int, HeardAward> heard)
    {
        var slugs = events.SelectMany(it => it.Competed.Select(category => category.Slug).Concat(heard[it.Number].Select(award => ColumnOf(award.Slug)))).ToHashSet();
        var columns = Programme.Order(slugs, slug => slug)
            .Select((slug, index) => new Column(slug, NameOf(slug), Left + (index * Pitch)))
            .ToList();
        var places = columns.ToDictionary(column => column.Slug);
        return new CoverageMap([.. events.Select((it, index) => LineOf(it, Top + (index * Pitch), heard[it.Number], places))], columns);
    }

    private static Line LineOf(EventSummary held, int y, IEnumerable<HeardAward> heard, Dictionary<string, Column> places) => new(
        held.Number,
        Ceremony.Ordinal(held.Number),
        held.Facts.Date?.Value.Year,
        y,
        [.. heard.GroupBy(award => ColumnOf(award.Slug))
            .Select(column => new Cell(places[column.Key], column.First().Slug, column.Sum(award => award.Conversations)))
            .OrderBy(cell => cell.Column.X)],
        string.Concat(held.Unheard.Select(category => string.Create(CultureInfo.InvariantCulture, $"M{places[category.Slug].X + 8} 8h4v4h-4z"))));

    // The awards that no table knows share a column.
    private static string ColumnOf(string slug) => Category.WithSlug(slug) is null ? OtherAwards : slug;

    private static string NameOf(string slug) =>
        Category.WithSlug(slug) is not { } category ? "Other awards"
        : category.Name.StartsWith("Best ", StringComparison.Ordinal) ? category.Name["Best ".Length..]
        : category.Name;

    internal sealed record Column(string Slug, string Name, int X);

    /// <param name="Unheard">The path of a dot for each award that was competed for and not heard.</param>
    internal sealed record Line(int Number, string Ordinal, int? Year, int Y, IReadOnlyList<Cell> Cells, string Unheard)
    {
        /// <summary>"Picture 1, Actor 2".</summary>
        public string Heard => Cells.Count == 0 ? "nobody yet" : string.Join(", ", Cells.Select(cell => $"{cell.Column.Name} {cell.Conversations}"));
    }

    /// <param name="Award">The award's slug, where the cell leads to.</param>
    internal sealed record Cell(Column Column, string Award, int Conversations);
}
