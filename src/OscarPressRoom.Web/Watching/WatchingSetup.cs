using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OscarPressRoom.Web.Watching;

/// <summary>What tells those who run the program how it does.</summary>
internal static class WatchingSetup
{
    public static void AddWatching(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<Metrics>().RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider, LogLines>();
}
