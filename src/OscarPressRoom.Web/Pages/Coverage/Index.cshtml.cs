using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Coverage;

internal sealed class IndexModel(ArchiveContext archive) : PageModel
{
    // As many lines as a screen shows below the names of their columns.
    private const int LinesOfMap = 25;

    [ViewData]
    public Head Head { get; } = new("Coverage", "Which awards of which ceremonies the archive has heard the winners of, as a map and as a table.", Addresses.Coverage);

    /// <summary>Newest ceremonies first.</summary>
    public IReadOnlyList<CoverageMap> Maps { get; private set; } = [];

    /// <summary>Conversations that name no award, and so stand nowhere on the map.</summary>
    public int Unplaced { get; private set; }

    public bool IsEmpty => Maps.All(map => map.Lines.All(line => line.Cells.Count == 0));

    public void OnGet()
    {
        var events = EventSummary.All(archive);
        var heard = HeardAward.All(archive);
        Maps = [.. events.Chunk(LinesOfMap).Select(stretch => CoverageMap.Of(stretch, heard))];
        Unplaced = archive.Rows(
            $"select count(*) from Transcript where not exists (select 1 from TranscriptWinner where TranscriptId = Transcript.Id)", row => row.GetInt32(0))[0];
    }
}
