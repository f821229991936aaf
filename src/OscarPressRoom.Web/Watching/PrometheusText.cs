using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace OscarPressRoom.Web.Watching;

/// <summary>Metrics in Prometheus's text format 0.0.4.</summary>
internal sealed class PrometheusText : BaseExporter<Metric>
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    public string Last { get; private set; } = "";

    public override ExportResult Export(in Batch<Metric> batch)
    {
        var text = new StringBuilder();
        foreach (var metric in batch)
        {
            var name = PrometheusName.Of(metric.Name, metric.Unit, isCounter: metric.MetricType is MetricType.LongSum or MetricType.DoubleSum);
            text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {metric.Description.ReplaceLineEndings(" ")}\n# TYPE {name} {Kind(metric.MetricType)}\n");
            foreach (ref readonly var point in metric.GetMetricPoints())
                Write(text, name, metric.MetricType, point);
        }

        Last = text.ToString();
        return ExportResult.Success;
    }

    private static string Kind(MetricType type) => type switch
    {
        MetricType.LongSum or MetricType.DoubleSum => "counter",
        MetricType.Histogram => "histogram",
        _ => "gauge",
    };

    private static void Write(StringBuilder text, string name, MetricType type, in MetricPoint point)
    {
        var labels = PrometheusName.Labels(point.Tags);
        if (type != MetricType.Histogram)
        {
            Line(name, labels, type switch
            {
                MetricType.LongSum or MetricType.LongSumNonMonotonic => point.GetSumLong(),
                MetricType.DoubleSum or MetricType.DoubleSumNonMonotonic => point.GetSumDouble(),
                MetricType.LongGauge => point.GetGaugeLastValueLong(),
                _ => point.GetGaugeLastValueDouble(),
            });
            return;
        }

        // A bucket holds what is in those below it too.
        var below = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
            Line($"{name}_bucket", [.. labels, $"le=\"{(double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : bucket.ExplicitBound.ToString(CultureInfo.InvariantCulture))}\""], below += bucket.BucketCount);
        Line($"{name}_sum", labels, point.GetHistogramSum());
        Line($"{name}_count", labels, point.GetHistogramCount());

        void Line(string name, IReadOnlyList<string> labels, double value) =>
            text.Append(CultureInfo.InvariantCulture, $"{name}{(labels.Count == 0 ? "" : $"{{{string.Join(',', labels)}}}")} {value}\n");
    }
}
