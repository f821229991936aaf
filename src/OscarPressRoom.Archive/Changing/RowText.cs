using System.Text.Json;
using System.Text.Json.Nodes;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Archive.Changing;

/// <summary>A row that was written down, as a person reads it: a pair's words, or a line for each fact.</summary>
internal static class RowText
{
    private static readonly Dictionary<string, string[]> Facts = new()
    {
        ["Event"] = ["Name", "Date", "Venue", "City"],
        ["Award"] = ["Name", "Category"],
        ["Winner"] = ["Credit", "Film"],
        ["Person"] = ["Name", "Slug"],
        ["PersonName"] = ["Name"],
        ["Transcript"] = ["Title", "Slug", "Source", "Rights", "Rendition", "IsIndexed"],
        ["QuestionAnswer"] = [],
    };

    /// <summary>The tables that hold words and facts; the others only join them, or are derived.</summary>
    public static IReadOnlyCollection<string> Tables => Facts.Keys;

    public static string? Of(string table, string? json)
    {
        if (json is null)
            return null;

        var row = JsonNode.Parse(json)!.AsObject();
        return table == "QuestionAnswer"
            ? new Wording((string?)row["Asker"], (string?)row["Question"], JsonSerializer.Deserialize<List<AnswerParagraph>>((string)row["Answer"]!)!).Text
            : string.Join('\n', Facts[table].Where(fact => row[fact] is not null).Select(fact => $"{fact}: {row[fact]}"));
    }

    /// <summary>Where a pair stands in its conversation; null for any other row.</summary>
    public static int? PlaceOf(string? json) => json is null ? null : (int?)JsonNode.Parse(json)!["Position"];
}
