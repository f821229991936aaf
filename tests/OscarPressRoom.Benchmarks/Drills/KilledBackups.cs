namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>A backup is there whole or not at all; an archive that is being replaced is the former one or the restored one, in every table.</summary>
internal static class KilledBackups
{
    public static async Task<Findings> BackupAsync(Product product, DrillSettings settings)
    {
        var (findings, written) = (new Findings(), 0);
        var whole = await ArchiveAsync(product, "whole", 200);
        var table = (await whole.RunAsync("check", "--deep")).Output;
        var usual = await whole.RunAsync("backup", Path.Combine(whole.Folder, "undisturbed.zip"));
        for (var turn = 0; turn < settings.Times; turn++)
        {
            var (file, after) = (Path.Combine(whole.Folder, $"{turn}.zip"), usual.Moment(settings.Random));
            await whole.KillAsync(after, "backup", file);
            written += File.Exists(file) ? 1 : 0;
            var again = File.Exists(file) ? null : await whole.RunAsync("backup", file);
            findings.Expect(again is null or { Code: 0 }, $"Turn {turn}: it cannot be written afterwards. {again?.Error}");

            var room = whole.In($"{turn}");
            await room.RunAsync("restore", file);
            findings.Expect((await room.RunAsync("check", "--deep")).Output == table, $"Turn {turn}, killed after {after.TotalMilliseconds:0} ms: the backup does not hold what the archive holds.");
            Directory.Delete(room.Folder, recursive: true);
            findings.Count();
        }

        findings.Expect((await whole.RunAsync("check", "--deep")).Output == table, "The archive itself has changed.");
        findings.Seen = $"{written} times a whole backup, {settings.Times - written} times none; written again, each restores to an equal archive";
        return findings;
    }

    public static async Task<Findings> RestoreAsync(Product product, DrillSettings settings)
    {
        var (findings, replaced) = (new Findings(), 0);
        var (former, other) = (await ArchiveAsync(product, "former", 100), await ArchiveAsync(product, "other", 200));
        var (small, large) = (Path.Combine(product.Folder, "small.zip"), Path.Combine(product.Folder, "large.zip"));
        await former.RunAsync("backup", small);
        await other.RunAsync("backup", large);
        var (before, after) = ((await former.RunAsync("check", "--deep")).Output, (await other.RunAsync("check", "--deep")).Output);
        var usual = await former.RunAsync("restore", large);
        for (var turn = 0; turn < settings.Times; turn++)
        {
            var room = product.In($"{turn}");
            await room.RunAsync("restore", small);
            await room.KillAsync(usual.Moment(settings.Random), "restore", large);
            var check = await room.RunAsync("check", "--deep");
            replaced += check.Output == after ? 1 : 0;
            findings.Expect(check.Output == after || check.Output == before, $"Turn {turn}: it is neither archive. {check.Output}{check.Error}");

            var again = await room.RunAsync("restore", large);
            findings.Expect((await room.RunAsync("check", "--deep")).Output == after, $"Turn {turn}: it cannot be restored afterwards. {again.Error}");
            Directory.Delete(room.Folder, recursive: true);
            findings.Count();
        }

        findings.Seen = $"{settings.Times - replaced} times the former archive, {replaced} times the restored one, each whole";
        return findings;
    }

    private static async Task<Product> ArchiveAsync(Product product, string name, int files)
    {
        var room = product.In(name);
        await room.RunAsync("import", Conversations.Write(Path.Combine(product.Folder, $"{name}-files"), files));
        return room;
    }
}
