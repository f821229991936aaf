using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Web.Tests.Support;
using OscarPressRoom.Web.Watching;
using Xunit;

namespace OscarPressRoom.Web.Tests.Watching;

public sealed partial class MetricsTests(PressRoom room)
{
    [Fact]
    public async Task An_admin_reads_how_pages_searches_and_imports_go()
    {
        using var admin = await SignedIn.AsAdminAsync(room);
        var address = $"/events?asked={Guid.NewGuid():N}";
        var before = await ReadAsync(admin);
        // Who brings a cookie is given nothing that is kept, and other tests share the site's own client.
        using var reader = new HttpClient { BaseAddress = room.Http.BaseAddress };
        using var searched = await reader.GetAsync(new Uri($"/search?q=lamp{Guid.NewGuid():N}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var made = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var kept = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { made.Headers.ETag! } } };
        using var unchanged = await reader.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal([200, 200, 304], new[] { made, kept, unchanged }.Select(answer => (int)answer.StatusCode));
        string[] counted =
        [
            "pressroom_pages_total{answer=\"made\"}", "pressroom_pages_total{answer=\"kept\"}", "pressroom_pages_total{answer=\"unchanged\"}",
            "pressroom_search_duration_seconds_count{costly=\"false\",found=\"0\"}", "pressroom_search_duration_seconds_bucket{costly=\"false\",found=\"0\",le=\"+Inf\"}",
        ];

        // The answer is there before it is counted.
        var after = await ReadAsync(admin);
        for (var patience = 0; patience < 50 && !counted.All(IsMore); patience++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            after = await ReadAsync(admin);
        }

        Assert.All(counted, line => Assert.True(IsMore(line), line));
        Assert.True(after["pressroom_imports_total{outcome=\"imported\"}"] >= 4);
        Assert.DoesNotContain(room.Warnings, warning => warning.Contains("GET /search 500", StringComparison.Ordinal));

        bool IsMore(string line) => after.GetValueOrDefault(line) > before.GetValueOrDefault(line);
    }

    [Fact]
    public async Task Nobody_but_an_admin_reads_them()
    {
        using var editor = await SignedIn.AsEditorAsync(room);
        using var answer = await editor.Http.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotEqual(200, (int)answer.StatusCode);
        Assert.DoesNotContain("pressroom_", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http.server.request.duration", "s", false, "http_server_request_duration_seconds")]
    [InlineData("dotnet.gc.heap.total_allocated", "By", true, "dotnet_gc_heap_total_allocated_bytes_total")]
    [InlineData("pressroom.pages", "{page}", true, "pressroom_pages_total")]
    public void Names_are_those_that_Prometheus_would_give(string name, string unit, bool isCounter, string given) =>
        Assert.Equal(given, PrometheusName.Of(name, unit, isCounter));

    [Fact]
    public async Task A_collector_is_sent_them_where_the_environment_names_one()
    {
        var heard = new TaskCompletionSource<string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.MapPost("/v1/metrics", async (HttpRequest request) =>
        {
            var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            if (Encoding.Latin1.GetString(body.ToArray()) is var sent && sent.Contains("http.server.request.duration", StringComparison.Ordinal))
                heard.TrySetResult(sent);
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);
        using var shell = new Shell();
        shell.With("Archive__Seeds", Path.GetDirectoryName(shell.Write("seeds/one.txt", Shell.Conversation(1)))!);

        using var site = shell.With(Metrics.Collector, collector.Urls.First()).With("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf").With("OTEL_METRIC_EXPORT_INTERVAL", "200").Start("--urls", "http://127.0.0.1:0");
        try
        {
            while (await site.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                if (Address().Match(line) is { Success: true, Value: var address })
                {
                    (await room.Http.GetAsync(new Uri($"{address}/healthz"), TestContext.Current.CancellationToken)).Dispose();
                    break;
                }
            }

            var sent = await heard.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Contains("oscar-press-room", sent, StringComparison.Ordinal);

            // Of the seed, which came in before the doors were open.
            Assert.Contains("pressroom.imports", sent, StringComparison.Ordinal);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private static async Task<Dictionary<string, double>> ReadAsync(SignedIn admin)
    {
        using var answer = await admin.Http.GetAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(("text/plain", "no-store"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.CacheControl?.ToString()));
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.All(text.TrimEnd().Split('\n'), line => Assert.Matches(Line(), line));
        return text.Split('\n').Select(line => Line().Match(line)).Where(line => line.Groups["value"].Success)
            // Other tests' sites in this process measure the same.
            .GroupBy(line => line.Groups["series"].Value, line => double.Parse(line.Groups["value"].Value, CultureInfo.InvariantCulture))
            .ToDictionary(series => series.Key, series => series.Sum());
    }

    // Oscar Press Room is open at http://127.0.0.1:5086 (Ctrl+C closes it).
    [GeneratedRegex("(?<=is open at )http://[^ ]+")]
    private static partial Regex Address();

    // pressroom_pages_total{answer="kept"} 12
    [GeneratedRegex("""^(# (HELP|TYPE) [a-z_]+ .+|(?<series>[a-z_]+(\{[a-z_]+="[^"\n]*"(,[a-z_]+="[^"\n]*")*\})?) (?<value>[-0-9.E+]+))$""")]
    private static partial Regex Line();
}
