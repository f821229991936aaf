using Microsoft.Data.Sqlite;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Configuring;

/// <summary>All that may be set. The README's table is this list, and nothing else is believed.</summary>
internal static class Settings
{
    private const string None = "none";
    private const int Many = 1_000_000_000;
    private const int Hour = 3600;
    private const int Month = 720;

    public static readonly TextSetting Archive = new("ConnectionStrings:Archive", "Data Source=data/oscar-press-room.db", "where the database lies")
    {
        Kept = (IsConnection, "a connection string such as Data Source=data/oscar-press-room.db"),
    };

    public static readonly TextSetting Seeds = new("Archive:Seeds", "seeds", "the folder whose new files are imported at every start");

    public static readonly NumberSetting
        LeastFreeMegabytes = new("Archive:LeastFreeMegabytes", 100, 0, Many, "room on the disk without which the site is not ready"),
        MaxBytes = new("Reader:MaxBytes", ReaderLimits.Default.MaxBytes, 1, Many, "bytes of a file that is read"),
        MaxLines = new("Reader:MaxLines", ReaderLimits.Default.MaxLines, 1, Many, "lines of a file"),
        MaxNesting = new("Reader:MaxNesting", ReaderLimits.Default.MaxNesting, 1, Many, "elements inside each other in a web page or Word document"),
        MaxFiles = new("Reader:MaxFiles", ReaderLimits.Default.MaxFiles, 1, Many, "files in a ZIP"),
        MaxZipRatio = new("Reader:MaxZipRatio", ReaderLimits.Default.MaxZipRatio, 1, Many, "how many times larger a packed file may become"),
        BackupEveryHours = new("Backup:EveryHours", 0, 0, Month, "hours between backups that are written unasked; 0 writes none");

    public static readonly TextSetting BackupFolder = new("Backup:Folder", "data/backups", "where they are written");

    public static readonly NumberSetting
        BackupKeep = new("Backup:Keep", 7, 1, 10_000, "how many of them are kept"),
        SignInsPerMinute = new("Limits:SignInsPerMinute", 20, 1, Many, "attempts to sign in from one network address"),
        SearchesPerMinute = new("Limits:SearchesPerMinute", 1200, 1, Many, "searches from one network address"),
        ReportsPerHour = new("Limits:ReportsPerHour", 20, 1, Many, "readers' reports from one network address"),
        RequestSeconds = new("Limits:RequestSeconds", 30, 1, Hour, "seconds that making a page may take"),
        TransferSeconds = new("Limits:TransferSeconds", 600, 1, Hour, "the same where much is sent or fetched: the desk's forms, results as a table"),
        ClientSeconds = new("Limits:ClientSeconds", 10, 2, Hour, "seconds after which a client that sends or takes next to nothing is cut off"),
        StopSeconds = new("Limits:StopSeconds", 30, 1, Hour, "seconds that requests have to end when the program is asked to stop");

    public static readonly TextSetting
        KnownProxies = new("Proxy:Known", None, "the proxies whose `X-Forwarded-For` and `-Proto` are believed")
        {
            Kept = (Web.KnownProxies.AreNetworks, "a list of addresses or networks, like 10.0.0.5, 10.1.0.0/16"),
        },
        OrganisationName = new("SignIn:OAuth:Name", None, "an organisation whose accounts sign in those who are invited; with it, the next five are needed");

    public static readonly IReadOnlyList<Setting> All =
    [
        Archive, Seeds, LeastFreeMegabytes, MaxBytes, MaxLines, MaxNesting, MaxFiles, MaxZipRatio, BackupEveryHours, BackupFolder, BackupKeep,
        SignInsPerMinute, SearchesPerMinute, ReportsPerHour, RequestSeconds, TransferSeconds, ClientSeconds, StopSeconds, KnownProxies,
        OrganisationName,
        new TextSetting("SignIn:OAuth:ClientId", None, "who the site is to the organisation"),
        new TextSetting("SignIn:OAuth:ClientSecret", None, "how it proves that"),
        Endpoint("SignIn:OAuth:AuthorizationEndpoint", "where people are sent to sign in"),
        Endpoint("SignIn:OAuth:TokenEndpoint", "where the site is told that they did"),
        Endpoint("SignIn:OAuth:UserInformationEndpoint", "where it is told who they are"),
        new TextSetting("SignIn:OAuth:Scope", "openid email", "what it asks to be told"),
        new TextSetting("urls", Opening.DefaultAddress, "the addresses to open, between semicolons") { Kept = (AreOpenable, "one or more addresses like http://localhost:5086") },
        new TextSetting("AllowedHosts", "*", "the host names that are answered, between semicolons"),
        Choice("Logging:LogLevel:Default", "Information", "from which level on is logged", Enum.GetNames<LogLevel>()),
        Choice("Logging:Console:FormatterName", "simple", "the form of the log: `simple`, `json` or `systemd`", ["simple", "json", "systemd"]),
        Endpoint(Watching.Metrics.Collector, "in the environment: the collector to which metrics are sent (OTLP)"),
    ];

    private static TextSetting Endpoint(string key, string meaning) => new(key, None, meaning) { Kept = (IsWebAddress, "a whole address like https://example.org/token") };

    private static TextSetting Choice(string key, string usual, string meaning, string[] choices) => new(key, usual, meaning)
    {
        Kept = (value => choices.Contains(value, StringComparer.OrdinalIgnoreCase), $"one of {string.Join(", ", choices)}"),
    };

    private static bool IsWebAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    private static bool AreOpenable(string value)
    {
        try
        {
            return value.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(BindingAddress.Parse).ToList() is { Count: > 0 } addresses && addresses.All(it => it.Scheme is "http" or "https");
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsConnection(string value)
    {
        try
        {
            return new SqliteConnectionStringBuilder(value).DataSource.Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
