using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>What a form holds of an event.</summary>
public sealed record CeremonyFacts(string Name, DateOnly? Date, string? Venue, string? City)
{
    public string Fingerprint => Seen.Fingerprint(new { Name, Date, Venue, City });

    public CeremonyFacts Tidied => new(Typed.Line(Name) ?? "", Date, Typed.Line(Venue), Typed.Line(City));

    public static CeremonyFacts Of(Event at) => new(at.Name, at.Date, at.Venue, at.City);

    internal void WriteTo(Event at) => (at.Name, at.Date, at.Venue, at.City) = (Name, Date, Venue, City);
}
