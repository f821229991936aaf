using OscarPressRoom.Archive.Searching;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Searching;

public sealed class TextRunTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("A tin ladder", "", "A tin ladder")]
    [InlineData("A [tin] ladder", "", "A [tin] ladder")]
    [InlineData("A tin ladder", "A [tin] ladder", "A [tin] ladder")]
    [InlineData("A [tin] ladder", "A tin [ladder]", "A [tin] [ladder]")]
    [InlineData("A tin [ladder]", "[A] tin ladder", "[A] tin [ladder]")]
    [InlineData("A [tin] ladder", "A [tin ladder]", "A [tin ladder]")]
    [InlineData("A [tin lad]der", "A tin [ladder]", "A [tin ladder]")]
    [InlineData("[A][ tin] ladder", "", "[A tin] ladder")]
    public void What_is_marked_in_either_text_is_marked_in_one(string stems, string exact, string both) =>
        Assert.Equal(both, string.Concat(TextRun.Merge(Marked(stems), Marked(exact)).Select(run => run.IsMatch ? $"[{run.Text}]" : run.Text)));

    private static string Marked(string text) => text.Replace("[", TextRun.Start, StringComparison.Ordinal).Replace("]", TextRun.End, StringComparison.Ordinal);
}
