using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using OscarPressRoom.Web.Pages;

namespace OscarPressRoom.Web.Caching;

/// <summary>Keeps public pages as they were sent, compressed, until anything in the archive changes or the day ends.</summary>
internal sealed class KeptPages(ArchiveVersion version, TimeProvider clock) : IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = PublicPage.IsAsked(context.HttpContext.Request);
        if (!context.EnableOutputCaching)
            return ValueTask.CompletedTask;

        // Many who ask for a page that is not kept yet wait for one that is made.
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Longest;
        context.CacheVaryByRules.CacheKeyPrefix = string.Create(CultureInfo.InvariantCulture, $"{version.Look().Generation}-{clock.Today().DayNumber}");
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.Headers.CacheControl == PublicPage.Life;
        return ValueTask.CompletedTask;
    }
}
