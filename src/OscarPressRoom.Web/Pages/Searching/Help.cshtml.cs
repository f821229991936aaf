using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OscarPressRoom.Web.Pages.Searching;

internal sealed class HelpModel : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public void OnGet() => Head = new("How to search", "What can be typed into the search, with examples: phrases, names, years, either and not.", Addresses.SearchHelp)
    {
        Above = [new("Search", Addresses.SearchPage)],
        HasSearchBox = true,
    };
}
