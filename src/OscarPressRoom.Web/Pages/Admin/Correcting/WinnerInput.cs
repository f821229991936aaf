using System.ComponentModel.DataAnnotations;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form that holds a winning entry.</summary>
internal sealed class WinnerInput
{
    [MaxLength(500, ErrorMessage = "An award has at most 500 characters.")]
    public string? Award { get; set; }

    [MaxLength(2_000, ErrorMessage = "A credit has at most 2,000 characters.")]
    public string? Credit { get; set; }

    [MaxLength(500, ErrorMessage = "A film has at most 500 characters.")]
    public string? Film { get; set; }

    /// <summary>A name on each line.</summary>
    [MaxLength(5_000, ErrorMessage = "The names have at most 5,000 characters.")]
    public string? People { get; set; }

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";

    public WinnerFacts ToFacts() => new(Award ?? "", Credit ?? "", Film, (People ?? "").Split('\n'));

    public static WinnerInput Of(WinnerFacts facts) => new()
    {
        Award = facts.Award,
        Credit = facts.Credit,
        Film = facts.Film,
        People = string.Join('\n', facts.People),
        Seen = facts.Fingerprint,
    };
}
