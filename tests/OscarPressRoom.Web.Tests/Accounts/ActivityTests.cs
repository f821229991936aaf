using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class ActivityTests : IAsyncLifetime
{
    private readonly PressRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task What_accounts_do_stands_with_what_was_changed_the_latest_first()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        (await admin.SubmitAsync("/admin/accounts", "Invite", ("Input.Email", "new@press.example"))).Dispose();

        var lines = (await admin.PageAsync("/admin/activity")).Texts(".deeds li");

        Assert.Matches("UTC ada@press.example invited new@press.example 127.0.0.1$", lines[0]);
        Assert.Matches("UTC ada@press.example signed in 127.0.0.1$", lines[1]);
        Assert.Matches("UTC tests Imported .+\\.md$", lines[2]);
    }

    [Fact]
    public async Task A_failure_says_whose_account_was_tried_and_never_what_was_typed()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var somebody = SignedIn.AsNobody(_room);
        (await somebody.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "ada@press.example"), ("Input.Password", "never heard of it"))).Dispose();
        (await somebody.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", "my secret by mistake"), ("Input.Password", "never heard of it"))).Dispose();

        var page = await admin.PageAsync("/admin/activity");

        Assert.Matches("UTC somebody unknown sign in failed 127.0.0.1$", page.Texts(".deeds li")[0]);
        Assert.Matches("UTC ada@press.example sign in failed 127.0.0.1$", page.Texts(".deeds li")[1]);
        Assert.DoesNotContain("mistake", page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_account_s_doings_can_be_seen_alone_and_a_page_that_is_not_there_is_empty()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var editor = await SignedIn.AsEditorAsync(_room);
        Assert.Single((await admin.PageAsync("/admin/activity?by=ed%40press.example")).Texts(".deeds li"), line => line.Contains("ed@press.example signed in", StringComparison.Ordinal));
        Assert.Empty((await admin.PageAsync("/admin/activity?page=999999999")).Texts(".deeds li"));
        using var closed = await editor.Http.GetAsync(new Uri("/admin/activity", UriKind.Relative), TestContext.Current.CancellationToken);
        using var closedTable = await editor.Http.GetAsync(new Uri("/admin/activity.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((403, 403), ((int)closed.StatusCode, (int)closedTable.StatusCode));
    }

    [Fact]
    public async Task The_table_holds_it_all_and_no_formula()
    {
        using var admin = await SignedIn.AsAdminAsync(_room, "=cmd@press.example");
        using var answer = await admin.Http.GetAsync(new Uri("/admin/activity.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("At,By,What,About,Address", lines[0]);
        Assert.Matches("^[-0-9]{10}T[:0-9]{8}Z,\"?'=cmd@press.example\"?,exported,the activity,127.0.0.1$", lines[1]);
        Assert.Contains(lines, line => line.Contains(",tests,Imported ", StringComparison.Ordinal));
    }
}
