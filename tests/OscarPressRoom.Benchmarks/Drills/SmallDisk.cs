using System.Diagnostics;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary>A file system in memory of some megabytes, mounted on a folder.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    private string Filler => Path.Combine(_folder, "filler");

    /// <summary>Null where this user may not mount one.</summary>
    public static async Task<SmallDisk?> MountAsync(string folder, int megabytes)
    {
        var ran = await Ran.OfAsync(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder]));
        return ran.Code == 0 ? new SmallDisk(folder) : null;
    }

    public Task RemountAsync(string option) => Ran.OfAsync(new ProcessStartInfo("mount", ["-o", $"remount,{option}", _folder]));

    /// <summary>Takes all the room that is left.</summary>
    public void Fill()
    {
        try
        {
            using var filler = File.OpenWrite(Filler);
            for (var page = new byte[4096]; ; filler.Write(page))
                filler.Flush();
        }
        catch (IOException)
        {
            // That is the end of the disk.
        }
    }

    public void Empty() => File.Delete(Filler);

    public void Dispose()
    {
        using var unmount = Process.Start("umount", ["--lazy", _folder]);
        unmount.WaitForExit();
    }
}
