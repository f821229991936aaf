using System.Globalization;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Citing;

/// <summary>A conversation, or one question with its answer, with all that a citation says of it.</summary>
public sealed record Citable
{
    public const string Publisher = "Oscar Press Room";

    /// <summary>The question or, of a whole conversation, its title; on one line.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the conversation that a question is from.</summary>
    public string? Container { get; init; }

    public required IReadOnlyList<CitedName> Speakers { get; init; }

    public required string Event { get; init; }

    public DateOnly? Date { get; init; }

    public required Rendition Rendition { get; init; }

    /// <summary>Where the words were published before.</summary>
    public string? Source { get; init; }

    /// <summary>The permanent address, with the fingerprint of the words that it was made for.</summary>
    public required string Address { get; init; }

    public required DateOnly Accessed { get; init; }

    /// <summary>The words themselves, where it is one question.</summary>
    public Wording? Wording { get; init; }

    /// <summary>What kind of text it is: of a digest, that it is not the speakers’ words.</summary>
    public string Medium => Rendition == Rendition.Digest
        ? "Digest of a press-room interview, a paraphrase and not the speakers’ words"
        : "Transcript of a press-room interview";

    /// <summary>A name for reference managers, in plain letters: <c>quill-2019-you-won-twice</c>.</summary>
    public string Key
    {
        get
        {
            var words = Slug.From($"{Speakers.Select(name => name.Surname).FirstOrDefault()} {Date?.Year.ToString(CultureInfo.InvariantCulture)} {Title}")
                .Split('-')
                .Where(word => word.Length > 0 && word.All(char.IsAscii));
            return string.Join('-', words.Take(5).DefaultIfEmpty("press-room"));
        }
    }
}
