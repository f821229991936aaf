using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive.Connecting;

namespace OscarPressRoom.Web.Accounts;

/// <summary>The link for the first admin, which each start writes anew until there is one. In SQL, since no start should wait for Identity's tables in EF.</summary>
internal sealed class FirstInvitation(ArchiveConnections archive, TimeProvider clock)
{
    private const string IsWanted = "select not exists (select 1 from Account)";

    private const string Invite = """
        delete from Invitation where AccountId is null;
        insert into Invitation (Hash, ExpiresAt) values (@hash, @expiresAt);
        """;

    /// <summary>The secret of the link; null where there is an account already. Earlier ones lose their validity.</summary>
    public async Task<string?> InviteAsync()
    {
        await using var connection = archive.OpenWriting();
        if (!await IsWantedAsync(connection))
            return null;

        // Asked again where nobody else can write: another process may have let somebody in meanwhile.
        await using var transaction = connection.BeginTransaction(deferred: false);
        if (!await IsWantedAsync(connection, transaction))
            return null;

        var secret = Secret.New();
        await using var command = new SqliteCommand(Invite, connection, transaction);
        command.Parameters.AddWithValue("@hash", Secret.Hash(secret));
        command.Parameters.AddWithValue("@expiresAt", clock.GetUtcNow() + Invitations.Hour);
        await command.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
        return secret;
    }

    private static async Task<bool> IsWantedAsync(SqliteConnection connection, SqliteTransaction? transaction = null)
    {
        await using var question = new SqliteCommand(IsWanted, connection, transaction);
        return await question.ExecuteScalarAsync() is 1L;
    }
}
