namespace OscarPressRoom.Web.Pages.Admin;

/// <summary>The head of an admin page: not for search engines, below the desk.</summary>
internal static class AdminHead
{
    public static Head Of(string title, string address, params Head.Link[] above) => new(title, "For those who keep this archive.", address)
    {
        IsIndexed = false,
        HasSearchBox = true,
        Above = address == Addresses.Admin.Desk ? [] : [new("Desk", Addresses.Admin.Desk), .. above],
    };
}
