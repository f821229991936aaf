using System.Diagnostics;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(PressRoom))]

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>The site on a real port, with an archive of invented transcripts in a folder of its own.</summary>
public class PressRoom : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("press-room-");
    private readonly WarningLog _log = new();

    // Its port is the "urls" below: given a port, the factory sets it beside the server's start, and sometimes comes too late.
    public PressRoom() => UseKestrel();

    /// <summary>Follows no redirect, so that tests see each answer as it is.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>What was logged at Warning or above.</summary>
    public IReadOnlyCollection<string> Warnings => _log.Messages;

    protected virtual string Environment => "Production";

    public async ValueTask InitializeAsync()
    {
        StartServer();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };
        await FillAsync();
    }

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>Comes when the words are those of the archive: before, they are not suggested, and what is made without them is not kept.</summary>
    public async Task ReadWordsAsync()
    {
        var (words, waited) = (Services.GetRequiredService<Vocabulary>(), Stopwatch.StartNew());
        while (await AreBehindAsync())
        {
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(2), "The words of the archive have not been read for two minutes.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        async Task<bool> AreBehindAsync()
        {
            var before = words.TimesBehind;
            await words.WordsAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            return words.TimesBehind != before;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        _log.Dispose();
        GC.SuppressFinalize(this);
    }

    protected virtual async Task FillAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await Some.ImportAsync(scope.ServiceProvider.GetRequiredService<Importer>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        // Without an address of its own each would ask for the one that a person is told.
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("ConnectionStrings:Archive", $"Data Source={Path.Combine(_folder.FullName, "archive.db")}");
        builder.UseSetting("Archive:Seeds", _folder.CreateSubdirectory("seeds").FullName);
        // All tests come from one address.
        foreach (var limit in (string[])["SignInsPerMinute", "SearchesPerMinute", "ReportsPerHour"])
            builder.UseSetting($"Limits:{limit}", "1000000");
        // What hundreds of sign-ins wait for: a password takes a tenth of a second to check, so that it is slow to guess.
        builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(_log));
    }
}
