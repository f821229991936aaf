using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Json;

namespace OscarPressRoom.Web.Pages;

/// <summary>A thing in the words of schema.org.</summary>
/// <param name="Fields">Texts, numbers, things, and lists of them; what is null or an empty list is not known and left out.</param>
internal sealed record LinkedThing(string Type, params (string Name, object? Value)[] Fields)
{
    /// <summary>Fit to stand in a script block: the writer's own encoder leaves no character that could end it.</summary>
    public string ToJson()
    {
        var json = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(json))
            Write(writer, "https://schema.org");
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer, string? context = null)
    {
        writer.WriteStartObject();
        if (context is not null)
            writer.WriteString("@context", context);
        writer.WriteString("@type", Type);
        foreach (var (name, value) in Fields)
        {
            if (value is null or IList { Count: 0 })
                continue;

            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case LinkedThing thing:
                thing.Write(writer);
                break;
            case IList list:
                writer.WriteStartArray();
                foreach (var each in list)
                    Write(writer, each);
                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"No value of schema.org: {value.GetType()}.", nameof(value));
        }
    }
}
