using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("lind", "lind", 0, true)]
    [InlineData("lind", "lund", 0, false)]
    [InlineData("lind", "lund", 1, true)]
    [InlineData("lind", "linde", 1, true)]
    [InlineData("lind", "ind", 1, true)]
    [InlineData("lind", "landes", 2, false)]
    [InlineData("lind", "landed", 3, true)]
    [InlineData("ab", "ba", 1, false)]
    [InlineData("ab", "ba", 2, true)]
    [InlineData("", "ab", 2, true)]
    [InlineData("", "ab", 1, false)]
    public void Letters_put_in_taken_out_and_changed_are_counted(string one, string other, int most, bool isWithin)
    {
        Assert.Equal(isWithin, EditDistance.AtMost(one, other, most));
        Assert.Equal(isWithin, EditDistance.AtMost(other, one, most));
    }
}
