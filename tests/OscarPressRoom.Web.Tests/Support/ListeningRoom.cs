using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>Hears everything that a site logs.</summary>
public sealed class ListeningRoom : PressRoom, ILoggerProvider
{
    public LogLevel Level { get; init; } = LogLevel.Information;

    /// <summary>Each with the last part of its category's name before it.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName[(categoryName.LastIndexOf('.') + 1)..], Log);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (Level < LogLevel.Information)
            builder.UseSetting("Logging:LogLevel:Default", $"{Level}");
        builder.ConfigureLogging(logging => logging.AddProvider(this));
    }

    private sealed class Logger(string category, ConcurrentQueue<string> log) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{category}: {formatter(state, exception)} {exception}".TrimEnd());
    }
}
