using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.People;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class VoiceTests
{
    [Fact]
    public void Words_are_theirs_under_any_spelling_of_their_name()
    {
        var voice = Of(Pair("Q", [("Ada Quill", "One two."), ("Bruno Okafor", "Not these."), ("ADA QUILL", "Three.")]));

        Assert.Equal((1, 3), (voice.Answered, voice.Words));
    }

    [Fact]
    public void Words_of_nobody_are_theirs_only_where_they_are_alone()
    {
        Assert.Equal(2, Of(Pair("Q", [(null, "One two.")])).Words);
        Assert.Equal(0, Of(Pair("Q", [(null, "One two.")]) with { IsAlone = false }).Words);
    }

    [Fact]
    public void Remarks_before_a_question_are_words_but_no_answer()
    {
        var voice = Of(Pair(null, [(null, "Good evening.")]));

        Assert.Equal((0, 2), (voice.Answered, voice.Words));
    }

    [Fact]
    public void A_digest_answers_but_quotes_nobody()
    {
        var voice = Of(Pair("Q", [(null, "She said that it was late.")]) with { Rendition = Rendition.Digest });

        Assert.Equal((1, 0, true), (voice.Answered, voice.Words, voice.Longest is null));
    }

    [Fact]
    public void The_longest_answer_and_the_first_that_names_somebody_are_known()
    {
        var voice = Of(Pair("First?", [(null, "Bo Lind did.")]), Pair("Second?", [(null, "Bo Lind did it all night long.")]));

        Assert.Equal(("Second?", 7), (voice.Longest!.Pair.Question, voice.Longest.Words));
        Assert.Equal("First?", voice.Named["bo lind"].Pair.Question);
    }

    private static Voice Of(params Voice.Pair[] pairs) => Voice.Of(pairs, new HashSet<string> { "ada quill" });

    private static Voice.Pair Pair(string? question, (string? Speaker, string Text)[] answer) =>
        new(1, 1, "anchor", question, [.. answer.Select(said => new AnswerParagraph { Speaker = said.Speaker, Text = said.Text })], Rendition.Verbatim, IsAlone: true);
}
