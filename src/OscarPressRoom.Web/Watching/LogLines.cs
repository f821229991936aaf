using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace OscarPressRoom.Web.Watching;

/// <summary>
/// The log on standard output, in the console's forms. What is logged within some milliseconds is written at once: to ask the system for
/// each line, and to wake whoever asks, takes longer than making it.
/// </summary>
[ProviderAlias("Console")]
internal sealed class LogLines : ILoggerProvider, ISupportExternalScope
{
    // In characters. Whoever logs more waits until it is written.
    private const int MostHeld = 1 << 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly ConsoleFormatter _formatter;
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly Lock _holding = new();
    private readonly Lock _writing = new();
    private readonly StringWriter _held = new();
    private readonly Timer _timer;
    private IExternalScopeProvider? _scopes;
    private volatile bool _isEnding;

    public LogLines(IEnumerable<ConsoleFormatter> formatters, IOptions<ConsoleLoggerOptions> options)
    {
        _formatter = formatters.Last(form => form.Name == (options.Value.FormatterName ?? ConsoleFormatterNames.Simple));
        _timer = new Timer(_ => Write());
    }

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
        // Whoever still logs waits for no pause that will not end.
        _isEnding = true;
        _timer.Dispose();
        Write();
    }

    private void Hold<T>(in LogEntry<T> entry)
    {
        int before, after;
        lock (_holding)
        {
            before = _held.GetStringBuilder().Length;
            _formatter.Write(entry, _scopes, _held);
            after = _held.GetStringBuilder().Length;
        }

        if (after > MostHeld || _isEnding)
            Write();
        else if (before == 0)
            _timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    private void Write()
    {
        lock (_writing)
        {
            try
            {
                _output.Write(Encoding.UTF8.GetBytes(Take()));
            }
            catch (IOException)
            {
                // Where nothing more can be written, such as on a full disk, readers are still answered.
            }
        }
    }

    private string Take()
    {
        lock (_holding)
        {
            var lines = _held.ToString();
            _held.GetStringBuilder().Clear();
            return lines;
        }
    }

    private sealed class Category(LogLines log, string name) : ILogger
    {
        public IDisposable? BeginScope<T>(T state)
            where T : notnull => log._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<T>(LogLevel logLevel, EventId eventId, T state, Exception? exception, Func<T, Exception?, string> formatter) =>
            log.Hold(new LogEntry<T>(logLevel, name, eventId, state, exception, formatter));
    }
}
