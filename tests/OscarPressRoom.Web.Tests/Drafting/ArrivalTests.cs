using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Drafting;

/// <summary>Whatever is sent: it becomes a draft, or nothing and a sentence.</summary>
public sealed class ArrivalTests(ArchiveAtTheDoor room) : IClassFixture<ArchiveAtTheDoor>
{
    [Fact]
    public async Task Many_files_arrive_each_by_itself()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        var page = await SignedIn.ReadAsync(await ada.UploadAsync(
            ("one.txt", Shell(1)), ("two.zip", Zip(("inner/three.txt", Shell(3)), ("../../four.txt", Shell(4)))), ("speech.txt", "I thank everybody."u8.ToArray())));

        Assert.Equal(["one.txt", "two.zip/four.txt", "two.zip/inner/three.txt"], page.Texts(".arrivals a"));
        Assert.StartsWith("speech.txt Nobody asks anything", page.Texts(".arrivals li")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_is_pasted()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        using var answer = await ada.SubmitAsync("/admin/import", "Read and preview", ("Input.Text", Encoding.UTF8.GetString(Shell(5))), ("Input.Name", "my note"));

        Assert.Equal("Draft my note", (await ada.PageAsync(answer.Headers.Location!.OriginalString)).Text("h1"));
    }

    [Fact]
    public async Task Nothing_is_no_import()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        using var answer = await ada.SubmitAsync("/admin/import", "Read and preview");

        Assert.Equal("Choose at least one file, or paste a transcript's text.", (await SignedIn.ReadAsync(answer)).Text("[role=alert]"));
    }

    [Fact]
    public async Task An_upload_over_the_limit_is_turned_away_unread()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        using var answer = await ada.UploadAsync(("large.txt", new byte[ArchiveAtTheDoor.MostBytes + (2 * 1024 * 1024)]));

        Assert.Equal("/admin/import?too=large", answer.Headers.Location?.OriginalString);
        Assert.StartsWith("What you sent is larger than ", (await ada.PageAsync("/admin/import?too=large")).Text("[role=alert]"), StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> Hostile() => new()
    {
        { "over.txt", new byte[ArchiveAtTheDoor.MostBytes + 1], "over.txt The file has 200,001 bytes; 200,000 are read at most. Part it, or raise the limit Reader:MaxBytes." },
        { "picture.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13], "picture.png " },
        { "bomb.zip", Zip(("a.txt", new byte[150_000]), ("b.txt", new byte[150_000])), "bomb.zip/a.txt " },
        { "../../etc/passwd", "root"u8.ToArray(), "etc/passwd " },
        { "C:\\evil\u0007\u202Etxt.exe", "MZ"u8.ToArray(), "C:/evil\uFFFD\uFFFDtxt.exe " },
        { "entities.docx", Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("word/document.xml", """<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Q. &e;?</w:t></w:r></w:p></w:body></w:document>"""u8.ToArray())), "entities.docx " },
        { "empty.zip", Zip(), "empty.zip The ZIP is empty: there is no file in it to read." },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_cannot_be_read_is_refused_with_a_sentence_and_leaves_nothing(string name, byte[] content, string sentence)
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        var before = (await ada.PageAsync("/admin/drafts")).Texts(".drafts a");

        using var answer = await ada.UploadAsync((name, content));
        var refusals = (await SignedIn.ReadAsync(answer)).Texts(".arrivals li");

        Assert.StartsWith(sentence, refusals[0], StringComparison.Ordinal);
        Assert.All(refusals, refusal => Assert.EndsWith(".", refusal, StringComparison.Ordinal));
        Assert.Equal(before, (await ada.PageAsync("/admin/drafts")).Texts(".drafts a"));
    }

    [Fact]
    public async Task A_web_page_that_scripts_is_shown_as_its_text_alone()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        var address = await ada.DraftAsync($"<html><body onload='alert(1)'><script>alert(2)</script>{string.Concat(Encoding.UTF8.GetString(Shell(6)).Split("\n\n").Select(line => $"<p>{line}</p>"))}<p>Q. Was that &lt;img src=x onerror=alert(3)&gt;?</p><p>A. No.</p></body></html>", "evil.html");

        var page = await ada.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("main script, main img, [onload], [onerror]"));
        Assert.DoesNotContain("alert(2)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var ada = await SignedIn.AsEditorAsync(room);
        using var form = new MultipartFormDataContent { { new StringContent("Q. Was it?\n\nA. It was."), "Input.Text" } };
        using var answer = await ada.Http.PostAsync(new Uri("/admin/import", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    private static byte[] Shell(int number) => Encoding.UTF8.GetBytes(Support.Shell.Conversation(number));

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}

/// <summary>An empty archive that reads little at a time.</summary>
public sealed class ArchiveAtTheDoor : PressRoom
{
    public const int MostBytes = 200_000;

    protected override Task FillAsync() => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Reader:MaxBytes", $"{MostBytes}");
    }
}
