using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Markdown;
using OscarPressRoom.Web.Tests.Journeys;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>An archive of nothing but markup, in a browser that would run it.</summary>
public sealed class BrowserTests(BrowserTests.Room room) : IClassFixture<BrowserTests.Room>
{
    private static readonly List<string> Markup = [.. Naughty.Strings.Where(it => it.Contains("naughty(", StringComparison.Ordinal) && it.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0)];

    [Fact]
    public async Task Nothing_that_anybody_wrote_runs_in_a_browser_or_loads_from_elsewhere()
    {
        await using var browser = await Browser.OpenAsync();
        var page = await browser.PageAsync(room.ClientOptions.BaseAddress);
        var harm = new ConcurrentQueue<string>();
        await page.ExposeFunctionAsync("naughty", (string? which) => harm.Enqueue($"{page.Url} ran {which}"));
        await page.ExposeFunctionAsync("violated", (string what) => harm.Enqueue($"{page.Url} was kept from {what}"));
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`))");
        page.Dialog += (_, dialog) => harm.Enqueue($"{page.Url} says {dialog.Message}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != room.ClientOptions.BaseAddress.Authority)
                harm.Enqueue($"{page.Url} asks for {request.Url}");
        };

        await SignedIn.InAsync(page, room);
        var words = Uri.EscapeDataString("\"img src x\" OR script OR naughty");
        foreach (var address in (string[])
        [
            "/", "/events", "/events/86", $"/events/86/{room.Slugs[0]}", $"/events/86/{room.Slugs[0]}?find=naughty", "/people", "/films", "/awards/directing", "/search?q=naughty", $"/search?q={words}",
            $"/search?q={Uri.EscapeDataString("<img src=x onerror=naughty(5)>")}", $"/cite/86/{room.Slugs[0]}", $"/admin/edit/86/{room.Slugs[0]}", "/admin/changes", "/admin/changes/1", "/admin/activity",
            .. room.Slugs.Skip(1).Select(slug => $"/events/86/{slug}"), .. room.Pairs.Select(pair => $"/events/86/{room.Slugs[0]}/{pair}"), .. room.Pairs.Take(3).Select(pair => $"/admin/edit/86/{room.Slugs[0]}/{pair}"),
            .. room.Pairs.Take(2).Select(pair => $"/report/86/{room.Slugs[0]}/{pair}"),
        ])
        {
            Assert.True((await page.GotoAsync(address))!.Ok, address);
        }

        // The last of what was begun has come by the time that this is answered.
        Assert.Equal(2, await page.EvaluateAsync<int>("1 + 1"));
        Assert.True(harm.IsEmpty, string.Join('\n', harm));
        Assert.Equal(Markup.Count, room.Kept);
    }

    /// <summary>One conversation of all markup there is, and some in which every name is such.</summary>
    public sealed class Room : PressRoom
    {
        public List<string> Slugs { get; } = [];

        public List<string> Pairs { get; } = [];

        /// <summary>How many questions of the first are in the archive as they were written.</summary>
        public int Kept { get; private set; }

        protected override async Task FillAsync()
        {
            await AddAsync("all.md", "Mara Quist", Markup);
            foreach (var (number, name) in Markup.Where((_, place) => place % 9 == 0).Index())
                await AddAsync($"{number}.md", name, [$"Was number {number} cold?"]);

            await using var scope = Services.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<Archive.ArchiveContext>();
            Pairs.AddRange(context.QuestionAnswers.Where(pair => pair.Transcript!.Slug == Slugs[0]).Select(pair => pair.Anchor).ToList().Where((_, place) => place % 6 == 0));
            Kept = context.QuestionAnswers.Where(pair => pair.Transcript!.Slug == Slugs[0]).Select(pair => pair.Question).ToList().Intersect(Markup).Count();
        }

        private async Task AddAsync(string file, string name, IEnumerable<string> questions)
        {
            var transcript = new PrintedTranscript
            {
                Title = $"{name} backstage",
                Event = new() { Number = 86 },
                Winners = [new() { Award = "Directing", Category = "directing", Credit = name, People = [new(name)], Film = name }],
                Rights = name,
                Questions = [.. questions.Select((question, line) => new PrintedQuestionAnswer { Line = line + 1, Asker = question, Question = question, Answer = [new(name, line + 2, question)] })],
            };
            await using var scope = Services.CreateAsyncScope();
            var report = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync(file, Encoding.UTF8.GetBytes(MarkdownWriter.Write(transcript)), "tests");
            Slugs.Add(Assert.Single(report.Transcripts).Slug);
        }
    }
}
