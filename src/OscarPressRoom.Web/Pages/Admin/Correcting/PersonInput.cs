using System.ComponentModel.DataAnnotations;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form that holds what somebody is called.</summary>
internal sealed class PersonInput
{
    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Name { get; set; }

    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Spelling { get; set; }

    /// <summary>The other person, by a spelling or by the name in addresses.</summary>
    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Other { get; set; }

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";
}
