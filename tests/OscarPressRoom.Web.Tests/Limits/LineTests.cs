using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OscarPressRoom.Web.Tests.Caching;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Limits;

public sealed class LineTests(SlowRoom room) : IClassFixture<SlowRoom>
{
    // For one more search to begin, if it could.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task As_many_searches_are_at_work_as_there_are_cores_and_nobody_who_reads_waits_behind_them()
    {
        room.Hold("QuestionAnswerIndex");
        var searches = Enumerable.Range(0, Environment.ProcessorCount + 3).Select(number => GetAsync($"/search?q=tin+{number}")).ToList();
        await room.AskedAsync(Environment.ProcessorCount);
        await Task.Delay(Moment, TestContext.Current.CancellationToken);
        Assert.Equal(Environment.ProcessorCount, room.Waiting);
        Assert.Equal(HttpStatusCode.OK, await GetAsync("/events/91/ada-quill"));

        room.Release();
        Assert.All(await Task.WhenAll(searches), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task Who_would_stand_behind_a_thousand_is_told_to_come_again_and_a_table_stands_in_no_line()
    {
        using var leaving = new CancellationTokenSource();
        var (asked, line) = (ASearch(), room.Services.GetRequiredService<IOptions<RateLimiterOptions>>().Value.GlobalLimiter!);
        var others = Enumerable.Range(0, Environment.ProcessorCount + 1_000).Select(_ => line.AcquireAsync(asked, 1, leaving.Token).AsTask()).ToList();
        Assert.All(others, (other, number) => Assert.Equal(number < Environment.ProcessorCount, other.IsCompleted));

        using var refused = await room.Http.GetAsync(new Uri("/search?q=orchard", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, null), (refused.StatusCode, refused.Headers.RetryAfter));
        Assert.Equal("More is asked for at this moment than can be answered. Please try again in a moment.", (await PressRoom.ReadAsync(refused)).Text(".lede"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("/search.csv?q=orchard"));
        Assert.Equal(HttpStatusCode.OK, await GetAsync("/events"));

        await leaving.CancelAsync();
        foreach (var other in others.Take(Environment.ProcessorCount))
            (await other).Dispose();
        Assert.Equal(HttpStatusCode.OK, await GetAsync("/search?q=orchard"));
    }

    // As the site has it before anything is done for it.
    private DefaultHttpContext ASearch()
    {
        var context = new DefaultHttpContext();
        context.SetEndpoint(room.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Single(it => it.RoutePattern.RawText == "/search.json"));
        return context;
    }

    private async Task<HttpStatusCode> GetAsync(string address)
    {
        using var answer = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
