using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Archive.Searching;

/// <summary>
/// Keeps the archive's words at hand. Reading them takes as long as reading the whole index (half a second for 77,000 pairs),
/// so it is done in the background, once and again after changes, and nobody waits long for it.
/// </summary>
public sealed partial class Vocabulary(IServiceScopeFactory scopes, ILogger<Vocabulary> logger)
{
    private static readonly SaidWords None = new(0, []);

    // An import changes the words all the while. Where reading them takes longer than this, whoever has earlier ones does not wait, and they
    // are left alone for so many times as long as reading took: one answer in a hundred at most shares the processor with it.
    private static readonly TimeSpan Quickly = TimeSpan.FromMilliseconds(250);
    private const int Rest = 100;

    private readonly Lock _lock = new();
    private SaidWords _words = None;
    private int? _version;
    private Task _reading = Task.CompletedTask;
    private TimeSpan _took;
    private long _read;
    private long _timesBehind;

    /// <summary>How often words were given that were not those of the archive as it stood: what is made with them is of the moment.</summary>
    public long TimesBehind => Interlocked.Read(ref _timesBehind);

    /// <summary>The words; perhaps those before the last change, or none yet just after the start.</summary>
    /// <param name="patience">How long to wait for words that are being read.</param>
    public async Task<SaidWords> WordsAsync(TimeSpan patience, CancellationToken cancellation = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var version = Archive(scope).LastChange();
        Task reading;
        lock (_lock)
        {
            var isQuick = _took <= Quickly;
            if (_version != version && _reading.IsCompleted && (isQuick || Stopwatch.GetElapsedTime(_read) > Rest * _took))
                _reading = Task.Run(ReadAsync, CancellationToken.None);
            reading = isQuick || _version is null ? _reading : Task.CompletedTask;
        }

        try
        {
            await reading.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException)
        {
            // The words before the last change will do until the new ones are read.
        }

        lock (_lock)
        {
            _timesBehind += _version == version ? 0 : 1;
            return _words;
        }
    }

    // Perhaps nobody waits any more when reading fails; whoever asks next begins it anew.
    private async Task ReadAsync()
    {
        try
        {
            await ReadAllAsync();
        }
        catch (Exception failure)
        {
            LogUnread(logger, failure);
            throw;
        }
    }

    private async Task ReadAllAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var (archive, began) = (Archive(scope), Stopwatch.GetTimestamp());
        var version = archive.LastChange();
        var rows = await archive.Database.SqlQuery<Row>($"""
            select term as Token, doc as Pairs from QuestionAnswerWord
            where term between {IndexText.FirstLetter.ToString()} and {IndexText.LastLetter + "\uFFFF"}
            union all
            select term, doc from QuestionAnswerWord
            where term between {IndexText.NameMark.ToString()} and {IndexText.NameMark + "\uFFFF"}
            """).ToListAsync();
        var pairs = archive.Rows($"select count(*) from QuestionAnswer", row => row.GetInt32(0))[0];
        var words = new SaidWords(pairs, rows.Select(row => (IndexText.Plain(row.Token), row.Pairs)));
        lock (_lock)
            (_words, _version, _took, _read) = (words, version, Stopwatch.GetElapsedTime(began), Stopwatch.GetTimestamp());
    }

    private static ArchiveContext Archive(AsyncServiceScope scope)
    {
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        return scope.ServiceProvider.GetRequiredService<ArchiveContext>();
    }

    private sealed record Row(string Token, int Pairs);

    [LoggerMessage(LogLevel.Error, "The words of the archive could not be read: there are no suggestions and corrections from them until they are.")]
    private static partial void LogUnread(ILogger logger, Exception failure);
}
