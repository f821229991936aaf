using OscarPressRoom.Archive.Keeping;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>The program is killed while it brings an archive of an earlier version up to its own: what is left is wholly the former archive or wholly the new one, and the next start has the new one.</summary>
internal static class KilledUpgrades
{
    private const int Files = 300;
    private static readonly string[] Site = ["--urls", "http://127.0.0.1:0"];

    public static async Task<Findings> RunAsync(Product product, DrillSettings settings)
    {
        var (findings, upgraded) = (new Findings(), 0);
        var newer = product.In("newer");
        await newer.RunAsync("import", Conversations.Write(Path.Combine(product.Folder, "files"), Files));
        var formers = new List<Former>();
        for (var version = 1; version < ArchiveSchema.Version; version++)
            formers.Add(await FormerAsync(product, newer, version, findings));

        for (var turn = 0; turn < settings.Times; turn++)
        {
            var former = formers[turn % formers.Count];
            var (room, after) = (product.In($"{turn}"), former.Usual * (0.3 + (0.8 * settings.Random.NextDouble())));
            File.Copy(former.Room.Archive, room.Archive);
            await room.KillAsync(after, Site);
            var where = $"Turn {turn}, killed after {after.TotalMilliseconds:0} ms: ";
            var (version, contents) = (await FormerVersion.VersionAsync(room), await ContentsAsync(room));
            var isNew = version == ArchiveSchema.Version;
            upgraded += isNew ? 1 : 0;
            findings.Expect(isNew || (version == former.Version && contents == former.Contents), $"{where}of version {former.Version} it is now one of {version}, and not what it was.");
            findings.Expect(!isNew || contents == former.Upgraded, $"{where}upgraded from {former.Version} it is not what it would have been.");

            await room.RunUntilAsync("is open at", Site);
            var check = await room.RunAsync("check", "--deep");
            findings.Expect(check.Code == 0 && await ContentsAsync(room) == former.Upgraded, $"{where}the next start does not finish it. {check.Error}");
            Directory.Delete(room.Folder, recursive: true);
            findings.Count();
        }

        findings.Seen = $"{settings.Times - upgraded} times the former archive, {upgraded} times the new one, each whole; from each of the versions 1 to {ArchiveSchema.Version - 1} the next start finished it";
        return findings;
    }

    private static async Task<Former> FormerAsync(Product product, Product newer, int version, Findings findings)
    {
        var (room, spare) = (product.In($"former-{version}"), product.In($"upgraded-{version}"));
        await FormerVersion.WriteAsync(room, newer, version);
        File.Copy(room.Archive, spare.Archive);
        var usual = await spare.RunUntilAsync("is open at", Site);
        var check = await spare.RunAsync("check", "--deep");
        findings.Expect(usual.Output.Contains($"from schema {version} to {ArchiveSchema.Version}", StringComparison.Ordinal) && check.Code == 0, $"From version {version}, undisturbed: {usual.Output}{usual.Error}{check.Output}{check.Error}");
        return new Former(version, room, await ContentsAsync(room), await ContentsAsync(spare), usual.Silence);
    }

    // Each start makes a new link for the first admin.
    private static Task<string> ContentsAsync(Product room) =>
        room.AskAsync(async archive => string.Join('\n', (await TableDigest.OfAsync(archive)).Where(table => table.Table != "Invitation")));

    /// <param name="Upgraded">What it holds after an upgrade that nobody disturbed.</param>
    /// <param name="Usual">How long that took.</param>
    private sealed record Former(int Version, Product Room, string Contents, string Upgraded, TimeSpan Usual);
}
