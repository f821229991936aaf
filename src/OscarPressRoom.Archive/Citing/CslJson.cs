using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OscarPressRoom.Archive.Citing;

/// <summary>The data that citation processors and Zotero read: a list of one item.</summary>
internal static class CslJson
{
    // A file of its own, never a part of a page: names stay readable.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    public static string Write(Citable cited)
    {
        var item = new JsonObject
        {
            ["id"] = cited.Key,
            ["type"] = "interview",
            ["title"] = cited.Title,
            ["container-title"] = cited.Container,
            ["author"] = cited.Speakers.Count == 0 ? null : new JsonArray([.. cited.Speakers.Select(Name)]),
            ["issued"] = cited.Date is { } date ? Day(date) : null,
            ["event-title"] = cited.Event,
            ["genre"] = cited.Medium,
            ["publisher"] = Citable.Publisher,
            ["note"] = cited.Source is { } source ? $"Source: {source}" : null,
            ["URL"] = cited.Address,
            ["accessed"] = Day(cited.Accessed),
        };
        foreach (var (field, _) in item.Where(field => field.Value is null).ToList())
            item.Remove(field);

        return new JsonArray(item).ToJsonString(Options) + "\n";
    }

    private static JsonObject Name(CitedName name)
    {
        if (name.Given is null)
            return new JsonObject { ["literal"] = name.Full };

        var parts = new JsonObject { ["family"] = name.Family, ["given"] = name.Given };
        if (name.Particle is { } particle)
            parts["non-dropping-particle"] = particle;
        if (name.Suffix is { } suffix)
            parts["suffix"] = suffix;
        return parts;
    }

    private static JsonObject Day(DateOnly date) => new() { ["date-parts"] = new JsonArray(new JsonArray(date.Year, date.Month, date.Day)) };
}
