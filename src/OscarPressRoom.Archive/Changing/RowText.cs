using System.Text.Json;
using System.Text.Json.Nodes;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Archive.Changing;

/// <summary>A row that was written down, as a person reads it: a pair's words, or a line for each fact.</summary>
internal static class RowText
{
    private static readonly Dictionary<string, Fact[]> Facts = new()
    {
        ["Event"] = [new("Name"), new("Date"), new("Venue"), new("City")],
        ["Award"] = [new("Name"), new("Category")],
        ["Winner"] = [new("Credit"), new("Film")],
        ["Person"] = [new("Name"), new("Slug", "Address")],
        ["PersonName"] = [new("Name")],
        ["Transcript"] = [new("Title"), new("Slug", "Address"), new("Source"), new("Rights"), new("Rendition"), new("IsIndexed", "In search engines", value => (int)value == 0 ? "no" : "yes")],
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
            : string.Join('\n', Facts[table].Select(fact => fact.In(row)).OfType<string>());
    }

    /// <summary>Where a pair stands in its conversation; null for any other row.</summary>
    public static int? PlaceOf(string? json) => json is null ? null : (int?)JsonNode.Parse(json)!["Position"];

    /// <summary>A column, and what people call it and its values.</summary>
    private sealed record Fact(string Column, string? Name = null, Func<JsonNode, string>? Said = null)
    {
        public string? In(JsonObject row) => row[Column] is { } value ? $"{Name ?? Column}: {Said?.Invoke(value) ?? value.ToString()}" : null;
    }
}
