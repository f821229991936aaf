using Microsoft.AspNetCore.Hosting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Keeping;

public sealed class ScheduledBackupTests
{
    [Fact]
    public async Task The_first_is_written_at_once_and_only_the_newest_are_kept()
    {
        await using var room = new BackedUpRoom();
        Directory.CreateDirectory(room.Backups);
        foreach (var name in (string[])["oscar-press-room-20200101-000000.zip", "oscar-press-room-20200102-000000.zip", "of-somebody-else.zip", "oscar-press-room-20200102-000000.zip.copy"])
            await File.WriteAllTextAsync(Path.Combine(room.Backups, name), "", TestContext.Current.CancellationToken);
        await room.InitializeAsync();

        for (var patience = 0; patience < 400 && File.Exists(Path.Combine(room.Backups, "oscar-press-room-20200101-000000.zip")); patience++)
            await Task.Delay(50, TestContext.Current.CancellationToken);

        var files = Directory.GetFiles(room.Backups).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(3, files.Count);
        Assert.Equal(["of-somebody-else.zip", "oscar-press-room-20200102-000000.zip"], files[..2]);
        Assert.True(new FileInfo(Path.Combine(room.Backups, files[2]!)).Length > 10_000);
    }

    private sealed class BackedUpRoom : PressRoom
    {
        public string Backups { get; } = Path.Combine(Path.GetTempPath(), $"press-room-backups-{Guid.NewGuid():N}");

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(Backups, recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Backup:EveryHours", "24").UseSetting("Backup:Folder", Backups).UseSetting("Backup:Keep", "2");
        }
    }
}
