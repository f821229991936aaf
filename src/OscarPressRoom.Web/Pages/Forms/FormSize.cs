using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OscarPressRoom.Web.Pages.Forms;

/// <summary>A form that says it is larger than its page takes is told just that, before its token is looked for in vain.</summary>
internal sealed class FormSize : IAuthorizationFilter, IOrderedFilter
{
    /// <summary>After a page has set a limit of its own, before the form is read.</summary>
    public int Order => 500;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var isToldAlready = http.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!isToldAlready && http.Request.ContentLength > http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
    }
}
