using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Archive.Citing;

/// <summary>The words as a quotation in Markdown, with a line below that says whose they are and links to them.</summary>
internal static class MarkdownQuote
{
    public static string Write(Citable cited)
    {
        var quoted = cited.Wording is { } wording ? string.Join("\n>\n", Paragraphs(wording).Select(paragraph => $"> {paragraph}")) + "\n\n" : "";
        return $"{quoted}{Line(cited)}";
    }

    private static string Line(Citable cited)
    {
        var title = MarkdownWriter.Escape(cited.Container ?? cited.Title);
        var when = cited.Date is { } date ? $", {Prose.Long(date)}" : "";
        return Prose.Joined(
            $"[{title}]({cited.Address}), {MarkdownWriter.Escape(cited.Event)}{when}.",
            Prose.Sentence(cited.Medium),
            Prose.Sentence(Citable.Publisher),
            cited.Source is { } source ? $"Source: <{source}>." : null,
            $"Accessed {Prose.Long(cited.Accessed)}.");
    }

    private static IEnumerable<string> Paragraphs(Wording wording)
    {
        var (question, place) = (wording.Question?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [], 0);
        foreach (var paragraph in question)
            yield return Spoken(place++ == 0 ? wording.Asker ?? "Question" : null, paragraph);

        place = 0;
        foreach (var paragraph in wording.Answer)
            yield return Spoken(paragraph.Speaker ?? (place++ == 0 ? "Answer" : null), paragraph.Text);
    }

    private static string Spoken(string? name, string text) =>
        name is null ? MarkdownWriter.Escape(text) : $"**{MarkdownWriter.Escape(name)}:** {MarkdownWriter.Escape(text, isStart: false)}";
}
