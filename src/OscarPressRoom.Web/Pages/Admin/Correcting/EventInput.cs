using System.ComponentModel.DataAnnotations;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

/// <summary>The form that holds an event's facts.</summary>
internal sealed class EventInput
{
    [MaxLength(200, ErrorMessage = "A name has at most 200 characters.")]
    public string? Name { get; set; }

    public DateOnly? Date { get; set; }

    [MaxLength(200, ErrorMessage = "A venue has at most 200 characters.")]
    public string? Venue { get; set; }

    [MaxLength(200, ErrorMessage = "A city has at most 200 characters.")]
    public string? City { get; set; }

    [MaxLength(Corrected.LongestWhy, ErrorMessage = "Say why in at most 500 characters.")]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Open this page again.")]
    public string Seen { get; set; } = "";

    public CeremonyFacts ToFacts() => new(Name ?? "", Date, Venue, City);

    public static EventInput Of(CeremonyFacts facts) => new() { Name = facts.Name, Date = facts.Date, Venue = facts.Venue, City = facts.City, Seen = facts.Fingerprint };
}
