using System.ComponentModel.DataAnnotations;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Editing;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>One transcript of a draft as the fields of a form. What is left as it was stays as it was read.</summary>
internal sealed class DraftForm
{
    /// <summary>The version of the draft that the form was filled from.</summary>
    public int Version { get; set; }

    [MaxLength(500, ErrorMessage = "A title has at most 500 characters.")]
    public string? Title { get; set; }

    [Range(1, 999, ErrorMessage = "The event's number is a whole number such as 86.")]
    public int? Number { get; set; }

    public DateOnly? Date { get; set; }

    public string? Venue { get; set; }

    public string? City { get; set; }

    [RegularExpression("(?i)https?://.+", ErrorMessage = "The source is a web address that begins with http:// or https://.")]
    public string? Source { get; set; }

    public string? Rights { get; set; }

    public Rendition Rendition { get; set; }

    public bool IsIndexed { get; set; }

    public Treatment Treatment { get; set; }

    public List<WinnerFields> Winners { get; set; } = [];

    /// <summary>One for each paragraph.</summary>
    public List<ParagraphRole> Roles { get; set; } = [];

    /// <summary>Who asks or speaks, one for each paragraph.</summary>
    public List<string?> Names { get; set; } = [];

    /// <summary>In UTC.</summary>
    public DateTime? PublishAt { get; set; }

    public static DraftForm Of(DraftTranscript transcript, Draft draft)
    {
        var facts = transcript.Edited.Facts;
        return new DraftForm
        {
            Version = draft.Version,
            Title = facts.Title,
            Number = facts.Event.Number,
            Date = facts.Event.Date,
            Venue = facts.Event.Venue,
            City = facts.Event.City,
            Source = facts.Source,
            Rights = facts.Rights,
            Rendition = facts.Rendition,
            IsIndexed = facts.IsIndexed ?? true,
            Treatment = transcript.Treatment,
            Winners = [.. facts.Winners.Select(WinnerFields.Of), new WinnerFields()],
            PublishAt = draft.PublishAt?.UtcDateTime,
        }.WithParagraphsOf(transcript);
    }

    /// <summary>Shows the paragraphs as they are kept, where the form brought others than there are.</summary>
    public DraftForm WithParagraphsOf(DraftTranscript transcript)
    {
        Roles = [.. transcript.Edited.Paragraphs.Select(paragraph => paragraph.Role)];
        Names = [.. transcript.Edited.Paragraphs.Select(paragraph => paragraph.Name)];
        return this;
    }

    /// <summary>Null where the form does not fit the transcript: part of it did not arrive.</summary>
    public DraftTranscript? Apply(DraftTranscript before)
    {
        var (facts, paragraphs) = (before.Edited.Facts, before.Edited.Paragraphs);
        if (Roles.Count != paragraphs.Count || Names.Count != paragraphs.Count)
            return null;

        var edited = facts with
        {
            Title = Tidy(Title),
            Event = facts.Event with
            {
                Number = Number,
                Name = Number == facts.Event.Number ? facts.Event.Name : Number is { } number ? Ceremony.Name(number) : null,
                Date = Date,
                Venue = Tidy(Venue),
                City = Tidy(City),
            },
            Winners = [.. Winners.Select((fields, place) => fields.Typed.Read(facts.Winners.ElementAtOrDefault(place), Number)).OfType<PrintedWinner>()],
            Source = Tidy(Source),
            Rights = Tidy(Rights),
            Rendition = Rendition,
            IsIndexed = IsIndexed == (facts.IsIndexed ?? true) ? facts.IsIndexed : IsIndexed,
        };
        return new DraftTranscript(
            new EditedTranscript(edited, [.. paragraphs.Select((paragraph, place) => paragraph with { Role = Roles[place], Name = Tidy(Names[place]) })]),
            Treatment);
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal sealed class WinnerFields
    {
        public string? Award { get; set; }

        public string? Credit { get; set; }

        public string? People { get; set; }

        public string? Film { get; set; }

        public TypedWinner Typed => new(Award, Credit, People, Film);

        public static WinnerFields Of(PrintedWinner winner)
        {
            var typed = TypedWinner.Of(winner);
            return new WinnerFields { Award = typed.Award, Credit = typed.Credit, People = typed.People, Film = typed.Film };
        }
    }
}
