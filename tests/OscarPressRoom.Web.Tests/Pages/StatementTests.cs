using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>No page asks more often because there is more to show.</summary>
public sealed class StatementTests
{
    private static readonly string[] Pages =
    [
        "/", "/events", "/events/91", "/events/91/ada-quill", "/events/91/ada-quill?find=the", "/events/91/ada-quill/opening",
        "/events/91/ada-quill.json", "/events/91/ada-quill.md", "/events/91/ada-quill.txt", "/cite/91/ada-quill", "/cite/91/ada-quill/opening.ris",
        "/wordings/91/ada-quill", "/wordings/91/ada-quill/opening", "/report/91/ada-quill/opening",
        "/awards", "/awards/directing", "/people", "/people/ada-quill", "/films", "/films/the-glass-orchard", "/coverage", "/on-this-day", "/random",
        "/search", "/search?q=the", "/search?q=quill", "/search.json?q=the", "/search.csv?q=the", "/search.atom?q=the", "/search/suggest?q=qu",
        "/feed.atom", "/sitemap.xml", "/sitemaps/0.xml", "/sitemaps/1.xml", "/about", "/events/91/nobody", "/people/nobody",
    ];

    // A form, which is filled from the pair as it will be changed, and files as an export writes them.
    private static readonly string[] OfEntities = ["/report/91/ada-quill/opening", "/events/91/ada-quill.json", "/events/91/ada-quill.md", "/events/91/ada-quill.txt"];

    // Each person that it shows is a search of their own, and it shows twelve at most.
    private const string ByPerson = "/search?q=the&by=person";
    private const int MostByPerson = 80;

    [Fact]
    public async Task A_page_asks_the_archive_no_more_often_when_it_holds_ten_times_as_much()
    {
        var (before, after) = (await CountAsync(conversations: 0), await CountAsync(conversations: 40));

        Assert.All(Pages, page => Assert.True(after[page] <= before[page], $"{page}: {before[page]} statements before, {after[page]} after."));
        Assert.InRange(after[ByPerson], 1, MostByPerson);
        Assert.True(before["/events/91/ada-quill"] is > 0 and <= 10, $"A conversation takes {before["/events/91/ada-quill"]} statements.");
    }

    [Fact]
    public async Task No_page_lets_EF_word_what_it_asks_but_those_that_hand_out_an_entity()
    {
        await using var room = new CountingRoom();
        await room.InitializeAsync();
        foreach (var page in Pages.Append(ByPerson).Except(OfEntities))
        {
            room.Statements.Clear();
            await GetAsync(room, page);

            // EF puts the names of tables in quotation marks.
            Assert.Empty(room.Statements.Where(statement => statement.Contains("FROM \"", StringComparison.Ordinal)).Select(statement => $"{page}: {statement}"));
        }
    }

    // Of a site each, since the words of one that changed are read again at some time, which is no part of any page.
    private static async Task<Dictionary<string, int>> CountAsync(int conversations)
    {
        await using var room = new CountingRoom();
        await room.InitializeAsync();
        await ImportAsync(room, conversations);
        await room.ReadWordsAsync();
        var counts = new Dictionary<string, int>();
        foreach (var page in Pages.Append(ByPerson))
        {
            // Once more than is counted: what is read once and kept is no part of the page.
            await GetAsync(room, page);
            room.Statements.Clear();
            await GetAsync(room, page);
            counts[page] = room.Statements.Count;
        }

        return counts;
    }

    private static async Task GetAsync(CountingRoom room, string page)
    {
        // Whoever brings a cookie is given a page that is made anew.
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { { "Cookie", "asked=anew" } } };
        using var answer = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.NotFound, $"{page}: {answer.StatusCode}");
    }

    // Of one event and by the same people, so that every list grows that could.
    private static async Task ImportAsync(CountingRoom room, int conversations)
    {
        await using var scope = room.Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        for (var number = 1; number <= conversations; number++)
        {
            var text = new StringBuilder();
            text.Append(CultureInfo.InvariantCulture, $"""
                ---
                title: Ada Quill, once more ({number})
                slug: once-more-{number}
                event: 91
                winners:
                  - award: Directing
                    credit: Ada Quill and Bo Lind {number}
                    film: The Glass Orchard
                ---

                """);
            for (var pair = 1; pair <= 10; pair++)
                text.Append(CultureInfo.InvariantCulture, $"\n## What of the harbour on evening {number}-{pair}?\n\n**Ada Quill:** The quay was as the tide left it.\n");
            var report = await importer.ImportAsync($"once-more-{number}.md", Encoding.UTF8.GetBytes(text.ToString()), "tests");
            Assert.Equal(ImportOutcome.Imported, report.Outcome);
        }
    }
}
