using System.Net;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

public sealed class SlowPageTests(SlowRoom room) : IClassFixture<SlowRoom>
{
    // For the site to notice who has come and who has gone.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Who_waits_for_a_page_that_another_asked_for_is_answered_though_the_other_has_gone()
    {
        room.Hold("and Slug =");
        using var leaving = new CancellationTokenSource();
        var first = room.Http.GetAsync(new Uri("/events/91/ada-quill", UriKind.Relative), leaving.Token);
        await room.AskedAsync(1);
        var second = KeptAnswer.OfAsync(room, "/events/91/ada-quill");
        await Task.Delay(Moment, TestContext.Current.CancellationToken);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Task.Delay(Moment, TestContext.Current.CancellationToken);
        room.Release();

        Assert.Equal(HttpStatusCode.OK, (await second).Status);
        Assert.True((await KeptAnswer.OfAsync(room, "/events/91/ada-quill")).IsKept);
    }

    [Fact]
    public async Task Suggestions_made_before_the_words_were_read_are_not_kept()
    {
        room.Hold("QuestionAnswerWord");
        var before = await KeptAnswer.OfAsync(room, "/search/suggest?q=lighth");
        room.Release();
        Assert.DoesNotContain("lighthouse", before.Body, StringComparison.Ordinal);
        for (var asked = 0; asked < 100; asked++)
        {
            if ((await KeptAnswer.OfAsync(room, "/search/suggest?q=lighth")).Body.Contains("lighthouse", StringComparison.Ordinal))
                return;
            await Task.Delay(Moment, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The suggestion without the word stays.");
    }
}
