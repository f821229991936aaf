using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

/// <summary>What the pages make of the day: on this day, the question of the day, years ago.</summary>
public sealed class DayPagesTests
{
    [Fact]
    public async Task On_the_day_of_a_ceremony_it_is_told_with_what_was_said_there()
    {
        await using var room = await RoomOnAsync(2026, 2, 24);

        var page = await room.PageAsync("/on-this-day");
        Assert.Equal("It is February 24.", page.Text(".lede"));
        Assert.Equal("91st Academy Awards", page.Text("main h3"));
        Assert.Contains("a Sunday, 7 years ago", page.Text("main h3 + .aside"), StringComparison.Ordinal);
        Assert.Contains("/events/91/ada-quill", page.Links(".conversations a"));
    }

    [Fact]
    public async Task On_another_day_the_nearest_ceremonies_before_and_after_are_told()
    {
        await using var room = await RoomOnAsync(2026, 7, 1);

        var page = await room.PageAsync("/on-this-day");
        Assert.EndsWith("no ceremony was held on this day. These were the nearest before and after it.", page.Text(".lede"), StringComparison.Ordinal);
        Assert.Equal(["May 16", "November 5"], page.Texts("main h2"));
        Assert.Equal(["1st Academy Awards", "3rd Academy Awards"], page.Texts("main h3"));
    }

    [Fact]
    public async Task The_question_of_the_day_is_the_same_all_day_and_has_a_substantial_answer()
    {
        await using var room = await RoomOnAsync(2026, 7, 1);

        var (first, again) = (await room.PageAsync("/"), await room.PageAsync("/"));
        Assert.Equal(first.Text(".of-the-day"), again.Text(".of-the-day"));
        Assert.InRange(first.Text(".of-the-day .answer").Length, 250, 1_400);
    }

    private static async Task<DatedRoom> RoomOnAsync(int year, int month, int day)
    {
        var room = new DatedRoom(new DateOnly(year, month, day));
        await room.InitializeAsync();
        return room;
    }
}
