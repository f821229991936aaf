using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using OscarPressRoom.Web.Pages;

namespace OscarPressRoom.Web.Caching;

/// <summary>Keeps public pages as they were sent, compressed, until something that they show changes or the day ends: some tell what was on this day.</summary>
internal sealed class KeptPages(PageVersions versions, IResponseCompressionProvider compression, TimeProvider clock) : IOutputCachePolicy
{
    /// <summary>In bytes.</summary>
    public const int Longest = 1 << 20;

    // What is asked at greater length is hardly asked twice.
    private const int LongestQuery = 500;

    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage =
            PublicPage.IsAsked(context.HttpContext) && request.QueryString.Value?.Length is null or <= LongestQuery;
        if (!context.EnableOutputCaching)
            return;

        // The version is that of now, before the page is made: should something change meanwhile, nobody will ask for this one.
        var tags = PageTags.Of(request.Path);
        var version = await versions.OfAsync(tags, cancellation);
        context.CacheVaryByRules.CacheKeyPrefix = string.Create(CultureInfo.InvariantCulture, $"{version}-{clock.Today().DayNumber}");
        context.CacheVaryByRules.QueryKeys = "*";

        // Whatever browsers write there: what matters is how the page is sent.
        context.CacheVaryByRules.VaryByValues["encoding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        context.Tags.UnionWith([PageTags.Any, .. tags]);
        context.ResponseExpirationTimeSpan = Life;

        // Many who ask for a page that is not kept yet wait for one that is made.
        context.AllowLocking = true;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.Headers.CacheControl == PublicPage.Life;
        return ValueTask.CompletedTask;
    }
}
