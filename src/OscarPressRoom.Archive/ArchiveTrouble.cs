using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Archive;

/// <summary>What ails a database, as far as somebody can do something about it.</summary>
public enum ArchiveTrouble
{
    Other,
    Damaged,
    Full,
    Busy,
    Closed,
}

/// <summary>Tells it from what SQLite complains of.</summary>
public static class ArchiveTroubles
{
    public static ArchiveTrouble Of(Exception failure) => Cause(failure) is SqliteException complaint
        ? complaint.SqliteErrorCode switch
        {
            5 or 6 => ArchiveTrouble.Busy,
            8 or 14 => ArchiveTrouble.Closed,
            11 or 26 => ArchiveTrouble.Damaged,
            13 => ArchiveTrouble.Full,
            _ => ArchiveTrouble.Other,
        }
        : ArchiveTrouble.Other;

    /// <summary>A sentence on what has happened, and one on what to do.</summary>
    public static ArchiveException Say(string file, Exception failure) =>
        new($"The archive {file} cannot be used: {Complaint(failure)} {Advice(Of(failure))}", failure);

    /// <summary>What SQLite says, in one line: it may quote what stands in a damaged file.</summary>
    internal static string Complaint(Exception failure) => string.Concat(Cause(failure).Message.Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private static Exception Cause(Exception failure) => failure is DbUpdateException { InnerException: { } cause } ? cause : failure;

    private static string Advice(ArchiveTrouble trouble) => trouble switch
    {
        ArchiveTrouble.Damaged => "The file is damaged or no database: put it aside and restore a backup, or import the transcripts again.",
        ArchiveTrouble.Full => "The disk is full: make room, and try again. What was being written was left out whole.",
        ArchiveTrouble.Busy => "Another program holds it: stop that program, or try again.",
        ArchiveTrouble.Closed => "See that the folder exists and that this program may write to it and to what is in it, or name another file in ConnectionStrings:Archive.",
        _ => "See that the disk is sound and has room, and that this program may write to the folder, or name another file in ConnectionStrings:Archive.",
    };
}
