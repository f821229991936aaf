using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.WebEncoders;
using OscarPressRoom.Web.Caching;
using OscarPressRoom.Web.Pages.Admin;
using OscarPressRoom.Web.Pages.Admin.Activities;
using OscarPressRoom.Web.Pages.Citing;
using OscarPressRoom.Web.Pages.Crawling;
using OscarPressRoom.Web.Pages.Failures;
using OscarPressRoom.Web.Pages.Forms;
using OscarPressRoom.Web.Pages.Searching;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages;

/// <summary>What the pages need of the program: a line at each of its two places.</summary>
public static class PagesSetup
{
    // A question of 10,000 characters of any script, percent-encoded, is found or not found but never refused.
    private const int LongestRequestLine = 128 * 1024;

    // Pages that take files say so themselves.
    private const int LargestForm = 1024 * 1024;

    public static void AddPages(this WebApplicationBuilder builder)
    {
        // A build keeps the style sheet in the source folder; a published site has it beside the program, and no list to go by.
        builder.WebHost.UseStaticWebAssets();

        var services = builder.Services;
        services.AddRazorPages(options =>
        {
            options.Conventions.ConfigureFilter(new HandledMethods());
            options.Conventions.ConfigureFilter(new FormSize());
            options.Conventions.AddAdmin();
        }).AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
        // Over HTTPS too: no page that is compressed holds a secret beside something typed, which its size could tell.
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        services.AddScoped<Citables>();
        services.AddHostedService<Embargoes>();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestLineSize = LongestRequestLine;
            options.Limits.MaxRequestBodySize = LargestForm;
        });
    }

    public static void UsePages(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<SoundHeaders>();
        if (!app.Environment.IsDevelopment())
            app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Addresses.Status(StatusCodes.Status500InternalServerError), CreateScopeForErrors = true });

        app.UseCaching();
        app.UseStatusCodePagesWithReExecute(Addresses.Statuses);
        app.UseRequestTimeouts();
        app.UseMiddleware<CanonicalPath>();
        app.UseRateLimiter();
        app.UseMiddleware<Readers>();
        app.UseMiddleware<FormerPages>();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapTwins();
        app.MapSearchTwins();
        app.MapCitationFiles();
        app.MapSitemaps();
        app.MapFeed();
        app.MapActivityCsv();
    }
}
