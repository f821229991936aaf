using AngleSharp.Html.Dom;
using Microsoft.Data.Sqlite;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Failing;

/// <summary>What is told to whoever asks or writes while something ails the database that somebody can do something about.</summary>
public sealed class ArchiveTroubleTests(AilingRoom room) : IClassFixture<AilingRoom>
{
    private const string Report = "/report/86/mara-quist/what-did-the-harbour-say";
    private const string Edit = "/admin/edit/86/mara-quist/was-it-cold";
    private const string NotKept = "What you sent was not kept. Load this page again later, to send it once more, or go back to what you typed.";

    // More than any page of the database has room for.
    private static readonly string Much = string.Concat(Enumerable.Repeat("The harbour sang. ", 2_000));

    [Fact]
    public async Task A_report_to_a_full_disk_is_not_taken_and_the_same_form_is_once_there_is_room()
    {
        using var reader = SignedIn.AsNobody(room);
        var form = await reader.PageAsync(Report);
        room.Ail(AilingRoom.Full);
        using var refused = await SendAsync();
        var page = await SignedIn.ReadAsync(refused);

        Assert.Equal((507, true), ((int)refused.StatusCode, refused.Headers.CacheControl?.NoStore));
        Assert.Equal(("There is no room left", $"The archive’s disk is full: whoever runs the archive has to make room. {NotKept}"), (page.Text("h1"), page.Text(".lede")));
        Assert.DoesNotContain(room.Archive, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, room.Count("select count(*) from Report where Note = 'It sang.'"));

        room.Mend();
        using var taken = await SendAsync();
        Assert.Equal($"{Report}?sent=true", taken.Headers.Location?.OriginalString);
        Assert.Equal(1, room.Count("select count(*) from Report where Note = 'It sang.'"));

        Task<HttpResponseMessage> SendAsync() => reader.SubmitAsync(form, "Send", ("Input.Note", "It sang."), ("Input.Answer", Much));
    }

    [Fact]
    public async Task A_correction_on_a_full_disk_changes_nothing_and_an_admin_is_told_what_a_command_says()
    {
        using var admin = await SignedIn.AsAdminAsync(room);
        using var editor = await SignedIn.AsEditorAsync(room);
        var (before, form) = (room.Count("select count(*) from Change"), await admin.PageAsync(Edit));
        room.Ail(AilingRoom.Full);
        using var refused = await SaveAsync(admin, form);
        using var lesser = await SaveAsync(editor, await editor.PageAsync(Edit));
        var page = await SignedIn.ReadAsync(refused);

        Assert.Equal((507, 507), ((int)refused.StatusCode, (int)lesser.StatusCode));
        Assert.Contains(
            $"The archive {room.Archive} cannot be used: SQLite Error 13: 'database or disk is full'. The disk is full: make room, and try again. What was being written was left out whole.",
            page.Texts("main p"));
        Assert.DoesNotContain(room.Archive, (await SignedIn.ReadAsync(lesser)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(before, room.Count("select count(*) from Change"));
        Assert.Equal(["Only outside."], (await room.PageAsync("/events/86/mara-quist/was-it-cold")).Texts(".answer p"));

        room.Mend();
        using var saved = await SaveAsync(admin, form);
        Assert.StartsWith("/admin/changes/", saved.Headers.Location?.OriginalString, StringComparison.Ordinal);

        static Task<HttpResponseMessage> SaveAsync(SignedIn somebody, IHtmlDocument form) => somebody.SubmitAsync(form, "Save", ("Input.Answer[0].Text", Much.Trim()));
    }

    [Fact]
    public async Task An_archive_that_takes_no_writing_says_so()
    {
        using var reader = SignedIn.AsNobody(room);
        var form = await reader.PageAsync(Report);
        room.Ail(AilingRoom.ReadOnly);
        using var refused = await reader.SubmitAsync(form, "Send", ("Input.Note", "It hummed."));
        room.Mend();

        Assert.Equal(503, (int)refused.StatusCode);
        Assert.Equal(
            $"The archive’s file cannot be opened, or may not be written to: whoever runs the archive has to open it again. {NotKept}",
            (await SignedIn.ReadAsync(refused)).Text(".lede"));
        Assert.Equal(0, room.Count("select count(*) from Report where Note = 'It hummed.'"));
    }

    [Fact]
    public async Task An_archive_that_another_program_holds_says_so_to_who_signs_in()
    {
        await SignedIn.AddAccountAsync(room, "cy@press.example", Roles.Editor);
        using var somebody = SignedIn.AsNobody(room);
        var form = await somebody.PageAsync("/admin/sign-in");
        await using var other = new SqliteConnection($"Data Source={room.Archive};Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (other.BeginTransaction(deferred: false))
        {
            using var refused = await SignInAsync();
            Assert.Equal(503, (int)refused.StatusCode);
            Assert.Equal($"Another program has kept the archive to itself for too long. Please try again in a moment. {NotKept}", (await SignedIn.ReadAsync(refused)).Text(".lede"));
            Assert.False(refused.Headers.Contains("Set-Cookie"));
        }

        using var signedIn = await SignInAsync();
        Assert.Equal("/admin", signedIn.Headers.Location?.OriginalString);

        Task<HttpResponseMessage> SignInAsync() => somebody.SubmitAsync(form, "Sign in", ("Input.Email", "cy@press.example"), ("Input.Password", SignedIn.Password));
    }

    [Fact]
    public async Task A_damaged_archive_is_said_to_be_damaged_to_whoever_asks()
    {
        await using var damaged = new AilingRoom();
        await damaged.InitializeAsync();
        using var admin = await SignedIn.AsAdminAsync(damaged);
        damaged.Count("pragma wal_checkpoint(truncate)");
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(damaged.Archive, TestContext.Current.CancellationToken);
        Array.Fill(bytes, (byte)0xEE, 100, bytes.Length - 100);
        await File.WriteAllBytesAsync(damaged.Archive, bytes, TestContext.Current.CancellationToken);

        foreach (var asked in (HttpClient[])[damaged.Http, admin.Http])
        {
            using var answer = await asked.GetAsync(new Uri("/people", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(503, (int)answer.StatusCode);
            Assert.Equal("The archive’s file is damaged: whoever runs the archive has to restore a backup.", (await SignedIn.ReadAsync(answer)).Text(".lede"));
        }
    }
}
