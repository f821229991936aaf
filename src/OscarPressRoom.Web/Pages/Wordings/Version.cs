using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Pages.Wordings;

/// <summary>A wording that a pair had.</summary>
/// <param name="Until">When it was changed or removed.</param>
/// <param name="IsCorrected">Whether somebody changed it by hand; else another capture of the source did.</param>
/// <param name="Why">Why it was changed, in the words of whoever did; may be empty.</param>
internal sealed record Version(Wording Wording, DateTimeOffset Until, bool IsCorrected = false, string? Why = null)
{
    /// <summary>The earlier ones of a pair, oldest first. What came back as it had been removed was never another wording.</summary>
    /// <param name="present">The pair's wording now; null where it is removed.</param>
    public static IReadOnlyList<Version> Of(ArchiveContext archive, int transcript, string anchor, Wording? present)
    {
        var all = All(archive, transcript, anchor);
        var fingerprints = all.Select(version => version.Wording.Fingerprint).Append(present?.Fingerprint).ToList();
        return [.. all.Where((_, place) => fingerprints[place] != fingerprints[place + 1])];
    }

    private static List<Version> All(ArchiveContext archive, int transcript, string anchor) => archive.Rows(
        $"""
        select Asker, Question, Answer, Revision.At, Change.Id is not null and Change.ImportRunId is null, Why
        from Revision
        left join Change on Change.Id = ChangeId
        where TranscriptId = {transcript} and Anchor = {anchor}
        order by Revision.Id
        """,
        row => new Version(
            new Wording(row.Text(0), row.Text(1), row.Json<List<AnswerParagraph>>(2)), row.GetFieldValue<DateTimeOffset>(3), row.GetBoolean(4), row.Text(5)));
}
