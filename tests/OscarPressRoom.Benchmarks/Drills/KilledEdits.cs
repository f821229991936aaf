using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Keeping;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>A process that corrects and undoes is killed. What it said to be done must be done, and whatever is done must be so whole that undoing all of it backwards leads to where it began.</summary>
internal static class KilledEdits
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    // What changes are made of. Wordings and former addresses stay when a change is undone, as they should.
    private static readonly string[] Tables = ["Event", "Award", "Winner", "Person", "PersonName", "WinnerPerson", "Transcript", "TranscriptWinner", "QuestionAnswer", "TranscriptText"];

    public static async Task<Findings> RunAsync(Product product, DrillSettings settings)
    {
        var (findings, found) = (new Findings(), new List<int>());
        var begun = product.In("begun");
        await begun.RunAsync("import", Conversations.Write(Path.Combine(product.Folder, "files"), 8));
        var (before, changes) = await begun.AskAsync(async archive => (await ContentsAsync(archive), await archive.Changes.CountAsync()));
        var spare = product.In("spare");
        File.Copy(begun.Archive, spare.Archive);
        var ready = (await Ran.OfAsync(Acts(spare.Archive, 0), until: "\n")).Silence;
        for (var turn = 0; turn < settings.Times; turn++)
        {
            var (room, after) = (product.In($"{turn}"), ready + (Longest * settings.Random.NextDouble()));
            File.Copy(begun.Archive, room.Archive);
            var killed = await Ran.OfAsync(Acts(room.Archive, turn), after);
            var where = $"Turn {turn}, killed after {after.TotalMilliseconds:0} ms: ";
            var check = await room.RunAsync("check", "--deep");
            findings.Expect(check.Code == 0, $"{where}{check.Output}{check.Error}");
            var (last, open) = await room.AskAsync(async archive => (await archive.Changes.MaxAsync(it => it.Id), await archive.Changes.CountAsync(it => it.IsOpen)));
            var said = killed.Output.Split('\n')[..^1].Select(int.Parse).LastOrDefault(changes);
            findings.Expect(open == 0 && last >= said, $"{where}change {said} was said to be made; the last is {last}, and {open} are open.");
            found.Add(last - changes);

            for (var change = last; change > changes; change--)
                findings.Expect(await UndoAsync(room, change) is "", $"{where}change {change} cannot be undone.");
            findings.Expect(await room.AskAsync(ContentsAsync) == before, $"{where}undoing all does not lead back.");
            Directory.Delete(room.Folder, recursive: true);
            findings.Count();
        }

        findings.Seen = $"{found.Min()} to {found.Max()} changes, each whole; undone backwards they lead to the beginning";
        return findings;
    }

    private static ProcessStartInfo Acts(string archive, int seed) => new(Environment.ProcessPath!, [ActsCommand.Name, archive, $"{seed}"]);

    private static async Task<string> UndoAsync(Product room, int change)
    {
        await using var archive = new BenchmarkArchive(room.Archive);
        await using var scope = archive.Services.CreateAsyncScope();
        return string.Join(' ', (await scope.ServiceProvider.GetRequiredService<Undo>().UndoAsync(change, "a drill")).Select(hindrance => hindrance.Reason));
    }

    private static async Task<string> ContentsAsync(ArchiveContext archive) =>
        string.Join('\n', (await TableDigest.OfAsync(archive)).Where(table => Tables.Contains(table.Table)));
}
