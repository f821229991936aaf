using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site that tells which statements it ran.</summary>
public sealed class CountingRoom : PressRoom
{
    private readonly StatementLog _log = new();

    public ConcurrentQueue<string> Statements => _log.Statements;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.AddProvider(_log).AddFilter<StatementLog>(DbLoggerCategory.Database.Command.Name, LogLevel.Information));
    }

    private sealed class StatementLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Statements { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId == RelationalEventId.CommandExecuted)
                Statements.Enqueue(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
