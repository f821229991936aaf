using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Web.Accounts;

namespace OscarPressRoom.Web.Pages.Admin.Activities;

internal sealed class ActivityModel(Deeds deeds) : PageModel
{
    private const int PageLength = 50;
    private const int LastPage = 1_000_000;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Activity", Addresses.Admin.Activity());

    [FromQuery]
    public string? By { get; set; }

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Deed> Shown { get; private set; } = [];

    public bool HasEarlier { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Number = Math.Clamp(Number, 1, LastPage);
        var found = await deeds.Of(By, (Number - 1) * PageLength, PageLength + 1).ToListAsync(cancellation);
        (Shown, HasEarlier) = ([.. found.Take(PageLength)], found.Count > PageLength);
    }
}
