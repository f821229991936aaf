using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;

namespace OscarPressRoom.Web.Tests.Failing;

/// <summary>A site whose database SQLite itself can be told to keep as it is, as a full disk or a folder that takes no writing would.</summary>
public sealed class AilingRoom : PressRoom
{
    public const string Full = "pragma max_page_count = 1";
    public const string ReadOnly = "pragma query_only = on";
    private const string Sound = "pragma max_page_count = 4294967294; pragma query_only = off";

    private readonly Ailing _ailing = new();

    public string Archive => Services.GetRequiredService<ArchiveSettings>().Database;

    /// <summary>From now on, for whoever begins to write.</summary>
    public void Ail(string with) => _ailing.With = with;

    public void Mend() => _ailing.With = Sound;

    /// <summary>What stands in the database.</summary>
    public long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Archive};Pooling=false");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return (long)command.ExecuteScalar()!;
    }

    protected override Task FillAsync() => EditedRoom.AddAsync(this, "Mara Quist");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ConnectionStrings:Archive", $"{builder.GetSetting("ConnectionStrings:Archive")};Default Timeout=1");
        builder.ConfigureServices(services => services.AddSingleton<IInterceptor>(_ailing));
    }

    private sealed class Ailing : DbConnectionInterceptor
    {
        public string With { get; set; } = Sound;

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = new SqliteCommand(With, (SqliteConnection)connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        // A closed connection goes to whoever opens the next, also where nobody intercepts.
        public override async ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
        {
            await using var command = new SqliteCommand(Sound, (SqliteConnection)connection);
            await command.ExecuteNonQueryAsync();
            return result;
        }
    }
}
