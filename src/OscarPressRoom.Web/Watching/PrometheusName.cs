using System.Globalization;
using System.Text.RegularExpressions;
using OpenTelemetry;

namespace OscarPressRoom.Web.Watching;

/// <summary>What OpenTelemetry's names, units and tags are called in Prometheus's text format.</summary>
internal static partial class PrometheusName
{
    public static string Of(string name, string unit, bool isCounter)
    {
        var ending = unit switch { "s" => "_seconds", "By" => "_bytes", _ => "" };
        return $"{Strange().Replace(name, "_")}{ending}{(isCounter ? "_total" : "")}";
    }

    public static IReadOnlyList<string> Labels(ReadOnlyTagCollection tags)
    {
        var labels = new List<string>();
        foreach (var (name, value) in tags)
            labels.Add($"{Strange().Replace(name, "_")}=\"{Escaped(value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}\"");
        return labels;
    }

    private static string Escaped(string value) => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // The dots of http.server.request.duration
    [GeneratedRegex("[^a-zA-Z0-9_]")]
    private static partial Regex Strange();
}
