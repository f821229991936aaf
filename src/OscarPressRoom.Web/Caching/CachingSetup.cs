namespace OscarPressRoom.Web.Caching;

/// <summary>Pages that are made once for all who ask while nothing changes that they show.</summary>
internal static class CachingSetup
{
    // In bytes.
    private const long MostKept = 64 << 20;

    public static void AddCaching(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageVersions>().AddSingleton<KeptPages>();
        builder.Services.AddOutputCache(options =>
        {
            (options.SizeLimit, options.MaximumBodySize, options.UseCaseSensitivePaths) = (MostKept, KeptPages.Longest, true);
            options.AddBasePolicy(builder => builder.AddPolicy<KeptPages>(), excludeDefaultPolicy: true);
        });
    }

    /// <summary>Outside of compression: a page is kept as it is sent.</summary>
    public static void UseCaching(this WebApplication app)
    {
        app.UseMiddleware<UnchangedPages>();
        app.UseOutputCache();
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(Addresses.Admin.Desk), open => open.UseResponseCompression());
        app.UseMiddleware<TaggedPages>();
    }
}
