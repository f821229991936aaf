using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>An upload that says it is larger than a file may be is turned away before anything of it is read; one that does not say so is cut off.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadLimit : Attribute, IAuthorizationFilter, IOrderedFilter
{
    // What the form itself takes beside its files.
    private const int Envelope = 1024 * 1024;

    /// <summary>Before the form's token is read, and with it the form.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var most = (long)http.RequestServices.GetRequiredService<ReaderLimits>().MaxBytes + Envelope;
        var isTooLarge = http.Request.ContentLength > most;
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = isTooLarge ? null : most;
        if (isTooLarge)
            context.Result = new LocalRedirectResult(Addresses.Admin.ImportTooLarge);
        else
            http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = most, ValueLengthLimit = (int)most }));
    }
}
