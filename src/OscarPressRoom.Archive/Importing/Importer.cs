using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>Brings files into the archive. A file is one transaction: all of it, or nothing.</summary>
public sealed class Importer(ArchiveContext archive, Changes changes, TimeProvider clock, ReaderLimits limits)
{
    /// <summary>Whether these very bytes were ever imported, even if something newer has replaced them since.</summary>
    public async Task<bool> HasImportedAsync(byte[] content, CancellationToken cancellation = default)
    {
        var hash = Hash(content);
        return await archive.ImportRuns.AnyAsync(run => run.Hash == hash, cancellation);
    }

    /// <param name="file">The file's name: with the winners it tells a corrected file from a new one.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="isDryRun">Does everything but keep it: the report says what an import would do.</param>
    public async Task<ImportReport> ImportAsync(string file, byte[] content, string by, bool isDryRun = false, CancellationToken cancellation = default)
    {
        archive.ChangeTracker.Clear();
        var hash = Hash(content);
        if (await IsKnownAsync(hash, cancellation))
            return new ImportReport(file, ImportOutcome.AlreadyImported, [], []);

        var reading = TranscriptReader.Read(content, limits);
        var problems = reading.Problems.Concat(Unplaceable(reading)).ToList();
        if (problems.Any(problem => problem.Severity == Severity.Error))
            return new ImportReport(file, ImportOutcome.Refused, [], problems);

        var name = Path.GetFileName(file);
        await using var change = await changes.OpenAsync(by, $"Imported {name}", cancellation: cancellation);

        // Asked again under the lock: another process may have imported the same file meanwhile.
        if (await IsKnownAsync(hash, cancellation))
            return new ImportReport(file, ImportOutcome.AlreadyImported, [], []);

        var run = new ImportRun
        {
            At = clock.GetUtcNow(),
            By = by,
            File = name,
            Hash = hash,
            Content = content,
            Transcripts = reading.Transcripts.Count,
        };
        archive.ImportRuns.Add(run);
        var imported = await new TranscriptWriter(archive, run, problems).WriteAsync(reading.Transcripts, cancellation);
        if (!isDryRun)
            await change.CompleteAsync(run, cancellation);

        return new ImportReport(file, ImportOutcome.Imported, imported, [.. problems.OrderBy(problem => problem.Line)]);
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // Known is a file whose every transcript was last read from these very bytes.
    private async Task<bool> IsKnownAsync(string hash, CancellationToken cancellation) =>
        await archive.ImportRuns.AnyAsync(
            run => run.Hash == hash && archive.Transcripts.Count(transcript => transcript.ImportRun == run) == run.Transcripts, cancellation);

    private static IEnumerable<Problem> Unplaceable(Reading reading) =>
        from transcript in reading.Transcripts
        where transcript.Event.Number is null
        select Problem.Error(
            reading.Problems.FirstOrDefault(problem => problem.Code == "no-ceremony")?.Line ?? 1,
            "no-event",
            "The archive has no place for a conversation without its ceremony. Write a line such as “86th Academy Awards” above it and import it again.");
}
