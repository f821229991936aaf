namespace OscarPressRoom.Transcripts;

/// <summary>Readable names for addresses.</summary>
public static class Slug
{
    private const int MostWordsOfAnchor = 8;

    /// <summary>"Alfonso Cuarón" gives <c>alfonso-cuaron</c>; empty when the text has neither letter nor digit.</summary>
    public static string From(string text) => Folded.Words(text).Replace(' ', '-');

    /// <summary>The first words of a question, up to the end of its first sentence: "What inspired “Her”? How…" gives <c>what-inspired-her</c>.</summary>
    public static string Anchor(string? question)
    {
        if (question is null)
            return "opening";

        var end = question.IndexOfAny(['?', '!', '\n']);
        var first = Folded.Words(end > 0 ? question[..end] : question);
        var words = (first.Length > 0 ? first : Folded.Words(question)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "question" : string.Join('-', words.Take(MostWordsOfAnchor).Select(word => word.Length > 40 ? word[..40] : word));
    }

    /// <summary>The first of <c>slug</c>, <c>slug-2</c>, <c>slug-3</c>… that is not taken.</summary>
    public static string Unique(string slug, Func<string, bool> isTaken)
    {
        if (!isTaken(slug))
            return slug;

        return Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{slug}-{number}").First(numbered => !isTaken(numbered));
    }
}
