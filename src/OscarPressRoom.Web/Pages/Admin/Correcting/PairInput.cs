using System.ComponentModel.DataAnnotations;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form that holds a pair's words.</summary>
internal sealed class PairInput
{
    private const int EmptyParagraphs = 2;

    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Asker { get; set; }

    [MaxLength(20_000, ErrorMessage = "A question has at most 20,000 characters.")]
    public string? Question { get; set; }

    public List<SpokenInput> Answer { get; set; } = [];

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    /// <summary>The reader's report that is answered by saving.</summary>
    public int? Report { get; set; }

    /// <summary>The fingerprint of what the form was filled from.</summary>
    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";

    public PairText ToText() => new(Asker, Question, [.. Answer.Select(paragraph => new SpokenText(paragraph.Speaker, paragraph.Text ?? ""))]);

    /// <summary>With room for more.</summary>
    public static PairInput Of(PairText text, string seen) => new()
    {
        Asker = text.Asker,
        Question = text.Question,
        Answer = [.. text.Answer.Select(it => new SpokenInput { Speaker = it.Speaker, Text = it.Text }), .. Enumerable.Range(0, EmptyParagraphs).Select(_ => new SpokenInput())],
        Seen = seen,
    };

    internal sealed class SpokenInput
    {
        [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
        public string? Speaker { get; set; }

        [MaxLength(50_000, ErrorMessage = "A paragraph has at most 50,000 characters.")]
        public string? Text { get; set; }
    }
}
