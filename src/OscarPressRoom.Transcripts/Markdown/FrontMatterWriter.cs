using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>The fields above a transcript, as YAML.</summary>
internal static class FrontMatterWriter
{
    public static string Write(PrintedTranscript transcript)
    {
        var yaml = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(yaml, new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences());
        Document(emitter, transcript);
        return yaml.ToString();
    }

    private static void Document(Emitter emitter, PrintedTranscript transcript)
    {
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Mapping(emitter, () =>
        {
            Field(emitter, "title", transcript.Title);
            Field(emitter, "slug", transcript.Slug);
            Event(emitter, transcript.Event);
            List(emitter, "winners", transcript.Winners, winner => Winner(emitter, winner));
            Field(emitter, "rendition", transcript.Rendition.ToString().ToLowerInvariant());
            Field(emitter, "source", transcript.Source);
            Field(emitter, "rights", transcript.Rights);
            Field(emitter, "search-engines", transcript.IsIndexed?.ToString().ToLowerInvariant(), isText: false);
        });
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
    }

    private static void Event(Emitter emitter, PrintedEvent at)
    {
        Scalar(emitter, "event");
        Mapping(emitter, () =>
        {
            Field(emitter, "number", at.Number?.ToString(CultureInfo.InvariantCulture), isText: false);
            Field(emitter, "name", at.Name);
            Field(emitter, "date", at.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isText: false);
            Field(emitter, "venue", at.Venue);
            Field(emitter, "city", at.City);
        });
    }

    private static void Winner(Emitter emitter, PrintedWinner winner) => Mapping(emitter, () =>
    {
        Field(emitter, "award", winner.Award);
        Field(emitter, "category", winner.Category ?? (winner.Award is null ? null : ""));
        Field(emitter, "credit", winner.Credit);
        List(emitter, "people", winner.People, person => Person(emitter, person));
        Field(emitter, "film", winner.Film);
        if (winner.Inferred.Count > 0)
            List(emitter, "inferred", winner.Inferred, field => Scalar(emitter, field));
    });

    private static void Person(Emitter emitter, PrintedPerson person)
    {
        if (person.Also.Count == 0)
        {
            Text(emitter, person.Name);
            return;
        }

        Mapping(emitter, () =>
        {
            Field(emitter, "name", person.Name);
            List(emitter, "also", person.Also, name => Text(emitter, name));
        });
    }

    private static void Field(Emitter emitter, string name, string? value, bool isText = true)
    {
        if (value is null)
            return;

        Scalar(emitter, name);
        if (isText)
            Text(emitter, value);
        else
            Scalar(emitter, value);
    }

    private static void List<T>(Emitter emitter, string name, IReadOnlyList<T> items, Action<T> write)
    {
        Scalar(emitter, name);
        emitter.Emit(new SequenceStart(null, null, isImplicit: true, items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var item in items)
            write(item);
        emitter.Emit(new SequenceEnd());
    }

    private static void Mapping(Emitter emitter, Action fields)
    {
        emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Block));
        fields();
        emitter.Emit(new MappingEnd());
    }

    private static void Scalar(Emitter emitter, string value) => emitter.Emit(new Scalar(value));

    // Quoted unless it is plain beyond doubt: YAML would take "no", "1917" or "~" for something else.
    private static void Text(Emitter emitter, string value)
    {
        var isPlain = value.Length > 0 && char.IsLetter(value[0]) && value.All(character => char.IsLetterOrDigit(character) || character is ' ' or '.' or '\'' or '’' or '-')
            && value.Any(char.IsLower) && value.Length > 5;
        emitter.Emit(new Scalar(null, null, value, isPlain ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, isPlain, !isPlain));
    }
}
