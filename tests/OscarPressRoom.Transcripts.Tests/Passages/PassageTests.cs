using OscarPressRoom.Transcripts.Passages;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Passages;

public sealed class PassageTests
{
    [Theory]
    [InlineData("It was. (Laughter.) And then?", "It was. |<(Laughter.)>| And then?")]
    [InlineData("(Laughs) No.", "<(Laughs)>| No.")]
    [InlineData("[inaudible]", "<[inaudible]>")]
    [InlineData("I met Ann Quill (phonetic) there.", "I met Ann Quill |<(phonetic)>| there.")]
    [InlineData("I love [the film].", "I love |<[the film]>|.")]
    [InlineData("My mother (she is ninety) came.", "My mother (she is ninety) came.")]
    [InlineData("(Cheers to everybody who stood in the rain with us for the whole of that long and terrible winter.)", "(Cheers to everybody who stood in the rain with us for the whole of that long and terrible winter.)")]
    [InlineData("Open (bracket", "Open (bracket")]
    [InlineData("Both ((Laughter.))", "Both (|<(Laughter.)>|)")]
    [InlineData("", "")]
    public void Remarks_are_set_apart_from_what_was_said(string paragraph, string passages) => Assert.Equal(passages, Written(paragraph));

    [Theory]
    [InlineData("(In Spanish: Gracias a todos.) Thank you.", "<(In Spanish: >|es:Gracias a todos.|<)>| Thank you.")]
    [InlineData("[Speaking French: Merci]", "<[Speaking French: >|fr:Merci|<]>")]
    [InlineData("[Note: the sound failed]", "<[Note: the sound failed]>")]
    [InlineData("(Spanish) Gracias. (Laughter.) Hola. (In English) Thank you.", "<(Spanish)>|es: Gracias. |<(Laughter.)>|es: Hola. |<(In English)>| Thank you.")]
    [InlineData("[Speaks in Hungarian.] Thank you.", "<[Speaks in Hungarian.]>| Thank you.")]
    [InlineData("(Speaks in Klingon.) Qapla.", "<(Speaks in Klingon.)>| Qapla.")]
    [InlineData("(In German) Danke. (In French) Merci. (In English.) Thanks.", "<(In German)>| Danke. |<(In French)>|fr: Merci. |<(In English.)>| Thanks.")]
    public void Foreign_words_are_marked_only_where_they_are_there_and_their_language_is_named(string paragraph, string passages) =>
        Assert.Equal(passages, Written(paragraph));

    private static string Written(string paragraph) => string.Join('|', Passage.Of(paragraph)
        .Select(passage => passage.IsRemark ? $"<{passage.Text}>" : passage.Language is { } language ? $"{language}:{passage.Text}" : passage.Text));
}
