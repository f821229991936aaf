namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site whose archive holds nothing.</summary>
public sealed class EmptyRoom : PressRoom
{
    protected override Task FillAsync() => Task.CompletedTask;
}
