using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>What one speaker says in one go.</summary>
/// <param name="Speaker">Null where the source names nobody.</param>
internal sealed record Speech(string? Speaker, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Paragraphs of one speaker stand together; one without a name goes on with the speaker before it.</summary>
    public static IReadOnlyList<Speech> Of(IEnumerable<AnswerParagraph> answer)
    {
        var speeches = new List<Speech>();
        foreach (var paragraph in answer)
        {
            if (speeches is [.., var last] && (paragraph.Speaker is null || paragraph.Speaker == last.Speaker))
                speeches[^1] = last with { Paragraphs = [.. last.Paragraphs, paragraph.Text] };
            else
                speeches.Add(new Speech(paragraph.Speaker, [paragraph.Text]));
        }

        return speeches;
    }
}
