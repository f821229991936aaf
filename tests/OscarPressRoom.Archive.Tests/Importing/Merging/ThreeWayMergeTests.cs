using FsCheck;
using FsCheck.Fluent;
using OscarPressRoom.Archive.Importing.Merging;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Importing.Merging;

/// <summary>What a hand put right outlives whatever its source becomes.</summary>
public sealed class ThreeWayMergeTests
{
    private static readonly PrintedTranscript Former = new()
    {
        Title = "Ana Ruiz backstage",
        Event = new PrintedEvent { Number = 86, Name = "86th Academy Awards" },
        Winners = [new PrintedWinner { Award = "Best Sound", Category = "sound", Credit = "Ana Ruiz", People = [new PrintedPerson("Ana Ruiz")] }],
        Questions = [Pair("Was it cold?", "It was."), Pair("Was it far?", "Very far."), Pair("Who carried the tin?", "I did.")],
    };

    // Each edit changes one place of a conversation, with words that occur nowhere else.
    private static readonly Gen<(int Kind, int At, int Word)> Edit =
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 9)
        from word in Gen.Choose(0, 100_000)
        select (kind, at, word);

    private static readonly Gen<(int Kind, int At, int Word)[]> Edits = Gen.Choose(0, 6).SelectMany(count => Edit.ArrayOf(count));

    private static readonly Gen<(PrintedTranscript Former, PrintedTranscript Mine, PrintedTranscript Theirs)> Histories =
        from length in Gen.Choose(0, 8)
        from mine in Edits
        from theirs in Edits
        let former = Former with { Questions = [.. Enumerable.Range(0, length).Select(number => Pair($"What of pebble{number} and shell{number}?", $"It is stone{number} from beach{number}."))] }
        select (former, Edited(former, "mine", mine), Edited(former, "theirs", theirs));

    [Fact]
    public void Where_the_source_is_as_it_was_all_stays_as_it_is() => Always(history =>
        ThreeWayMerge.Merge(history.Former, history.Mine, history.Former) is var (merged, conflicts) && Text(merged) == Text(history.Mine) && conflicts.Count == 0);

    [Fact]
    public void Where_nothing_was_corrected_the_source_is_taken() => Always(history =>
        ThreeWayMerge.Merge(history.Former, history.Former, history.Theirs) is var (merged, conflicts) && Text(merged) == Text(history.Theirs) && conflicts.Count == 0);

    [Fact]
    public void Nothing_that_a_hand_wrote_is_ever_lost() => Always(history =>
    {
        var merged = Texts(ThreeWayMerge.Merge(history.Former, history.Mine, history.Theirs).Merged).ToHashSet();
        return Texts(history.Mine).Except(Texts(history.Former)).All(merged.Contains);
    });

    [Fact]
    public void Nothing_that_the_source_newly_says_is_left_out_without_a_word() => Always(history =>
    {
        var (merged, conflicts) = ThreeWayMerge.Merge(history.Former, history.Mine, history.Theirs);
        var shown = Texts(merged).ToHashSet();
        return Texts(history.Theirs).Except(Texts(history.Former)).All(text => shown.Contains(text) || conflicts.Any(conflict => conflict.Theirs?.Contains(text, StringComparison.Ordinal) == true));
    });

    [Fact]
    public void Both_sides_of_a_pair_are_taken_where_they_changed_different_parts_of_it()
    {
        var (merged, conflicts) = ThreeWayMerge.Merge(
            Former,
            Former with { Questions = [Pair("Was it cold outside?", "It was."), .. Former.Questions.Skip(1)] },
            Former with { Questions = [Pair("Was it cold?", "It was very cold."), .. Former.Questions.Skip(1)] });

        Assert.Equal(("Was it cold outside?", "It was very cold."), (merged.Questions[0].Question, merged.Questions[0].Answer[0].Text));
        Assert.Empty(conflicts);
    }

    [Fact]
    public void What_both_changed_stays_as_the_hand_wrote_it_and_both_texts_are_told()
    {
        var (merged, conflicts) = ThreeWayMerge.Merge(
            Former,
            Former with { Title = "Ana Ruiz in the press room", Questions = [Pair("Was it cold?", "It was cold."), .. Former.Questions.Skip(1)] },
            Former with { Title = "Ana Ruiz, backstage, 2014", Questions = [Pair("Was it cold?", "It was warm.", line: 14), .. Former.Questions.Skip(1)] });

        Assert.Equal(("Ana Ruiz in the press room", "It was cold."), (merged.Title, merged.Questions[0].Answer[0].Text));
        Assert.Equal(
            [
                "By hand, the title was put right to “Ana Ruiz in the press room”; the file has “Ana Ruiz, backstage, 2014” now. What was put right was kept.",
                "By hand, the answer of “Was it cold?” was put right to “It was cold.”; the file has “It was warm.” now. What was put right was kept.",
            ],
            conflicts.Select(conflict => conflict.ToProblem().Message));
        Assert.Equal(14, conflicts[1].ToProblem().Line);
    }

    [Fact]
    public void A_pair_that_a_hand_took_out_stays_out_and_one_that_the_source_took_out_goes()
    {
        var (merged, conflicts) = ThreeWayMerge.Merge(
            Former, Former with { Questions = [.. Former.Questions.Skip(1)] }, Former with { Questions = [.. Former.Questions.SkipLast(1)] });

        Assert.Equal(["Was it far?"], merged.Questions.Select(pair => pair.Question));
        Assert.Empty(conflicts);
    }

    [Fact]
    public void A_new_pair_of_the_source_comes_behind_what_it_follows_there()
    {
        var (merged, _) = ThreeWayMerge.Merge(
            Former,
            Former with { Questions = [.. Former.Questions.Reverse()] },
            Former with { Questions = [Former.Questions[0], Pair("Did the harbour freeze?", "All of it."), .. Former.Questions.Skip(1)] });

        Assert.Equal(["Who carried the tin?", "Was it far?", "Was it cold?", "Did the harbour freeze?"], merged.Questions.Select(pair => pair.Question));
    }

    [Fact]
    public void Another_way_to_write_the_same_names_is_no_correction()
    {
        PrintedWinner louder = new() { Award = "BEST SOUND", Category = "sound", Credit = "ANA RUIZ", People = [new PrintedPerson("ANA RUIZ")], Film = "Tin Moon" };

        var (merged, conflicts) = ThreeWayMerge.Merge(Former with { Winners = [louder with { Film = null }] }, Former, Former with { Winners = [louder] });

        Assert.Equal("Tin Moon", Assert.Single(merged.Winners).Film);
        Assert.Empty(conflicts);
    }

    [Fact]
    public void What_a_hand_entered_or_took_out_is_told_as_that()
    {
        var (merged, conflicts) = ThreeWayMerge.Merge(Former with { Source = "https://example.org/a" }, Former, Former with { Source = "https://example.org/b", IsIndexed = false });

        Assert.Equal((null, false), (merged.Source, merged.IsIndexed));
        Assert.Equal(
            ["By hand, the source was taken out of the archive; the file has changed it to “https://example.org/b”. It was left out."],
            conflicts.Select(conflict => conflict.ToProblem().Message));
    }

    [Theory]
    [InlineData(true, null, false, false)]
    [InlineData(null, null, false, false)]
    [InlineData(false, false, null, false)]
    [InlineData(null, false, null, false)]
    public void What_the_file_says_newly_of_search_engines_is_taken(bool? former, bool? mine, bool? theirs, bool merged)
    {
        var (taken, conflicts) = ThreeWayMerge.Merge(Former with { IsIndexed = former }, Former with { IsIndexed = mine }, Former with { IsIndexed = theirs });

        Assert.Equal(merged, taken.IsIndexed);
        Assert.Empty(conflicts);
    }

    private static void Always(Func<(PrintedTranscript Former, PrintedTranscript Mine, PrintedTranscript Theirs), bool> holds) =>
        Prop.ForAll(Histories.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static PrintedTranscript Edited(PrintedTranscript former, string who, (int Kind, int At, int Word)[] edits)
    {
        var pairs = former.Questions.ToList();
        foreach (var (kind, at, word) in edits)
        {
            var place = pairs.Count == 0 ? 0 : at % pairs.Count;
            var own = $"{who}{word}";
            if (pairs.Count == 0 || kind == 0)
                pairs.Insert(place, Pair($"Why {own}?", $"Because {own}."));
            else if (kind == 1)
                pairs.RemoveAt(place);
            else if (kind == 2)
                pairs[place] = pairs[place] with { Question = $"{pairs[place].Question} And {own}?" };
            else if (kind == 3)
                pairs[place] = pairs[place] with { Answer = [new PrintedParagraph(null, 0, $"{pairs[place].Answer[0].Text} And {own}.")] };
            else
                (pairs[place], pairs[^1]) = (pairs[^1], pairs[place]);
        }

        return former with { Questions = pairs };
    }

    private static IEnumerable<string> Texts(PrintedTranscript transcript) =>
        transcript.Questions.SelectMany(pair => pair.Answer.Select(paragraph => paragraph.Text).Append(pair.Question!));

    private static string Text(PrintedTranscript transcript) => string.Join('\n', Texts(transcript));

    private static PrintedQuestionAnswer Pair(string question, string answer, int line = 0) =>
        new() { Line = line, Question = question, Answer = [new PrintedParagraph(null, line, answer)] };
}
