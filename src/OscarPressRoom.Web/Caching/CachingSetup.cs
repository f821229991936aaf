using Microsoft.AspNetCore.OutputCaching;

namespace OscarPressRoom.Web.Caching;

/// <summary>Pages that are made once for all who ask while nothing changes.</summary>
internal static class CachingSetup
{
    // Both in bytes: all kept pages, and the longest of them.
    private const long MostKept = 64 << 20;
    private const long LongestKept = 1 << 20;

    public static void AddCaching(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ArchiveVersion>().AddSingleton<KeptPages>();
        builder.Services.AddOutputCache();
        builder.Services.AddOptions<OutputCacheOptions>().Configure<KeptPages>((options, pages) =>
        {
            (options.SizeLimit, options.MaximumBodySize, options.UseCaseSensitivePaths) = (MostKept, LongestKept, true);
            options.AddBasePolicy(builder => builder.AddPolicy<KeptPages>(), excludeDefaultPolicy: true);
        });
    }

    public static void UseCaching(this WebApplication app)
    {
        app.UseMiddleware<UnchangedPages>();
        app.UseOutputCache();
    }
}
