using System.Globalization;
using OscarPressRoom.Transcripts.Facts;
using OscarPressRoom.Transcripts.Headers;
using YamlDotNet.RepresentationModel;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Reads the YAML block above a transcript in the archive's own format.</summary>
internal sealed class FrontMatter
{
    private readonly YamlFields _yaml;

    private FrontMatter(YamlFields yaml) => _yaml = yaml;

    /// <summary>Whether the file is in the archive's own format: its first line that isn't blank is <c>---</c>.</summary>
    public static bool Opens(IReadOnlyList<SourceLine> lines) => lines.First(line => !line.IsBlank).Text == "---";

    /// <summary>The transcript without its conversation; null with the problems that prevent it.</summary>
    /// <param name="yaml">The text between the two marks.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    public static (PrintedTranscript? Transcript, IReadOnlyList<Problem> Problems) Read(string yaml, int firstLine)
    {
        var fields = new YamlFields(firstLine);
        var transcript = fields.Parse(yaml) is { } root ? new FrontMatter(fields).Transcript(root) : null;
        return (fields.Problems.Any(problem => problem.Severity == Severity.Error) ? null : transcript, fields.Problems);
    }

    private PrintedTranscript Transcript(YamlMappingNode root)
    {
        _yaml.Expect(root, "title", "slug", "event", "winners", "rendition", "source", "rights", "search-engines");
        var at = Event(root);
        return new PrintedTranscript
        {
            Title = _yaml.Text(root, "title"),
            Slug = TranscriptSlug(root),
            Event = at,
            Winners = [.. _yaml.Items(root, "winners").Select(node => Winner(node, at.Number)).OfType<PrintedWinner>()],
            Rendition = Rendition(root),
            Source = Address(root),
            Rights = _yaml.Text(root, "rights"),
            IsIndexed = IsIndexed(root),
        };
    }

    // "event: 86" is short for a mapping with a number alone.
    private PrintedEvent Event(YamlMappingNode root)
    {
        switch (YamlFields.Child(root, "event"))
        {
            case null:
                _yaml.Wrong(root, "The front matter lacks its event: write “event: 86” for the 86th Academy Awards.");
                return new PrintedEvent();
            case YamlMappingNode fields:
                return Event(fields, YamlFields.Child(fields, "number"));
            case var node:
                return Number(node) is { } number ? new PrintedEvent { Number = number, Name = Ceremony.Name(number) } : new PrintedEvent();
        }
    }

    private PrintedEvent Event(YamlMappingNode fields, YamlNode? printedNumber)
    {
        _yaml.Expect(fields, "number", "name", "date", "venue", "city");
        if (printedNumber is null)
        {
            _yaml.Wrong(fields, "The event lacks its number: write “number: 86” for the 86th Academy Awards.");
            return new PrintedEvent();
        }

        var number = Number(printedNumber);
        var at = new PrintedEvent
        {
            Number = number,
            Name = _yaml.Text(fields, "name") ?? (number is null ? null : Ceremony.Name(number.Value)),
            Date = Date(fields),
            Venue = _yaml.Text(fields, "venue"),
            City = _yaml.Text(fields, "city"),
        };
        if (number is not null && Ceremony.Numbered(number.Value) is { } known)
            Compare(fields, at, known);

        return at;
    }

    private void Compare(YamlMappingNode fields, PrintedEvent at, Ceremony known)
    {
        if (at.Date is { } date && date != known.Date)
            _yaml.Notice(YamlFields.Child(fields, "date")!, "date-disagrees", $"The date {date:yyyy-MM-dd} is given here, but the table of ceremonies has {known.Date:yyyy-MM-dd} for the {Ceremony.Name(known.Number)}; the given date was kept.");
        if (at.Venue is { } venue && !known.WasHeldAt(venue))
            _yaml.Notice(YamlFields.Child(fields, "venue")!, "venue-disagrees", $"The venue {venue} is given here, but the table of ceremonies has {known.Venue} for the {Ceremony.Name(known.Number)}; the given venue was kept.");
    }

    private PrintedWinner? Winner(YamlNode node, int? ceremony)
    {
        if (node is not YamlMappingNode fields)
        {
            _yaml.Wrong(node, "A winner is a group of fields: “award”, “credit” and, if you know them, “people”, “film” and “category”.");
            return null;
        }

        _yaml.Expect(fields, "award", "category", "credit", "people", "film", "inferred");
        var (award, credit) = (_yaml.Text(fields, "award"), _yaml.Text(fields, "credit"));
        var people = _yaml.Items(fields, "people").Select(Person).OfType<PrintedPerson>().ToList();
        if (credit is null && people.Count == 0)
        {
            _yaml.Wrong(fields, "A winner lacks its credit: write “credit: ” and the names as they are printed.");
            return null;
        }

        credit ??= string.Join(", ", people.Select(person => person.Name));
        return new PrintedWinner
        {
            Award = award,
            Category = CategoryOf(fields, award, ceremony),
            Credit = credit,
            People = YamlFields.Child(fields, "people") is null ? [.. Names.Split(credit).Select(name => new PrintedPerson(name))] : people,
            Film = _yaml.Text(fields, "film"),
            Inferred = _yaml.Texts(fields, "inferred"),
        };
    }

    private string? CategoryOf(YamlMappingNode fields, string? award, int? ceremony)
    {
        if (YamlFields.Child(fields, "category") is { } node)
        {
            var slug = _yaml.Text(fields, "category");
            if (slug is not null && Category.WithSlug(slug) is null)
                _yaml.Wrong(node, $"There is no category “{slug}”; leave the field out to have it told from the award.");
            return slug;
        }

        var category = award is null ? null : Category.Named(award, ceremony);
        if (award is not null && category is null)
            _yaml.Notice(YamlFields.Child(fields, "award")!, "unknown-category", $"“{award}” is not a name of any of the Academy's categories; the award was kept without one.");
        return category?.Slug;
    }

    private PrintedPerson? Person(YamlNode node)
    {
        if (node is not YamlMappingNode fields)
            return YamlFields.Text(node) is { } name ? new PrintedPerson(name) : null;

        _yaml.Expect(fields, "name", "also");
        if (_yaml.Text(fields, "name") is { } full)
            return new PrintedPerson(full) { Also = _yaml.Texts(fields, "also") };

        _yaml.Wrong(fields, "A person lacks a name: write “name: ” and, under “also”, other spellings.");
        return null;
    }

    private Rendition Rendition(YamlMappingNode root)
    {
        var text = _yaml.Text(root, "rendition");
        switch (text?.ToLowerInvariant())
        {
            case null or "verbatim":
                return Transcripts.Rendition.Verbatim;
            case "digest":
                return Transcripts.Rendition.Digest;
            default:
                _yaml.Wrong(YamlFields.Child(root, "rendition")!, $"The rendition is “verbatim” or “digest”, not “{text}”.");
                return Transcripts.Rendition.Verbatim;
        }
    }

    private bool? IsIndexed(YamlMappingNode root)
    {
        switch (_yaml.Text(root, "search-engines")?.ToLowerInvariant())
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var text:
                _yaml.Wrong(YamlFields.Child(root, "search-engines")!, $"Whether search engines may list it is “true” or “false”, not “{text}”.");
                return null;
        }
    }

    private string? TranscriptSlug(YamlMappingNode root)
    {
        if (_yaml.Text(root, "slug") is not { } slug)
            return null;
        if (Slug.From(slug) == slug)
            return slug;

        _yaml.Wrong(YamlFields.Child(root, "slug")!, $"A slug has lower-case letters, digits and single hyphens: “{Slug.From(slug)}”, not “{slug}”.");
        return null;
    }

    // An address becomes a link on a page: only the web's own schemes are let through.
    private string? Address(YamlMappingNode root)
    {
        if (_yaml.Text(root, "source") is not { } source)
            return null;
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return source;

        _yaml.Wrong(YamlFields.Child(root, "source")!, $"The source is a web address that begins with http:// or https://, not “{source}”.");
        return null;
    }

    private DateOnly? Date(YamlMappingNode fields)
    {
        if (_yaml.Text(fields, "date") is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        _yaml.Wrong(YamlFields.Child(fields, "date")!, $"A date is written 2014-03-02, not “{text}”.");
        return null;
    }

    private int? Number(YamlNode node)
    {
        if (int.TryParse(YamlFields.Scalar(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000)
            return number;

        _yaml.Wrong(node, $"The event's number is a whole number such as 86, not “{YamlFields.Scalar(node)}”.");
        return null;
    }
}
