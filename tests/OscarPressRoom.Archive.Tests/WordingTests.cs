using OscarPressRoom.Archive.Wordings;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class WordingTests
{
    private static readonly Wording Tin = new("Ana Ruiz", "Why tin?", [new() { Speaker = "Mara Quist", Text = "It was there." }, new() { Text = "All of it." }]);

    [Fact]
    public void A_fingerprint_is_the_same_for_the_same_words_for_good() =>
        Assert.Equal(("9a68cc32", "e31be948"), (Tin.Fingerprint, (Tin with { Question = null }).Fingerprint));

    [Fact]
    public void Any_other_word_name_or_sign_is_another_fingerprint()
    {
        Wording[] others =
        [
            Tin with { Asker = null },
            Tin with { Asker = "Ana Ruis" },
            Tin with { Question = "Why tin!" },
            Tin with { Question = null },
            Tin with { Answer = [.. Tin.Answer.Reverse()] },
            Tin with { Answer = [] },
        ];

        Assert.Equal(others.Length, others.Select(other => other.Fingerprint).Except([Tin.Fingerprint]).Distinct().Count());
    }

    [Fact]
    public void A_conversation_has_a_fingerprint_of_the_order_of_its_pairs()
    {
        var other = Tin with { Question = "Why?" };

        Assert.Equal(Wording.FingerprintOf([Tin, other]), Wording.FingerprintOf([Tin with { }, other]));
        Assert.NotEqual(Wording.FingerprintOf([Tin, other]), Wording.FingerprintOf([other, Tin]));
    }

    [Theory]
    [InlineData("It was tin.", "It was tin.", "It was tin.")]
    [InlineData("It was tin.", "It was old tin.", "It was +[old ]tin.")]
    [InlineData("It was tin.", "It was gold.", "It was -[tin]+[gold].")]
    [InlineData("One.\nTwo.", "One.\nThree.\nTwo.", "One.\n+[Three.\n]Two.")]
    [InlineData("", "All new", "+[All new]")]
    [InlineData("All gone", "", "-[All gone]")]
    public void What_changed_is_told_word_by_word(string earlier, string later, string told) => Assert.Equal(told, Told(earlier, later));

    [Fact]
    public void The_later_wording_and_the_earlier_one_can_both_be_read_from_the_difference()
    {
        const string earlier = "Well — it’s a “long” way, I’d say: 3.5 miles.\nYes.";
        const string later = "It’s a long way, I would say: 3.6 miles!\n\nYes, sir.";
        var runs = WordRun.Between(earlier, later);

        Assert.Equal(later, string.Concat(runs.Where(run => run.Change != WordChange.Removed).Select(run => run.Text)));
        Assert.Equal(earlier, string.Concat(runs.Where(run => run.Change != WordChange.Added).Select(run => run.Text)));
    }

    [Fact]
    public void A_long_text_that_has_nothing_of_the_earlier_one_is_compared_without_making_anybody_wait()
    {
        var (signs, words) = (new string('"', 50_000), string.Concat(Enumerable.Range(0, 10_000).Select(number => $"tin{number} ")));
        var begun = System.Diagnostics.Stopwatch.StartNew();

        var runs = WordRun.Between($"Well, {words}she said.", $"Well, {signs} she said.");

        Assert.True(begun.Elapsed < TimeSpan.FromSeconds(2), $"It took {begun.Elapsed}.");
        Assert.Equal([WordChange.None, WordChange.Removed, WordChange.Added, WordChange.None], runs.Select(run => run.Change));
        Assert.Equal(("Well, ", " she said."), (runs[0].Text, runs[^1].Text));
    }

    private static string Told(string earlier, string later) => string.Concat(WordRun.Between(earlier, later).Select(run => run.Change switch
    {
        WordChange.Added => $"+[{run.Text}]",
        WordChange.Removed => $"-[{run.Text}]",
        _ => run.Text,
    }));
}
