using System.Collections.Concurrent;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>Several programs and many readers on one archive: no page fails, and nobody finds the database locked.</summary>
internal static class Sharing
{
    public static Task<Findings> TwoSitesAsync(Product product) => RunAsync(product, sites: 2, readers: 16, files: 200);

    public static Task<Findings> CrowdAsync(Product product) => RunAsync(product, sites: 1, readers: 1000, files: 300);

    private static async Task<Findings> RunAsync(Product product, int sites, int readers, int files)
    {
        var (findings, log) = (new Findings(), new ConcurrentQueue<string>());
        await product.RunAsync("import", Conversations.Write(Path.Combine(product.Folder, "first"), 20));
        var known = (await Conversations.InAsync(product)).Keys.ToList();
        var more = Conversations.Write(Path.Combine(product.Folder, "more"), files);
        var served = Enumerable.Range(0, sites).Select(_ => product.Serve(line => log.Enqueue(line ?? ""))).ToList();
        try
        {
            foreach (var site in served)
                await site.FirstAnswerAsync("/");

            Ran? import = null;
            var answers = await new Readers([.. served.Select(site => site.Address)], known).ReadAsync(readers, async () => import = await product.RunAsync("import", more));
            findings.Expect(answers.Failures.Count == 0, $"answered {string.Join(", ", answers.Failures)}.");
            findings.Expect(import!.Code == 0, $"the import beside them failed. {import.Error}");
            findings.Expect(log.All(line => !line.Contains("locked", StringComparison.Ordinal)), $"logged: {log.FirstOrDefault(line => line.Contains("locked", StringComparison.Ordinal))}");

            // What the import brought is there for whoever asks next, at each of them.
            var all = await Conversations.InAsync(product);
            var after = await new Readers([.. served.Select(site => site.Address)], [.. all.Keys.Except(known)]).ReadAsync(4, TimeSpan.FromSeconds(2));
            findings.Expect(all.Count >= files && after.Failures.Count == 0, $"afterwards: {string.Join(", ", after.Failures)}.");
            findings.Expect((await product.RunAsync("check", "--deep")).Code == 0, "the archive is not sound afterwards.");
            findings.Count();
            findings.Seen = $"{answers.Count:N0} pages while {files} files came in, every one answered well; nothing was locked";
        }
        finally
        {
            foreach (var site in served)
                site.Dispose();
        }

        return findings;
    }
}
