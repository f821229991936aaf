using OscarPressRoom.Transcripts.Decoding;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace OscarPressRoom.Transcripts.Markdown;

/// <summary>Takes fields out of a YAML mapping and notes what is wrong with them, each with its line of the file.</summary>
/// <param name="firstLine">The line of the file on which the YAML begins.</param>
internal sealed class YamlFields(int firstLine)
{
    private const int DeepestNesting = 16;

    public List<Problem> Problems { get; } = [];

    public YamlMappingNode? Parse(string yaml)
    {
        try
        {
            if (Unfit(yaml) is { } problem)
            {
                Problems.Add(problem);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return root;

            Problems.Add(Problem.Error(firstLine, "front-matter", "The front matter is not a list of fields such as “event: 86”; see the format in the README."));
        }
        catch (YamlException failure)
        {
            Problems.Add(Problem.Error(Line(failure.Start), "front-matter", $"The front matter is not valid YAML here: {failure.Message.TrimEnd('.')}."));
        }

        catch (InvalidOperationException)
        {
            // The library's way to give up on some broken plain texts; it does not say where.
            Problems.Add(Problem.Error(firstLine, "front-matter", "The front matter is not valid YAML; put its texts in double quotes."));
        }

        return null;
    }

    // The library builds its nodes by recursion, and goes round in an alias that stands inside of what it repeats: both are looked for
    // before, in the flat stream of events.
    private Problem? Unfit(string yaml)
    {
        var (parser, depth) = (new Parser(new StringReader(yaml)), 0);
        while (parser.MoveNext())
        {
            var at = parser.Current!;
            depth += at.NestingIncrease;
            if (depth > DeepestNesting)
                return Problem.Error(Line(at.Start), "front-matter", "The front matter is nested deeper than any field of a transcript; see the format in the README.");
            if (at is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                return Problem.Error(Line(at.Start), "front-matter", "YAML takes the & or * here for the name of something that is repeated, which the archive does not read: put a text that begins with it in double quotes.");
        }

        return null;
    }

    /// <summary>A single text, trimmed; null where it is missing or empty.</summary>
    public string? Text(YamlMappingNode fields, string name)
    {
        if (Child(fields, name) is not { } node)
            return null;
        if (node is YamlScalarNode)
            return Text(node);

        Wrong(node, $"“{name}” is a single text; put it in double quotes if it has special characters.");
        return null;
    }

    public IReadOnlyList<YamlNode> Items(YamlMappingNode fields, string name)
    {
        switch (Child(fields, name))
        {
            case null:
            case YamlScalarNode scalar when string.IsNullOrEmpty(Scalar(scalar)):
                return [];
            case YamlSequenceNode list:
                return [.. list.Children];
            case var other:
                Wrong(other, $"“{name}” is a list: each entry on a line of its own that begins with a hyphen.");
                return [];
        }
    }

    public IReadOnlyList<string> Texts(YamlMappingNode fields, string name) => [.. Items(fields, name).Select(Text).OfType<string>()];

    /// <summary>Notes every field that is not among the known ones.</summary>
    public void Expect(YamlMappingNode fields, params string[] known)
    {
        foreach (var key in fields.Children.Keys.Where(key => !known.Contains(Scalar(key), StringComparer.Ordinal)))
            Notice(key, "unknown-field", $"There is no field “{Scalar(key)}” here; it was left out. Known are: {string.Join(", ", known)}.");
    }

    public void Wrong(YamlNode node, string message) => Problems.Add(Problem.Error(Line(node), "front-matter", message));

    public void Notice(YamlNode node, string code, string message) => Problems.Add(Problem.Warning(Line(node), code, message));

    public static YamlNode? Child(YamlMappingNode fields, string name) => fields.Children.FirstOrDefault(child => Scalar(child.Key) == name).Value;

    /// <summary>A text, trimmed, without what YAML writes for characters that nobody sees; null where nothing is left.</summary>
    public static string? Text(YamlNode node) => TextEncoding.Printable(Scalar(node) ?? "").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>Null for what is no scalar, and for YAML's own null.</summary>
    public static string? Scalar(YamlNode node) => node is YamlScalarNode scalar && !IsNull(scalar) ? scalar.Value : null;

    private static bool IsNull(YamlScalarNode scalar) => scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };

    private int Line(YamlNode node) => Line(node.Start);

    private int Line(Mark place) => firstLine + (int)place.Line - 1;
}
