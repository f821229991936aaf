using System.Globalization;
using System.Text.RegularExpressions;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A field of the language: how its value is read, and what to say of one that can't be.</summary>
/// <param name="Right">"a year looks like year:2014".</param>
/// <param name="Read">Null for a value that means nothing.</param>
internal sealed partial record Field(string Name, string Right, Func<Token, Expression?> Read)
{
    private static readonly Dictionary<string, Field> ByName = new List<Field>
    {
        new("in", "words are looked for in:question or in:answer", _ => null),
        new("winner", "a winner looks like winner:spike or winner:\"Spike Jonze\"", value => Named(NameField.Winner, value, name => new WinnerIs(name))),
        new("person", "a person looks like person:spike or person:\"Spike Jonze\"", value => Named(NameField.Winner, value, name => new WinnerIs(name))),
        new("film", "a film looks like film:gravity or film:\"Her\"", value => Named(NameField.Film, value, title => new FilmIs(title))),
        new("award", "an award looks like award:music or award:\"Costume Design\"", Award),
        new("asker", "an asker looks like asker:radio or asker:\"Radio Sur\"", value => Named(NameField.Asker, value, name => new NameHas(NameField.Asker, name))),
        new("speaker", "a speaker looks like speaker:spike or speaker:\"Spike Jonze\"", value => Named(NameField.Speaker, value, name => new NameHas(NameField.Speaker, name))),
        new("event", "an event looks like event:86", value => Event(value.Text)),
        new("year", "a year looks like year:2014 or year:2010..2016", value => Year(value.Text)),
        new("decade", "a decade looks like decade:2010s", value => Decade(value.Text)),
        new("rendition", "a rendition is rendition:verbatim or rendition:digest", value => Rendition(value.Text)),
        new("transcript", "a transcript looks like transcript:86/spike-jonze", value => Transcript(value.Text)),
    }.ToDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);

    public bool IsSide => Name == "in";

    public static Field Called(string name) => ByName[name];

    /// <summary>The sentence on a value that means nothing.</summary>
    public string LeftOut(string value) => $"“{Name}:{value}” was left out: {Right}.";

    /// <summary>The side that a value of "in" means.</summary>
    public static Side? SideOf(string value) => value.ToLowerInvariant() switch
    {
        "question" or "questions" => Side.Question,
        "answer" or "answers" => Side.Answer,
        _ => null,
    };

    private static Expression? Named(NameField field, Token value, Func<Words, Expression> whole) =>
        value.Kind == TokenKind.Quoted ? Words.Of(value.Text) is { } name ? whole(name) : null
        : Term.Of(value.Text) is { } term ? new NameHas(field, term.Words, term is Prefix)
        : null;

    private static Expression? Award(Token value) =>
        value.Kind != TokenKind.Quoted && Term.Of(value.Text) is Word { Words: var words } && AwardIs.OfCategory(Words.Of(words.Joined)!) is { } award
            ? award
            : Named(NameField.Award, value, AwardIs.Of);

    private static EventIs? Event(string value) => Number(Ordinal().Match(value).Groups["number"]) is { } number and >= 1 and <= 1023 ? new EventIs(number) : null;

    private static Years? Year(string value)
    {
        if (Range().Match(value) is not { Success: true } match)
            return Decade(value);

        var (from, to) = (Number(match.Groups["from"]), Number(match.Groups["to"]));
        return Years.Of(from, match.Groups["open"].Success ? to : from);
    }

    private static Years? Decade(string value) =>
        Tens().Match(value) is { Success: true } match && Number(match.Groups["first"]) is { } first ? Years.Of(first, first + 9) : null;

    private static RenditionIs? Rendition(string value) => value.ToLowerInvariant() switch
    {
        "verbatim" => new RenditionIs(Transcripts.Rendition.Verbatim),
        "digest" => new RenditionIs(Transcripts.Rendition.Digest),
        _ => null,
    };

    private static TranscriptIs? Transcript(string value) =>
        Place().Match(value) is { Success: true } match && Words.Of(match.Groups["slug"].Value) is { } slug
            ? new TranscriptIs(Number(match.Groups["number"])!.Value, slug)
            : null;

    private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    // 86th
    [GeneratedRegex("^(?<number>[0-9]{1,4})(?:st|nd|rd|th)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Ordinal();

    // 2014, 2010..2016, 2010-2016, ..1999, 2010..
    [GeneratedRegex(@"^(?<from>[0-9]{4})?(?:(?<open>\.{2,3}|-)(?<to>[0-9]{4})?)?$")]
    private static partial Regex Range();

    // 2010s
    [GeneratedRegex("^(?<first>[0-9]{3}0)s?$", RegexOptions.IgnoreCase)]
    private static partial Regex Tens();

    // 86/spike-jonze
    [GeneratedRegex("^(?<number>[0-9]{1,4})/(?<slug>[^/]+)$")]
    private static partial Regex Place();
}
