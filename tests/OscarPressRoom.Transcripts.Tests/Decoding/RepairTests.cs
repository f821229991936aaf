using System.Text;
using OscarPressRoom.Transcripts.Decoding;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

public sealed class RepairTests
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("I donâ€™t know", "I don’t know", "mojibake")]
    [InlineData("â€œYesâ€\u009D, she said", "“Yes”, she said", "mojibake")]
    [InlineData("â€œYesâ€, she said", "“Yes”, she said", "mojibake")]
    [InlineData("in the cafÃ© of Ã‰lise", "in the café of Élise", "mojibake")]
    [InlineData("Ã\u00A0 la carte", "à la carte", "mojibake")]
    [InlineData("voilÃ  tout", "voilà tout", "mojibake")]
    [InlineData("Â£5 and 20Â°", "£5 and 20°", "mojibake")]
    [InlineData("Q.Â Â  Was it?", "Q.   Was it?", "mojibake")]
    [InlineData("Yes.Â", "Yes.", "mojibake")]
    [InlineData("so â€\" yes", "so — yes", "mojibake")]
    [InlineData("waitâ€¦", "wait…", "mojibake")]
    [InlineData("CÅ“ur de piraÃ±a", "Cœur de piraña", "mojibake")]
    [InlineData("Jiří DvoÅ™Ã¡k", "Jiří Dvořák", "mojibake")]
    [InlineData("I donÃ¢â‚¬â„¢t", "I don’t", "mojibake")]
    [InlineData("I don‚Äôt like ‚Äúcaf√©s‚Äù", "I don’t like “cafés”", "mojibake")]
    [InlineData("&#8220;Yes&#8221; &amp; &rsquo;no&rsquo;&hellip;", "“Yes” & ’no’…", "entities")]
    [InlineData("&#147;Yes&#148; don&#146;t", "“Yes” don’t", "entities")]
    [InlineData("R&amp;amp;D &eacute;t&eacute;", "R&D été", "entities")]
    [InlineData("<b>Q:</b> Was it <i class=\"x\">cold</i>?", "Q: Was it cold?", "tags")]
    [InlineData("It was<br/>cold.</p>", "It was cold.", "tags")]
    [InlineData("he came ?? at last ?? to Rome", "he came -- at last -- to Rome", "lost-dash")]
    [InlineData("“Harbour” ?? our film ?? “won” ?? I think ?? it all", "“Harbour” -- our film -- “won” -- I think -- it all", "lost-dash")]
    public void What_copying_broke_is_put_right(string broken, string mended, string code)
    {
        var (lines, problems) = Repair.Of([new SourceLine(7, broken)]);
        Assert.Equal(mended, lines[0].Text);
        Assert.Equal((7, code), (problems[0].Line, problems[0].Code));
    }

    [Theory]
    [InlineData("Ângela Álvares, São Paulo: “Amanhã não há à venda.”")]
    [InlineData("“AMANHÔ disse ela; ‘PÅ’ og ‘NÄ’.")]
    [InlineData("Élise a dit « voilà » à l’été… “café”—enfin, LA VÉRITÉ… “É”")]
    [InlineData("Müllers «Ärger» über Öl: „Größe“ ‚so‘")]
    [InlineData("You said what ?? Really ?? I never knew.")]
    [InlineData("You said what ??")]
    [InlineData("What?? No.")]
    [InlineData("R&D at AT&T; a < b and c > d, if x <y or z> w")]
    [InlineData("<unintelligible> he said <laughs>")]
    [InlineData("A copy; and more & more; 5&6;")]
    [InlineData("— yes – no ‑‑ so… ™ ® © € £ ° ½")]
    [InlineData("√2 is irrational, ‚she‘ said")]
    [InlineData("Łódź, Dvořák, Çağrı, Ștefan, Nguyễn, Ægir, Þóra")]
    public void What_somebody_meant_is_left_alone(string text)
    {
        var (lines, problems) = Repair.Of([new SourceLine(1, text)]);
        Assert.Equal(text, lines[0].Text);
        Assert.Empty(problems);
    }

    [Fact]
    public void Each_kind_is_said_once_with_its_first_line_and_how_many_there_are()
    {
        var (_, problems) = Repair.Of([new SourceLine(1, "plain"), new SourceLine(3, "donâ€™t"), new SourceLine(5, "&amp; itâ€™s"), new SourceLine(9, "canâ€™t")]);
        Assert.Equal(
            [
                Problem.Warning(3, "mojibake", "Letters had been garbled by a wrong encoding, here and on 2 other lines; they were put right. Compare with the source."),
                Problem.Warning(5, "entities", "Entities of HTML had been left in the text, on this line only; they were put right. Compare with the source."),
            ],
            problems);
    }

    [Theory]
    [InlineData("“Olá”, disse Ângela: é a ação d’O Cão — 5 £, 20 °, naïve façade, Œuvre…")]
    [InlineData("L’été où Zoë gagna « Les Âmes » à Saint-Étienne, ça alors ! Ñandú, Ümit, ß, Ø, på.")]
    public void Any_text_of_the_west_survives_being_taken_for_another_encoding(string text)
    {
        var garbled = Windows1252.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(text, Repair.Of([new SourceLine(1, garbled)]).Lines[0].Text);
    }
}
