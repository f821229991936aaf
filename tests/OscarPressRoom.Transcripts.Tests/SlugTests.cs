using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Alfonso Cuarón", "alfonso-cuaron")]
    [InlineData("Lupita Nyong’o", "lupita-nyongo")]
    [InlineData("Łukasz Żal & Søren Æbelø", "lukasz-zal-soren-aebelo")]
    [InlineData("봉준호", "봉준호")]
    [InlineData("…", "")]
    [InlineData("\uD800", "")]
    [InlineData("Her\uFFFE", "her")]
    public void A_name_in_an_address_has_no_accents_and_no_marks(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Theory]
    [InlineData("What inspired “Her”? How did that come to mind for you?", "what-inspired-her")]
    [InlineData("You've waited. And waited, and waited, and waited for a call like this", "youve-waited-and-waited-and-waited-and-waited")]
    [InlineData("?!", "question")]
    [InlineData(null, "opening")]
    public void An_anchor_is_the_first_words_of_its_question(string? question, string anchor) => Assert.Equal(anchor, Slug.Anchor(question));

    [Fact]
    public void A_name_that_is_taken_is_numbered() => Assert.Equal("her-3", Slug.Unique("her", name => name is "her" or "her-2"));
}
