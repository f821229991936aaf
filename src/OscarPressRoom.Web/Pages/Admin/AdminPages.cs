using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin;

/// <summary>What holds for every page of the admin folder: who may open it, that nothing keeps it, and that it may take its time.</summary>
internal static class AdminPages
{
    private const string Folder = "/Admin";

    public static void AddAdmin(this PageConventionCollection conventions)
    {
        conventions.AuthorizeFolder(Folder, Policies.Editor);
        conventions.AuthorizeFolder($"{Folder}/Accounts", Policies.Admin);
        conventions.AuthorizeFolder($"{Folder}/Activities", Policies.Admin);
        conventions.AllowAnonymousToFolder($"{Folder}/SigningIn");
        conventions.AddFolderApplicationModelConvention(Folder, page =>
        {
            page.Filters.Add(new ResponseCacheAttribute { NoStore = true, Location = ResponseCacheLocation.None });
            page.EndpointMetadata.Add(new RequestTimeoutAttribute(TimeLimits.Transfer));
        });
    }
}
