using System.ComponentModel.DataAnnotations;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form by which a pair is parted, joined, moved or deleted.</summary>
internal sealed class PlaceInput
{
    /// <summary>The first paragraph of the later part, from 1.</summary>
    public int Paragraph { get; set; }

    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Asker { get; set; }

    [MaxLength(20_000, ErrorMessage = "A question has at most 20,000 characters.")]
    public string? Question { get; set; }

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    /// <summary>The fingerprint of what the page showed.</summary>
    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";
}
