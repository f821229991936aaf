using System.Net;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>The form with which a reader reports an error, opened once and sent as often as it must be.</summary>
internal sealed partial class ReportForm : IDisposable
{
    // More than a full disk's journal has room for.
    private static readonly string Answer = string.Concat(Enumerable.Repeat("It hung low over the table. ", 1_500));

    private readonly HttpClient _browser;
    private readonly Uri _address;
    private readonly string _token;

    private ReportForm(HttpClient browser, Uri address, string token) => (_browser, _address, _token) = (browser, address, token);

    public static async Task<ReportForm> OpenAsync(Uri site, string path)
    {
        var (browser, address) = (new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }), new Uri(site, path));
        return new ReportForm(browser, address, Token().Match(await browser.GetStringAsync(address)).Groups[1].Value);
    }

    /// <summary>The status, and the page's sentence.</summary>
    public async Task<(HttpStatusCode Status, string Sentence)> SendAsync()
    {
        using var fields = new FormUrlEncodedContent([new("Input.Note", "It hung low."), new("Input.Answer", Answer), new("__RequestVerificationToken", _token)]);
        using var answer = await _browser.PostAsync(_address, fields);
        return (answer.StatusCode, Sentence().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value);
    }

    public void Dispose() => _browser.Dispose();

    // <input name="__RequestVerificationToken" type="hidden" value="CfDJ8…" />
    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Token();

    // <p class="lede">The archive’s disk is full: …</p>
    [GeneratedRegex("<p class=\"lede\">([^<]*)</p>")]
    private static partial Regex Sentence();
}
