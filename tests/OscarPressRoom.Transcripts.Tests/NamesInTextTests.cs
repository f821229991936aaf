using Xunit;

namespace OscarPressRoom.Transcripts.Tests;

public sealed class NamesInTextTests
{
    [Theory]
    [InlineData("I thanked Ana Ruiz, of course.", "ana ruiz")]
    [InlineData("It is Ana Ruiz’s boat.", "ana ruiz")]
    [InlineData("“Ana Ruiz!” they called.", "ana ruiz")]
    [InlineData("Then came Guillermo de la Ruiz and sat.", "guillermo de la ruiz")]
    [InlineData("By A. J. Quill alone.", "a j quill")]
    [InlineData("By J.R. Quill alone.", "j r quill")]
    [InlineData("We owe it to Bo Lind, Jr.", "bo lind jr")]
    [InlineData("Élodie Marín was there.", "elodie marin")]
    [InlineData("Ana\nRuiz", "ana ruiz")]
    public void A_full_name_in_a_text_is_among_those_that_it_could_name(string text, string name) => Assert.Contains(name, NamesInText.Of(text));

    [Theory]
    [InlineData("Nobody thanked ana ruiz.", "ana ruiz")]
    [InlineData("I saw Ana. Ruiz was late.", "ana ruiz")]
    [InlineData("Bo, Ana, Ruiz and I.", "ana ruiz")]
    [InlineData("It was Ana’s Ruiz.", "ana ruiz")]
    [InlineData("Ana sat.", "ana")]
    public void What_no_name_is_written_like_is_not(string text, string name) => Assert.DoesNotContain(name, NamesInText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("— ’s ’ . …")]
    [InlineData("\uD800 A\uD800 B")]
    public void Whatever_the_text_is_it_is_read(string text) => Assert.NotNull(NamesInText.Of(text));
}
