using OscarPressRoom.Web.Pages.Events;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class AnniversaryTests
{
    private static readonly EventSummary[] Events = [On(1, 1929, 5, 16), On(2, 1940, 2, 29), On(3, 1953, 3, 19), On(4, 1954, 3, 19), On(5, 2030, 6, 30)];

    [Theory]
    [InlineData("2026-03-19", "4 3")]
    [InlineData("2026-05-16", "1")]
    [InlineData("2028-02-29", "2")]
    [InlineData("2026-06-30", "")]
    [InlineData("2026-02-28", "")]
    public void A_day_has_the_past_ceremonies_of_its_date(string day, string numbers) =>
        Assert.Equal(numbers, Numbers(Anniversary.Around(DateOnly.Parse(day), Events.Reverse()).On));

    [Theory]
    [InlineData("2026-03-01", "2", "4 3")]
    [InlineData("2026-12-31", "1", "2")]
    [InlineData("2026-01-01", "1", "2")]
    [InlineData("2026-03-19", "2", "1")]
    public void The_nearest_days_lie_on_either_side_round_the_turn_of_the_year(string day, string before, string after)
    {
        var around = Anniversary.Around(DateOnly.Parse(day), Events.Reverse());
        Assert.Equal((before, after), (Numbers(around.Before), Numbers(around.After)));
    }

    [Theory]
    [InlineData("2026-03-15", "2026-03-15", "a Sunday, today")]
    [InlineData("2026-03-15", "2026-03-16", "a Sunday, less than a year ago")]
    [InlineData("2026-03-15", "2027-03-15", "a Sunday, 1 year ago")]
    [InlineData("2014-03-02", "2026-03-01", "a Sunday, 11 years ago")]
    [InlineData("2014-03-02", "2013-03-03", "a Sunday, still to come")]
    public void How_long_ago_a_day_was_is_told_in_whole_years(string date, string today, string told) =>
        Assert.Equal(told, Anniversary.Ago(DateOnly.Parse(date), DateOnly.Parse(today)));

    private static string Numbers(Anniversary? day) => string.Join(' ', day?.Events.Select(held => held.Number) ?? []);

    private static EventSummary On(int number, int year, int month, int day) =>
        new(number, $"{number}", EventFacts.Of(number, new DateOnly(year, month, day), null, null), 0, 0, []);
}
