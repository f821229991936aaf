using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>Files sent as a browser sends them.</summary>
internal static class Uploads
{
    /// <summary>A captured page in which the reader takes a paragraph of an answer, on line 15, for a question.</summary>
    public const string Page = """
        Mara Quist backstage at the 2014 Academy Awards

        Best Original Screenplay: Mara Quist, Tin Moon

        Report this ad

        Where did it begin?

        With the tin. My father mended roofs, and I carried the ladder.

        Did you try other endings before this one?

        I tried nine of them.

        The tenth, I would say.

        It was the first one again.

        What did the harbour say?

        The harbour was asleep.
        """;

    public static async Task<HttpResponseMessage> UploadAsync(this SignedIn somebody, params (string Name, byte[] Content)[] files)
    {
        var page = await somebody.PageAsync("/admin/import");
        using var form = new MultipartFormDataContent { { new StringContent(page.QuerySelector<IHtmlInputElement>("form.form [name=__RequestVerificationToken]")!.Value), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "Input.Files", FileName = $"\"{name.Replace("\"", "%22", StringComparison.Ordinal)}\"" };
            form.Add(file);
        }

        return await somebody.Http.PostAsync(new Uri("/admin/import", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>The address of the draft that a text becomes.</summary>
    public static async Task<string> DraftAsync(this SignedIn somebody, string text, string name = "quist.txt")
    {
        using var answer = await somebody.UploadAsync((name, System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(302, (int)answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
