using Xunit;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>What an answer to anything hostile may never be.</summary>
internal static class Unharmed
{
    private static readonly string[] Markup = ["text/html", "application/xml", "application/atom+xml"];

    /// <summary>A failure of ours, a page that holds the text as markup, a cookie of somebody else's, or a way to another site.</summary>
    public static async Task AssertUnharmedAsync(this HttpResponseMessage answer, string naughty)
    {
        Assert.True((int)answer.StatusCode < 500, $"{answer.RequestMessage} answers {(int)answer.StatusCode} to {naughty[..Math.Min(80, naughty.Length)]}.");
        Assert.DoesNotContain(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [], cookie => cookie.StartsWith("naughty", StringComparison.Ordinal));
        if (answer.Headers.Location is { } location)
        {
            var site = answer.RequestMessage!.RequestUri!;
            Assert.Equal(site.Authority, new Uri(site, location).Authority);
        }

        if (naughty.Contains('<', StringComparison.Ordinal) && naughty.Length > 3 && Markup.Contains(answer.Content.Headers.ContentType?.MediaType))
            Assert.DoesNotContain(naughty, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
