using System.ComponentModel.DataAnnotations;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form that holds a conversation's facts.</summary>
internal sealed class TranscriptInput
{
    [MaxLength(500, ErrorMessage = "A title has at most 500 characters.")]
    public string? Title { get; set; }

    [MaxLength(200, ErrorMessage = "A name in addresses has at most 200 characters.")]
    public string? Slug { get; set; }

    [MaxLength(2_000, ErrorMessage = "An address has at most 2,000 characters.")]
    public string? Source { get; set; }

    [MaxLength(2_000, ErrorMessage = "A rights note has at most 2,000 characters.")]
    public string? Rights { get; set; }

    [EnumDataType(typeof(Rendition), ErrorMessage = "Choose whether it is word for word.")]
    public Rendition Rendition { get; set; }

    public bool IsIndexed { get; set; }

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";

    public TranscriptFacts ToFacts() => new(Title ?? "", Slug ?? "", Source, Rights, Rendition, IsIndexed);

    public static TranscriptInput Of(TranscriptFacts facts) => new()
    {
        Title = facts.Title,
        Slug = facts.Slug,
        Source = facts.Source,
        Rights = facts.Rights,
        Rendition = facts.Rendition,
        IsIndexed = facts.IsIndexed,
        Seen = facts.Fingerprint,
    };
}
