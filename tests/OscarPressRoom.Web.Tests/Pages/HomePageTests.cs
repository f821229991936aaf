using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class HomePageTests(PressRoom room)
{
    [Fact]
    public async Task The_first_page_offers_the_search_the_totals_and_the_newest_event()
    {
        var page = await room.PageAsync("/");

        Assert.Single(page.QuerySelectorAll("form[role=search]"));
        Assert.Equal("32 questions in 4 conversations, to be read by", page.Text(".totals p"));
        Assert.Equal(["2 events", "4 awards", "3 people", "2 films", "What the archive covers", "On this day", "A random question"], page.Texts(".totals a"));
        Assert.Equal("91st Academy Awards", page.Text("#_newest"));
    }

    [Fact]
    public async Task An_empty_archive_tells_how_to_fill_it_and_all_its_pages_answer()
    {
        await using var empty = new EmptyPressRoom();
        await empty.InitializeAsync();

        var page = await empty.PageAsync("/");
        Assert.Equal("dotnet run --project src/OscarPressRoom.Web -- import FILE", page.Text("main code"));
        foreach (var address in (string[])["/events", "/awards", "/people", "/films", "/coverage", "/on-this-day", "/random", "/search?q=orchard", "/about"])
        {
            using var response = await empty.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, address);
        }

        Assert.True(empty.Warnings.Count == 0, string.Join("\n", empty.Warnings));
    }

    [Fact]
    public async Task Every_day_has_its_question_also_where_none_that_fits_stands_behind_the_days_place()
    {
        await using var scope = room.Services.CreateAsyncScope();
        var (archive, first) = (scope.ServiceProvider.GetRequiredService<ArchiveContext>(), new DateOnly(2026, 1, 1));
        var last = archive.QuestionAnswers.Max(pair => pair.Id);

        var picked = new HashSet<int>();
        for (var day = 0; day < 100; day++)
            picked.Add(PickedPair.OfDay(archive, first.AddDays(day))?.Id ?? 0);

        Assert.DoesNotContain(0, picked);
        Assert.True(picked.Max() < last, "The last pair fits, so that no day has to begin anew.");
    }

    [Fact]
    public async Task The_question_of_the_day_is_one_that_search_engines_may_list()
    {
        await using var hidden = new HiddenPressRoom();
        await hidden.InitializeAsync();
        await using var scope = hidden.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveContext>();
        Assert.Null(PickedPair.OfDay(archive, new DateOnly(2026, 1, 1)));
        Assert.NotNull(PickedPair.At(archive, 0.5));
    }

    private sealed class HiddenPressRoom : PressRoom
    {
        protected override async Task FillAsync()
        {
            await base.FillAsync();
            await using var scope = Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ArchiveContext>().Database.ExecuteSqlAsync($"update Transcript set IsIndexed = false");
        }
    }

    private sealed class EmptyPressRoom : PressRoom
    {
        protected override Task FillAsync() => Task.CompletedTask;
    }
}
