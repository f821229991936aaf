using System.Net;
using OscarPressRoom.Web.Tests.Caching;
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
        while (room.Waiting < Environment.ProcessorCount)
            await Task.Delay(Moment, TestContext.Current.CancellationToken);
        await Task.Delay(Moment, TestContext.Current.CancellationToken);
        Assert.Equal(Environment.ProcessorCount, room.Waiting);
        Assert.Equal(HttpStatusCode.OK, await GetAsync("/events/91/ada-quill"));

        room.Release();
        Assert.All(await Task.WhenAll(searches), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    private async Task<HttpStatusCode> GetAsync(string address)
    {
        using var answer = await room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
