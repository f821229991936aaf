using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Connecting;
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

    /// <summary>Makes what is imported until the result is disposed quicker, where there are many files.</summary>
    public Task<ManyFiles> ExpectManyAsync(CancellationToken cancellation = default) => ManyFiles.ExpectAsync(archive, cancellation);

    /// <summary>Brings a file in as the reader makes it.</summary>
    /// <param name="file">The file's name: with the winners it tells a corrected file from a new one.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="isDryRun">Does everything but keep it: the report says what an import would do.</param>
    public Task<ImportReport> ImportAsync(string file, byte[] content, string by, bool isDryRun = false, CancellationToken cancellation = default) =>
        ImportAsync(new Incoming(file, content, by), isDryRun, claim: null, cancellation);

    /// <param name="isDryRun">Does everything but keep it: the report says what an import would do.</param>
    /// <param name="claim">Asked under the lock: where it says no, somebody else was quicker, and nothing is done.</param>
    public async Task<ImportReport> ImportAsync(Incoming incoming, bool isDryRun = false, Func<Change, Task<bool>>? claim = null, CancellationToken cancellation = default)
    {
        var report = await BringInAsync(incoming, isDryRun, claim, cancellation);
        if (!isDryRun)
            ArchiveMeter.Imported(report.Outcome);
        return report;
    }

    private async Task<ImportReport> BringInAsync(Incoming incoming, bool isDryRun, Func<Change, Task<bool>>? claim, CancellationToken cancellation)
    {
        archive.ChangeTracker.Clear();
        var (hash, file) = (Hash(incoming.Content), Path.GetFileName(incoming.File));
        if (incoming.Transcripts is null && IsKnown(hash))
            return Nothing(ImportOutcome.AlreadyImported);

        var reading = TranscriptReader.Read(incoming.Content, limits);
        var transcripts = incoming.Transcripts ?? [.. reading.Transcripts.Select(printed => new IncomingTranscript(printed))];
        var problems = reading.Problems.Concat(Unplaceable(transcripts, reading)).ToList();
        if (problems.Any(problem => problem.Severity == Severity.Error))
            return Nothing(ImportOutcome.Refused, problems);

        await using var change = await changes.OpenAsync(incoming.By, $"Imported {file}", cancellation: cancellation);

        // Asked again under the lock: another process may have imported the same file meanwhile.
        if (incoming.Transcripts is null && IsKnown(hash))
            return Nothing(ImportOutcome.AlreadyImported);
        if (claim is not null && !await claim(change.Change))
            return Nothing(ImportOutcome.Overtaken);

        var run = new ImportRun
        {
            At = clock.GetUtcNow(),
            By = incoming.By,
            File = file,
            Hash = hash,
            Content = incoming.Content,
            Transcripts = reading.Transcripts.Count,
        };
        archive.ImportRuns.Add(run);
        var imported = await new TranscriptWriter(archive, limits, run, problems).WriteAsync(transcripts, cancellation);
        if (!isDryRun)
            await change.CompleteAsync(run, cancellation);

        return new ImportReport(incoming.File, ImportOutcome.Imported, imported, [.. problems.OrderBy(problem => problem.Line)]) { ChangeId = isDryRun ? null : change.Change.Id };

        ImportReport Nothing(ImportOutcome outcome, IReadOnlyList<Problem>? why = null) => new(incoming.File, outcome, [], why ?? []);
    }

    /// <summary>SHA-256, lower-case hexadecimal.</summary>
    internal static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // Known is a file whose every transcript was last read from these very bytes.
    private bool IsKnown(string hash) => archive.Rows(
        $"select 1 from ImportRun where Hash = {hash} and Transcripts = (select count(*) from Transcript where ImportRunId = ImportRun.Id)", row => row.GetInt32(0)).Count > 0;

    private static IEnumerable<Problem> Unplaceable(IReadOnlyList<IncomingTranscript> transcripts, Reading reading) =>
        from transcript in transcripts
        where transcript.Printed.Event.Number is null && !reading.IsRefused
        select Problem.Error(
            reading.Problems.FirstOrDefault(problem => problem.Code == "no-ceremony")?.Line ?? 1,
            "no-event",
            "The archive has no place for a conversation without its ceremony. Write a line such as “86th Academy Awards” above it and import it again.");
}
