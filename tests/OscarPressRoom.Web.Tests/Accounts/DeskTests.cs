using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class DeskTests : IAsyncLifetime
{
    private readonly PressRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task The_desk_leads_to_what_readers_report()
    {
        using var editor = await SignedIn.AsEditorAsync(_room);
        Assert.Contains("None is open.", (await editor.PageAsync("/admin")).Text("section[aria-labelledby=_reports]"), StringComparison.Ordinal);
        await using (var scope = _room.Services.CreateAsyncScope())
            Assert.Null(await scope.ServiceProvider.GetRequiredService<Reports>().SendAsync(new PairAddress(91, "ada-quill", "opening"), "Two letters are swapped.", null, null, TestContext.Current.CancellationToken));

        var link = (await editor.PageAsync("/admin")).QuerySelector("section[aria-labelledby=_reports] a")!;

        Assert.Equal("1 report to look at", link.TextContent);
        Assert.Contains("Two letters are swapped.", (await editor.PageAsync(link.GetAttribute("href")!)).Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin", "section[aria-labelledby=_changes] a")]
    [InlineData("/admin/activity", ".deeds a[href^='/admin/changes/']")]
    public async Task A_change_that_is_listed_leads_to_what_it_did(string address, string links)
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        var link = (await admin.PageAsync(address)).QuerySelector(links)!;

        Assert.StartsWith("Imported ", link.TextContent, StringComparison.Ordinal);
        Assert.Equal($"Change {link.TextContent}", (await admin.PageAsync(link.GetAttribute("href")!)).Text("h1"));
    }
}
