using System.ComponentModel.DataAnnotations;

namespace OscarPressRoom.Web.Pages.Reporting;

/// <summary>The form with which a reader says that something is wrong.</summary>
internal sealed class ReportInput
{
    [Required(ErrorMessage = "Say what is wrong.")]
    [MaxLength(2_000, ErrorMessage = "Say it in at most 2,000 characters.")]
    public string? Note { get; set; }

    [MaxLength(10_000, ErrorMessage = "A question has at most 10,000 characters here.")]
    public string? Question { get; set; }

    [MaxLength(50_000, ErrorMessage = "An answer has at most 50,000 characters here.")]
    public string? Answer { get; set; }

    /// <summary>No person sees this field; whoever fills it is a program.</summary>
    public string? Website { get; set; }
}
