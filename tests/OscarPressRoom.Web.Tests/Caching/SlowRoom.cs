using System.Data.Common;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>A site whose database keeps whoever asks it a certain question waiting.</summary>
public sealed class SlowRoom : PressRoom
{
    private readonly Gate _gate = new();

    /// <summary>Whoever asks a question with these words waits.</summary>
    public void Hold(string words) => _gate.Hold(words);

    /// <summary>How many do.</summary>
    public int Waiting => _gate.Waiting;

    /// <summary>Comes when so many of them have asked.</summary>
    public async Task AskedAsync(int many)
    {
        for (var waited = Stopwatch.StartNew(); Waiting < many; await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.True(waited.Elapsed < TimeSpan.FromMinutes(1), $"After a minute {Waiting} have asked what is held, not {many}.");
    }

    public void Release() => _gate.Opened.TrySetResult();

    // Where a test failed before it released whom it held, the site would wait for them.
    public override ValueTask DisposeAsync()
    {
        Release();
        return base.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IInterceptor>(_gate));
    }

    private sealed class Gate : DbCommandInterceptor
    {
        private string? _words;
        private int _waiting;

        public int Waiting => _waiting;

        public TaskCompletionSource Opened { get; private set; } = new();

        public void Hold(string words) => (_words, Opened) = (words, new());

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            WaitAsync(command, CancellationToken.None).GetAwaiter().GetResult();
            return result;
        }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await WaitAsync(command, cancellationToken);
            return result;
        }

        private async Task WaitAsync(DbCommand command, CancellationToken cancellation)
        {
            if (_words is not { } words || !command.CommandText.Contains(words, StringComparison.Ordinal))
                return;

            Interlocked.Increment(ref _waiting);
            try
            {
                await Opened.Task.WaitAsync(cancellation);
            }
            finally
            {
                Interlocked.Decrement(ref _waiting);
            }
        }
    }
}
