using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>The names of a conversation's pairs in addresses: given once, so that none is given to another pair.</summary>
internal static class Anchors
{
    public static async Task<HashSet<string>> TakenAsync(ArchiveContext archive, int transcriptId, CancellationToken cancellation) =>
        [.. await archive.Database.SqlQuery<string>($"""
            select Anchor as Value from QuestionAnswer where TranscriptId = {transcriptId}
            union select Anchor from FormerAnchor where TranscriptId = {transcriptId}
            union select Anchor from Revision where TranscriptId = {transcriptId}
            """).ToListAsync(cancellation)];

    /// <summary>Whatever led to a pair that goes leads to another, and so does its own name.</summary>
    public static Task LeadAsync(ArchiveContext archive, QuestionAnswer from, QuestionAnswer to, CancellationToken cancellation) =>
        archive.Database.ExecuteSqlAsync($"""
            update FormerAnchor set QuestionAnswerId = {to.Id} where QuestionAnswerId = {from.Id};
            insert into FormerAnchor (TranscriptId, Anchor, QuestionAnswerId) values ({from.TranscriptId}, {from.Anchor}, {to.Id})
            on conflict do update set QuestionAnswerId = excluded.QuestionAnswerId;
            """, cancellation);
}
