using OscarPressRoom.Archive;
using OscarPressRoom.Web.Pages.Events;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class SpeechTests
{
    [Fact]
    public void Paragraphs_of_one_speaker_are_one_speech_and_unnamed_ones_go_on()
    {
        var speeches = Speech.Of([Said(null, "1"), Said(null, "2"), Said("Ada", "3"), Said(null, "4"), Said("Ada", "5"), Said("Bruno", "6")]);

        Assert.Equal(["-: 1 2", "Ada: 3 4 5", "Bruno: 6"], speeches.Select(speech => $"{speech.Speaker ?? "-"}: {string.Join(' ', speech.Paragraphs)}"));
    }

    [Fact]
    public void No_answer_is_no_speech() => Assert.Empty(Speech.Of([]));

    private static AnswerParagraph Said(string? speaker, string text) => new() { Speaker = speaker, Text = text };
}
