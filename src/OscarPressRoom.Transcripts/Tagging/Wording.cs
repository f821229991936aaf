namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>The cues that are words and kinds of words: anywhere, at the ends, and where sentences start.</summary>
internal static class Wording
{
    private const int EdgeWords = 60;

    private const int EdgeSentences = 6;

    /// <summary>Adds the cues and gives the first word after a vocative, and its kind.</summary>
    public static (string Word, string Kind) Collect(Scanner text, MarkPlace mark, ISet<string> cues)
    {
        Words(text.Tokens, cues);
        Ends(text.Tokens, cues);
        var first = ("", "");
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            if (i < EdgeSentences || i >= text.Sentences.Count - EdgeSentences)
            {
                Sentence(text, i, mark, cues, ref first);
            }
        }
        return first;
    }

    private static void Words(IReadOnlyList<Token> tokens, ISet<string> cues)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i >= EdgeWords && i < tokens.Count - EdgeWords)
            {
                continue;
            }
            cues.Add("word:" + tokens[i].Form);
            if (i + 1 < tokens.Count)
            {
                cues.Add($"words:{tokens[i].Form} {tokens[i + 1].Form}");
                cues.Add($"kinds:{tokens[i].Kind} {tokens[i + 1].Kind}");
            }
        }
    }

    private static void Ends(IReadOnlyList<Token> tokens, ISet<string> cues)
    {
        for (var i = 1; i <= 4 && i <= tokens.Count; i++)
        {
            cues.Add($"at{i}:{tokens[i - 1].Form}");
            cues.Add($"at-{i}:{tokens[^i].Form}");
        }
    }

    private static void Sentence(Scanner text, int index, MarkPlace mark, ISet<string> cues, ref (string, string) first)
    {
        var sentence = text.Sentences[index];
        var start = SkipVocative(text.Tokens, sentence);
        if (start > sentence.Start)
        {
            cues.Add("starts:vocative");
        }
        Start(sentence.Mark == '?' ? "starts?" : "starts");
        if (index == 0)
        {
            first = (text.Tokens[start].Form, text.Tokens[start].Kind);
            Start("opens");
            Start("opens" + mark);
            if (start > sentence.Start)
            {
                cues.Add("opens:vocative");
            }
        }
        if (index == text.Sentences.Count - 1)
        {
            Start("closes");
            if (EndsInVocative(text.Tokens, sentence, start))
            {
                cues.Add("closes:vocative");
            }
        }

        void Start(string place)
        {
            var (words, kinds) = ($"{place}:", $"{place}:");
            for (var i = start; i < sentence.End && i < start + 4; i++)
            {
                (words, kinds) = ($"{words} {text.Tokens[i].Form}", $"{kinds} {text.Tokens[i].Kind}");
                if (i < start + 3)
                {
                    cues.Add(words);
                }
                cues.Add(kinds);
            }
        }
    }

    /// <summary>Whom a sentence calls before it begins ("Prime Minister, do you ...") says that it is addressed, not what it says.</summary>
    private static int SkipVocative(IReadOnlyList<Token> tokens, Sentence sentence)
    {
        for (var i = sentence.Start; i < sentence.End - 1 && i < sentence.Start + 4 && tokens[i].MayBeName; i++)
        {
            if (tokens[i].Next == ',')
            {
                return i + 1;
            }
        }
        return sentence.Start;
    }

    private static bool EndsInVocative(IReadOnlyList<Token> tokens, Sentence sentence, int start) =>
        sentence.End - start >= 2 && tokens[sentence.End - 1].IsCapital && tokens[sentence.End - 2].Next == ',';
}
