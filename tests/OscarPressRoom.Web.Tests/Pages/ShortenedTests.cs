using OscarPressRoom.Web.Pages;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("Short enough", "Short enough")]
    [InlineData("Cut where a word ends, and no later", "Cut where a word…")]
    [InlineData("It could happen. Could it?", "It could happen…")]
    [InlineData("Unbrokenlettersfromendtoend", "Unbrokenlettersfrom…")]
    [InlineData("🎬🎬🎬🎬🎬🎬🎬🎬🎬🎬🎬🎬", "🎬🎬🎬🎬🎬🎬🎬🎬🎬…")]
    public void Text_is_cut_at_a_word_and_never_through_a_character(string text, string shown)
    {
        Assert.Equal(shown, Shortened.To(20, text));
        Assert.InRange(Shortened.To(20, text).Length, 1, 20);
    }
}
