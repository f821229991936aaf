using System.Collections.Frozen;

namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>Splits a paragraph into tokens and sentences in one pass over at most <see cref="Window"/> characters at each end.</summary>
internal sealed class Scanner
{
    // Nobody needs more to tell a question from an answer, and a ten-megabyte paragraph must not cost more than its length.
    private const int Window = 1500;

    private const int LongestWord = 24;

    private static readonly FrozenSet<string> Abbreviations =
        new[] { "mr", "mrs", "ms", "dr", "st", "jr", "sr", "vs", "etc", "gov", "sen", "rep", "gen", "u.s", "u.k", "u.n", "a.m", "p.m", "d.c" }.ToFrozenSet();

    private readonly List<Token> tokens = [];
    private readonly List<Sentence> sentences = [];
    private int sentenceStart;

    public IReadOnlyList<Token> Tokens => tokens;

    public IReadOnlyList<Sentence> Sentences => sentences;

    public int Words { get; private set; }

    public static Scanner Scan(string paragraph)
    {
        var scanner = new Scanner();
        if (paragraph.Length <= 2 * Window)
        {
            scanner.Read(paragraph);
            scanner.Words = scanner.tokens.Count;
            return scanner;
        }
        scanner.Read(paragraph.AsSpan(0, Window));
        scanner.Read(paragraph.AsSpan(paragraph.Length - Window));
        scanner.Words = scanner.tokens.Count * (paragraph.Length / (2 * Window));
        return scanner;
    }

    private void Read(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestWord];
        var i = 0;
        while (i < text.Length)
        {
            if (text[i] is '(' or '[' && text[i..] is var rest && rest[..Math.Min(60, rest.Length)].IndexOfAny(')', ']') is var close and > 0)
            {
                i += close + 1;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                i = ReadWord(text, i, word);
            }
            else
            {
                ReadMark(text, i);
                i++;
            }
        }
        EndSentence('.');
    }

    private int ReadWord(ReadOnlySpan<char> text, int start, Span<char> word)
    {
        var end = start;
        var length = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
        {
            if (length < LongestWord)
            {
                word[length++] = text[end] is '’' or '‘' ? '\'' : char.ToLowerInvariant(text[end]);
            }
            end++;
        }
        var next = end < text.Length ? text[end] : ' ';
        var lower = word[..length];
        var isCapital = char.IsUpper(text[start]);
        if (next == '.' && (Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower) || (length == 1 && isCapital && lower[0] != 'i')))
        {
            next = ' ';
            end++;
        }
        var isFirst = tokens.Count == sentenceStart;
        tokens.Add(Vocabulary.TryFind(lower, out var known, out var kind)
            ? new(known, kind, isCapital, next)
            : Shape(lower, isCapital, isFirst, next));
        return end;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int i) =>
        text[i] is '\'' or '’' or '‘' or '.' or ',' && i + 1 < text.Length
        && (text[i] is '.' or ',' ? char.IsLetterOrDigit(text[i + 1]) && (char.IsDigit(text[i - 1]) || char.IsUpper(text[i - 1])) : char.IsLetter(text[i + 1]));

    private static Token Shape(ReadOnlySpan<char> word, bool isCapital, bool isFirst, char next)
    {
        var shape = char.IsDigit(word[0]) ? "#"
            : isCapital && !isFirst ? Token.Name
            : word.EndsWith("ing") ? "-ing"
            : word.EndsWith("ed") ? "-ed"
            : word.EndsWith("ly") ? "-ly"
            : word.EndsWith("s") ? "-s"
            : "-";
        return new(shape, shape, isCapital, next);
    }

    private void ReadMark(ReadOnlySpan<char> text, int i)
    {
        if (text[i] is '？')
        {
            EndSentence('?');
        }
        else if (text[i] is '.' or '?' or '!' && !IsLostDash(text, i) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
        {
            EndSentence(text[i]);
        }
    }

    // It was ?? how shall I say ?? long.
    private static bool IsLostDash(ReadOnlySpan<char> text, int i) =>
        (i >= 1 && text[(i - 1)..].StartsWith(" ?? ")) || (i >= 2 && text[(i - 2)..].StartsWith(" ?? "));

    private void EndSentence(char mark)
    {
        if (tokens.Count > sentenceStart)
        {
            sentences.Add(new(sentenceStart, tokens.Count, mark));
            sentenceStart = tokens.Count;
        }
        else if (mark == '?' && sentences.Count > 0)
        {
            sentences[^1] = sentences[^1] with { Mark = '?' };
        }
    }
}
