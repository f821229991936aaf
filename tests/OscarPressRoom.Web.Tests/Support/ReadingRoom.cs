using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site whose conversations have greetings, remarks, foreign words and much to look for.</summary>
public sealed class ReadingRoom : PressRoom
{
    protected override async Task FillAsync()
    {
        await base.FillAsync();
        await using var scope = Services.CreateAsyncScope();
        await Some.ImportAsync(scope.ServiceProvider.GetRequiredService<Importer>(), "Reading");
    }
}
