using System.Net;
using Microsoft.EntityFrameworkCore;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>A disk without room: whoever writes is told in a sentence and leaves nothing by halves, whoever reads is served, and what was refused is taken as soon as there is room.</summary>
internal static class FullDisk
{
    private const int Files = 400;
    private const int Megabytes = 6;
    private static readonly string[] Site = ["--urls", "http://127.0.0.1:0"];

    public static async Task<Findings> RunAsync(Product product)
    {
        var findings = new Findings();
        product = product with { Seeds = Conversations.Write(Path.Combine(product.Folder, "files"), Files) };
        var whole = product.In("whole");
        await whole.RunAsync("import", whole.Seeds);
        var all = await Conversations.InAsync(whole);
        findings.Expect(all.Count == Files, $"{all.Count} of {Files} files came in where there was room.");
        if (await FilledAsync(product.In("import"), room => room.RunAsync("import", room.Seeds), all, findings) is not { } imported
            || await FilledAsync(product.In("seeds"), room => room.RunUntilAsync("is open at", Site), all, findings) is not { } seeded)
        {
            findings.Seen = "not done: this user may not mount a small disk";
            return findings;
        }

        await BackUpAsync(whole, product.In("backups"), findings);
        var answers = await ServeAsync(product.In("served") with { Seeds = "none" }, findings);
        findings.Seen = $"a sentence each; {imported} files and {seeded} seeds were in, each whole, and the rest once there was room; no part of a backup; a reader’s form refused and taken later; {answers:N0} pages served meanwhile";
        return findings;
    }

    // How many files were in when the disk was full; null where none could be mounted.
    private static async Task<int?> FilledAsync(Product room, Func<Product, Task<Ran>> bring, IReadOnlyDictionary<string, string> all, Findings findings)
    {
        using var disk = await SmallDisk.MountAsync(room.Folder, Megabytes);
        if (disk is null)
            return null;

        var full = await bring(room);
        findings.ExpectRefusal(full, "The disk is full", "bringing files in");
        await disk.RemountAsync("size=200m");
        var check = await room.RunAsync("check", "--deep");
        findings.Expect(check.Code == 0, $"after a full disk: {check.Output}{check.Error}");
        var left = await Conversations.InAsync(room);
        findings.Expect(left.Count < Files && left.All(all.Contains) && Conversations.SaidIn(full.Output).All(left.ContainsKey), "after a full disk a file is in by halves, or not though it was said to be.");

        await bring(room);
        var rest = await Conversations.InAsync(room);
        findings.Expect(rest.Count == Files && rest.All(all.Contains), "with room again the rest does not follow.");
        findings.Count();
        return left.Count;
    }

    private static async Task BackUpAsync(Product whole, Product room, Findings findings)
    {
        using var disk = await SmallDisk.MountAsync(room.Folder, 1);
        var full = await whole.RunAsync("backup", Path.Combine(room.Folder, "kept.zip"));
        findings.ExpectRefusal(full, "See that the disk has room", "a backup");
        findings.Expect(Directory.GetFileSystemEntries(room.Folder).Length == 0, $"a backup without room left {string.Join(", ", Directory.GetFileSystemEntries(room.Folder))}.");
        findings.Count();
    }

    private static async Task<int> ServeAsync(Product room, Findings findings)
    {
        using var disk = await SmallDisk.MountAsync(room.Folder, 64);
        await room.RunAsync("import", Conversations.Write(Path.Combine(room.Folder, "first"), 20));
        var more = Conversations.Write(Path.Combine(room.Folder, "more"), 300);
        using var site = room.Serve(_ => { });
        await site.FirstAnswerAsync("/");
        var files = (await Conversations.InAsync(room)).Keys.ToList();
        var pair = await room.AskAsync(archive => archive.QuestionAnswers.Select(it => $"{it.Transcript!.Event.Number}/{it.Transcript.Slug}/{it.Anchor}").FirstAsync());
        using var form = await ReportForm.OpenAsync(site.Address, $"/report/{pair}");
        disk!.Fill();

        var refused = await form.SendAsync();
        findings.Expect(refused.Status == HttpStatusCode.InsufficientStorage && refused.Sentence.Contains("disk is full", StringComparison.Ordinal), $"a form sent to a site on a full disk is answered {refused}.");
        findings.Expect(await room.AskAsync(archive => archive.Reports.CountAsync()) == 0, "what was sent to a site on a full disk is there by halves.");
        var readers = new Readers([site.Address], files);
        var (reading, import) = (readers.ReadAsync(8, TimeSpan.FromSeconds(3)), room.RunAsync("import", more));
        findings.ExpectRefusal(await import, "The disk is full", "an import beside a site");
        var answers = await reading;
        findings.Expect(answers.Failures.Count == 0, $"with a full disk a site that serves answers {string.Join(", ", answers.Failures)}.");

        disk.Empty();
        findings.Expect((await form.SendAsync()).Status == HttpStatusCode.Redirect && await room.AskAsync(archive => archive.Reports.CountAsync()) == 1, "with room again the same form is not taken.");
        var again = await room.RunAsync("import", more);
        findings.Expect(again.Code == 0 && (await room.RunAsync("check", "--deep")).Code == 0, $"with room again an import beside a site fails. {again.Error}");
        findings.Count();
        return answers.Count;
    }
}
