using Microsoft.Data.Sqlite;
using OscarPressRoom.Archive;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Configuring;

namespace OscarPressRoom.Web;

/// <summary>Where the archive and its seeds lie: the same for the site and its commands.</summary>
/// <param name="Root">What relative paths are relative to: the repository when run from inside it, the working folder otherwise.</param>
/// <param name="Seeds">The folder whose new files are imported at start; it need not exist.</param>
internal sealed record ArchiveSettings(string Root, string ConnectionString, string Seeds)
{
    /// <summary>The file of the database.</summary>
    public string Database => Path.GetFullPath(new SqliteConnectionStringBuilder(ConnectionString).DataSource, Root);

    /// <summary>Where the keys lie that cookies are signed with: beside the archive, and only its owner's.</summary>
    public DirectoryInfo KeysFolder => new(Path.Combine(Path.GetDirectoryName(Database) ?? Root, "keys"));

    /// <exception cref="ArchiveException">What is set cannot hold.</exception>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The settings lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        SettingsCheck.Hold(builder.Configuration);
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        var settings = From(builder.Configuration);
        builder.Services.AddSingleton(settings).AddSingleton(_ => ReaderSettings.From(builder.Configuration)).AddArchive(settings.ConnectionString, settings.Root).AddAccounts();
        return builder;
    }

    public static ArchiveSettings From(IConfiguration configuration)
    {
        var root = RepositoryAbove(Directory.GetCurrentDirectory()) ?? Directory.GetCurrentDirectory();
        return new ArchiveSettings(
            root,
            Settings.Archive.Of(configuration),
            Path.GetFullPath(Settings.Seeds.Of(configuration), root));
    }

    private static string? RepositoryAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OscarPressRoom.sln")))
                return folder.FullName;
        }

        return null;
    }
}
