namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>
/// The program is killed while it brings files in. Each file must be wholly in or not at all, what it said to be in must be in, and once
/// it runs to its end the archive must be the one that it would have been.
/// </summary>
internal sealed class KilledImports(Func<Product, Task<Ran>> bring, Func<Product, TimeSpan, Task<Ran>> kill)
{
    private const int Files = 100;
    private static readonly string[] Site = ["--urls", "http://127.0.0.1:0"];

    public static Task<Findings> ByCommandAsync(Product product, DrillSettings settings) =>
        new KilledImports(room => room.RunAsync("import", room.Seeds), (room, after) => room.KillAsync(after, "import", room.Seeds)).RunAsync(product, settings);

    public static Task<Findings> AtStartAsync(Product product, DrillSettings settings) =>
        new KilledImports(room => room.RunUntilAsync("is open at", Site), (room, after) => room.KillAsync(after, Site)).RunAsync(product, settings);

    private async Task<Findings> RunAsync(Product product, DrillSettings settings)
    {
        var (findings, found) = (new Findings(), new List<int>());
        product = product with { Seeds = Conversations.Write(Path.Combine(product.Folder, "files"), Files) };
        var undisturbed = product.In("undisturbed");
        var usual = await bring(undisturbed);
        var all = await Conversations.InAsync(undisturbed);
        findings.Expect(all.Count == Files, $"{all.Count} of {Files} files came in undisturbed.");
        for (var turn = 0; turn < settings.Times; turn++)
        {
            var (room, after) = (product.In($"{turn}"), usual.Moment(settings.Random));
            var killed = await kill(room, after);
            var where = $"Turn {turn}, killed after {after.TotalMilliseconds:0} ms: ";
            var left = await LeftAsync(room, findings, where);
            found.Add(left.Count);
            findings.Expect(left.All(all.Contains), $"{where}a file is not as it would have been.");
            findings.Expect(Conversations.SaidIn(killed.Output).All(left.ContainsKey), $"{where}a file that was said to be in is not.");

            var rest = await bring(room);
            var whole = await Conversations.InAsync(room);
            findings.Expect(whole.Count == all.Count && whole.All(all.Contains), $"{where}the archive did not become whole afterwards. {rest.Error}");
            Directory.Delete(room.Folder, recursive: true);
            findings.Count();
        }

        findings.Seen = $"{found.Min()} to {found.Max()} of {Files} files, each whole; the rest followed";
        return findings;
    }

    // A program that was killed early has left no archive yet.
    private static async Task<IReadOnlyDictionary<string, string>> LeftAsync(Product room, Findings findings, string where)
    {
        var check = await room.RunAsync("check", "--deep");
        if (check.Error.StartsWith("There is no archive", StringComparison.Ordinal))
            return new Dictionary<string, string>();

        findings.Expect(check.Code == 0, $"{where}{check.Output}{check.Error}");
        return await Conversations.InAsync(room);
    }
}
