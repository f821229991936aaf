namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>The cues that can be counted: length, sentences, question marks, who is spoken of.</summary>
internal static class Measures
{
    public static MarkPlace FindMark(Scanner text)
    {
        var last = LastAsking(text.Sentences);
        if (last < 0)
        {
            return MarkPlace.None;
        }
        var sentencesAfter = text.Sentences.Count - 1 - last;
        var wordsAfter = text.Tokens.Count - text.Sentences[last].End;
        return sentencesAfter == 0 ? MarkPlace.End : sentencesAfter <= 2 && wordsAfter <= 25 ? MarkPlace.Near : MarkPlace.Far;
    }

    /// <summary>Adds the cues and says who is spoken of.</summary>
    public static string Collect(Scanner text, ParagraphCues paragraph, ISet<string> cues)
    {
        var mark = paragraph.Mark;
        var sentences = Bin.Of(text.Sentences.Count, 1, 2, 3, 4, 6, 9);
        cues.Add($"mark={mark}");
        cues.Add($"length={paragraph.Length}");
        cues.Add($"length={paragraph.Length}{mark}");
        cues.Add($"sentences={sentences}");
        cues.Add($"sentences={sentences}{mark}");
        if (text.Sentences.Count > 0)
        {
            Sentences(text, cues);
        }
        return Persons(text, mark, cues);
    }

    private static void Sentences(Scanner text, ISet<string> cues)
    {
        var sentences = text.Sentences;
        cues.Add($"firstlength={Bin.Of(sentences[0].Length, 1, 2, 3, 5, 8, 12, 20, 35)}{sentences[0].Mark}");
        cues.Add($"lastlength={Bin.Of(sentences[^1].Length, 2, 4, 7, 12, 20, 35)}{sentences[^1].Mark}");
        var asking = sentences.Count(s => s.Mark == '?');
        cues.Add($"asking={Math.Min(asking, 4)}");
        if (asking == 0)
        {
            return;
        }
        var last = LastAsking(sentences);
        cues.Add($"asking%={4 * asking / sentences.Count}");
        cues.Add($"asklength={Bin.Of(sentences[last].Length, 2, 4, 6, 9, 14, 22, 35)}");
        cues.Add($"wordsbefore={Bin.Of(sentences.First(s => s.Mark == '?').Start, 0, 10, 25, 50, 80)}");
        cues.Add($"wordsafter={Bin.Of(text.Tokens.Count - sentences[last].End, 0, 2, 5, 10, 20, 40, 80)}");
        cues.Add($"sentencesafter={Math.Min(sentences.Count - 1 - last, 5)}");
    }

    private static string Persons(Scanner text, MarkPlace mark, ISet<string> cues)
    {
        var count = text.Tokens.CountBy(t => t.Kind).ToDictionary(StringComparer.Ordinal);
        var (you, self, we) = (Count("YOU") + Count("YOUR"), Count("I") + Count("ME"), Count("WE"));
        var person = (you > 0 ? "y" : "") + (self > 0 ? "i" : "") + (we > 0 ? "w" : "");
        cues.Add($"person={person}");
        cues.Add($"person={person}{mark}");
        cues.Add($"you-i={Math.Clamp(you - self, -3, 3)}");
        cues.Add($"you-i-we={Math.Clamp(you - self - we, -4, 3)}{mark}");
        cues.Add($"you%={Share(you)}");
        cues.Add($"i%={Share(self)}");
        cues.Add($"we%={Share(we)}");
        cues.Add($"names%={Bin.Of(Bin.Percent(Count(Token.Name), text.Tokens.Count), 0, 2, 5, 10, 20)}");
        return person;

        int Count(string kind) => count.GetValueOrDefault(kind);
        int Share(int part) => Bin.Of(Bin.Percent(part, text.Tokens.Count), 0, 2, 4, 7, 11);
    }

    private static int LastAsking(IReadOnlyList<Sentence> sentences)
    {
        var last = sentences.Count - 1;
        while (last >= 0 && sentences[last].Mark != '?')
        {
            last--;
        }
        return last;
    }
}
