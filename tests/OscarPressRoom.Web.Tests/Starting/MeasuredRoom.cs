using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using SQLitePCL;

namespace OscarPressRoom.Web.Tests.Starting;

/// <summary>A site that is started on an archive that is there, and tells how many of the database's pages it looked at.</summary>
internal sealed class MeasuredRoom(string archive) : PressRoom
{
    private readonly PageCount _pages = new();

    /// <summary>Of all connections, each page as often as it was looked at.</summary>
    public int Pages => _pages.Sum;

    protected override Task FillAsync() => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ConnectionStrings:Archive", $"Data Source={archive}");
        builder.ConfigureServices(services => services
            .AddSingleton<IInterceptor>(_pages)
            .ConfigureDbContext<AccountsContext>(options => options.AddInterceptors(_pages)));
    }

    private sealed class PageCount : DbConnectionInterceptor
    {
        private int _sum;

        public int Sum => _sum;

        public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        {
            var handle = ((SqliteConnection)connection).Handle;
            foreach (var count in (int[])[raw.SQLITE_DBSTATUS_CACHE_HIT, raw.SQLITE_DBSTATUS_CACHE_MISS])
            {
                // And from zero again: the connection may be lent to the next.
                raw.sqlite3_db_status(handle, count, out var pages, out _, resetFlg: 1);
                Interlocked.Add(ref _sum, pages);
            }

            return result;
        }

        public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            ValueTask.FromResult(ConnectionClosing(connection, eventData, result));
    }
}
