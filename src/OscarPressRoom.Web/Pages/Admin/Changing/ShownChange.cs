using OscarPressRoom.Archive.Changing;

namespace OscarPressRoom.Web.Pages.Admin.Changing;

/// <summary>A change as lists show it.</summary>
internal sealed record ShownChange(int Id, string What, string Why, string Signed, bool IsUndone)
{
    public static ShownChange Of(Change change) => new(
        change.Id, change.What, change.Why, $"{change.By}, {Moment.Of(change.At)}", change.UndoneById is not null);
}
