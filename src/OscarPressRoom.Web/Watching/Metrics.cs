using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Watching;

/// <summary>Adds up what the program measures of itself, for a page, and for a collector where the environment names one.</summary>
internal sealed class Metrics : IDisposable
{
    /// <summary>OpenTelemetry's own variable; it has others for the protocol, headers and times.</summary>
    public const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly Lock _lock = new();
    private readonly PrometheusText _text = new();
    private readonly MetricReader _reader;
    private readonly MeterProvider _provider;

    public Metrics()
    {
        _reader = new BaseExportingMetricReader(_text);
        var metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.AddService("oscar-press-room"))
            .AddMeter(ArchiveMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime")
            .AddReader(_reader);
        if (Environment.GetEnvironmentVariable(Collector) is { Length: > 0 })
            metrics.AddOtlpExporter();
        _provider = metrics.Build();
    }

    /// <summary>All of them now, in Prometheus's text format.</summary>
    public string Text()
    {
        lock (_lock)
        {
            _reader.Collect();
            return _text.Last;
        }
    }

    public void Dispose() => _provider.Dispose();
}
