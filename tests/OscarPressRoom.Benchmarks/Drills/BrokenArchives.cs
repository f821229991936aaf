using Microsoft.Data.Sqlite;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>Archives that cannot be used, or not wholly: every command says so in a sentence, and a backup mends them.</summary>
internal static class BrokenArchives
{
    private static readonly byte[] Rubbish = [.. Enumerable.Range(0, 100_000).Select(place => (byte)(place * 31 % 251))];

    private static readonly IReadOnlyList<(string Name, Action<string> Break)> Damages =
    [
        ("its header overwritten", file => Overwrite(file, 0, 100)),
        ("its first page overwritten", file => Overwrite(file, 100, 2_000)),
        ("its middle overwritten", file => Overwrite(file, new FileInfo(file).Length / 2, 50_000)),
        ("its end overwritten", file => Overwrite(file, new FileInfo(file).Length - 50_000, 50_000)),
        ("cut in half", file => Cut(file, new FileInfo(file).Length / 2)),
        ("cut within a page", file => Cut(file, new FileInfo(file).Length - 1_000)),
        ("cut to some bytes", file => Cut(file, 50)),
        ("of no bytes", file => Cut(file, 0)),
        ("missing", File.Delete),
        ("a text", file => File.WriteAllText(file, string.Concat(Enumerable.Repeat("no database ", 500)))),
        ("a folder", file => { File.Delete(file); Directory.CreateDirectory(file); }),
        ("a rubbish journal beside it", file => { File.WriteAllBytes($"{file}-wal", Rubbish); File.WriteAllBytes($"{file}-shm", Rubbish); }),
        ("of a newer version", file => Execute(file, "pragma user_version = 99")),
        ("another program's", file => Execute(file, "pragma application_id = 1")),
        ("without its index", file => Execute(file, "drop table QuestionAnswerIndex")),
        ("without a table", file => Execute(file, "pragma foreign_keys = off; drop table ImportRun")),
    ];

    public static async Task<Findings> RunAsync(Product product)
    {
        var findings = new Findings();
        var sound = product.In("sound");
        await sound.RunAsync("import", Conversations.Write(Path.Combine(product.Folder, "files"), 30));
        foreach (var (name, damage) in Damages)
        {
            foreach (var command in Commands(product.Folder))
            {
                var room = product.In(Guid.NewGuid().ToString("N"));
                File.Copy(sound.Archive, room.Archive);
                damage(room.Archive);
                await RunAsync(room, name, command, findings);
                Directory.Delete(room.Folder, recursive: true);
            }
        }

        await OnClosedDiskAsync(sound, product.In("closed"), findings);
        findings.Seen = $"each time the work was done, or a sentence says why not and what to do; {findings.Refusals} times the latter";
        return findings;
    }

    private static async Task OnClosedDiskAsync(Product sound, Product room, Findings findings)
    {
        if (await SmallDisk.MountAsync(room.Folder, 16) is not { } disk)
            return;

        using (disk)
        {
            File.Copy(sound.Archive, room.Archive);
            await disk.RemountAsync("ro");
            foreach (var command in Commands(Path.GetDirectoryName(room.Folder)!))
                await RunAsync(room, "on a disk that takes no writing", command, findings);
        }
    }

    private static async Task RunAsync(Product room, string name, string[] command, Findings findings)
    {
        var ran = await room.RunUntilAsync("is open at", command);
        findings.Expect(ran.IsPlain, $"{name}, {command[0]}: {ran.Code}, {ran.Error}");
        findings.Count(isRefused: ran.Code == 1);
    }

    private static IEnumerable<string[]> Commands(string folder) =>
    [
        ["--urls", "http://127.0.0.1:0"], ["check", "--deep"], ["import", Path.Combine(folder, "files", "00000.md")], ["export", "--out", Path.Combine(folder, "exported")],
        ["reindex"], ["backup", Path.Combine(folder, $"{Guid.NewGuid():N}.zip")], ["admin", "add", "ana@example.org"],
    ];

    private static void Overwrite(string file, long at, int count)
    {
        using var stream = File.OpenWrite(file);
        stream.Position = at;
        stream.Write(Rubbish.AsSpan(0, count));
    }

    private static void Cut(string file, long length)
    {
        using var stream = File.OpenWrite(file);
        stream.SetLength(length);
    }

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
