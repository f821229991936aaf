using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Reporting;

public sealed class ReportTests(ReportTests.Room room) : IClassFixture<ReportTests.Room>
{
    private const string Cold = "/report/86/mara-quist/was-it-cold";
    private const string Harbour = "/report/86/mara-quist/what-did-the-harbour-say";

    [Fact]
    public async Task A_report_is_thanked_for_queued_corrected_in_one_step_and_closed()
    {
        using var reader = SignedIn.AsNobody(room);
        using var sent = await reader.SubmitAsync(Cold, "Send", ("Input.Note", "The colon is wrong.\r\nhttps://example.org/listen <b>x</b>"), ("Input.Answer", "Only outside, she said."));
        Assert.Equal($"{Cold}?sent=true", sent.Headers.Location?.OriginalString);
        var thanks = await reader.PageAsync(sent.Headers.Location!.OriginalString);
        Assert.StartsWith("Thank you.", thanks.Text("[role=status]"), StringComparison.Ordinal);

        using var editor = await SignedIn.AsEditorAsync(room);
        var queue = await editor.PageAsync("/admin/reports");
        var item = Assert.Single(queue.QuerySelectorAll(".wordings > li"), it => it.Text("h2") == "Was it cold?");
        Assert.Equal("The colon is wrong. https://example.org/listen <b>x</b>", item.Text("blockquote"));
        Assert.Contains("she", string.Concat(item.Texts("ins")), StringComparison.Ordinal);
        Assert.Empty(item.QuerySelectorAll("blockquote a, blockquote b"));
        Assert.Matches("^Sent on [A-Z][a-z]+ [0-9]+, [0-9]{4}, [0-9:]{5} UTC.$", item.Text(".aside"));

        var form = await editor.PageAsync(item.Links("a.button")[0]);
        Assert.Equal("The colon is wrong. https://example.org/listen <b>x</b>", form.Text("blockquote"));
        using var saved = await editor.SubmitAsync(form, "Save", ("Input.Why", "A reader heard it."));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(["Only outside, she said."], (await room.PageAsync("/events/86/mara-quist/was-it-cold")).Texts(".answer p"));
        Assert.DoesNotContain("Was it cold?", (await editor.PageAsync("/admin/reports")).Texts("h2"));
        var closed = await room.LastAsync("was-it-cold");
        Assert.Equal((ReportOutcome.Corrected, "ed@press.example"), (closed!.Outcome, closed.ClosedBy));
    }

    [Fact]
    public async Task A_report_that_suggests_nothing_is_declined_and_stays_private()
    {
        using var reader = SignedIn.AsNobody(room);
        using var sent = await reader.SubmitAsync(Harbour, "Send", ("Input.Note", "Nonsense zzyzx."));
        var report = await room.LastAsync("what-did-the-harbour-say");
        Assert.Equal((null, null), (report!.Question, report.Answer));

        using var editor = await SignedIn.AsEditorAsync(room);
        using var declined = await editor.SubmitAsync("/admin/reports", "Decline: What did the harbour say?");
        Assert.Equal(ReportOutcome.Declined, (await room.LastAsync("what-did-the-harbour-say"))!.Outcome);
        foreach (var address in (string[])[Harbour, $"{Harbour}?sent=true", "/events/86/mara-quist", "/events/86/mara-quist/what-did-the-harbour-say", "/search?q=zzyzx"])
            Assert.DoesNotContain("Nonsense", (await reader.PageAsync(address)).Body!.TextContent, StringComparison.Ordinal);
        using var closed = await reader.Http.GetAsync(new Uri("/admin/reports", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    [Fact]
    public async Task The_way_to_a_report_leads_through_its_event() => Assert.Equal(
        ["/", "/events", "/events/86", "/events/86/mara-quist", "/events/86/mara-quist/was-it-cold"],
        (await room.PageAsync(Cold)).Links(".breadcrumbs a"));

    [Fact]
    public async Task What_says_nothing_or_too_much_is_refused_and_a_program_is_only_thanked()
    {
        using var reader = SignedIn.AsNobody(room);
        var address = "/report/86/mara-quist/where-did-it-begin";
        using var empty = await reader.SubmitAsync(address, "Send", ("Input.Note", " "));
        Assert.Equal("Say what is wrong.", (await SignedIn.ReadAsync(empty)).Text("[role=alert]"));
        using var full = await reader.SubmitAsync(address, "Send", ("Input.Note", new string('x', 2_001)));
        Assert.Equal("Say it in at most 2,000 characters.", (await SignedIn.ReadAsync(full)).Text("#Input_Note-error"));
        using var program = await reader.SubmitAsync(address, "Send", ("Input.Note", "Buy now"), ("Input.Website", "https://example.org"));
        Assert.Equal(HttpStatusCode.Redirect, program.StatusCode);
        Assert.Null(await room.LastAsync("where-did-it-begin"));

        using var missing = await reader.Http.GetAsync(new Uri("/report/86/mara-quist/nothing", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_report_follows_its_pair_to_where_that_stands_now()
    {
        var slug = await room.AddAsync("Moe Corr");
        using var reader = SignedIn.AsNobody(room);
        using var sent = await reader.SubmitAsync($"/report/86/{slug}/what-did-the-harbour-say", "Send", ("Input.Note", "It moved."));
        using var editor = await SignedIn.AsEditorAsync(room);
        using var joined = await editor.SubmitAsync($"/admin/edit/86/{slug}/where-did-it-begin", "Join with the next");
        using var renamed = await editor.SubmitAsync($"/admin/edit/86/{slug}", "Save", ("Input.Slug", "moe"));

        var queue = await editor.PageAsync("/admin/reports");
        Assert.Contains(queue.Links("a.button"), link => link.StartsWith("/admin/edit/86/moe/where-did-it-begin?report=", StringComparison.Ordinal));
    }

    public sealed class Room : PressRoom
    {
        public Task<string> AddAsync(string name) => EditedRoom.AddAsync(this, name);

        /// <summary>The last report about a pair of that name.</summary>
        public async Task<Report?> LastAsync(string anchor)
        {
            await using var scope = Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Reports.AsNoTracking().OrderBy(it => it.Id).LastOrDefaultAsync(it => it.Anchor == anchor);
        }

        protected override Task FillAsync() => AddAsync("Mara Quist");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:ReportsPerHour", "1000");
        }
    }
}
