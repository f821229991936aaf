using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Decoding;

namespace OscarPressRoom.Web.Commands;

/// <summary>A file to read: as the caller named it, and where it lies; or a folder that can't be looked into, with the reason.</summary>
internal sealed record InputFile(string Name, string Path, Problem? Refusal = null);

/// <summary>The files that a command's paths mean: a file is itself, a folder all files in it, a ZIP all files inside.</summary>
internal static class InputFiles
{
    public static IReadOnlyList<InputFile> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? In(path) : [new InputFile(path, Path.GetFullPath(path))])];

    /// <summary>Every file below the folder, in the order of their names; hidden ones left out.</summary>
    public static IEnumerable<InputFile> In(string folder)
    {
        var (found, folders) = (new List<InputFile>(), new Stack<string>([folder]));
        while (folders.TryPop(out var next))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(next).EnumerateFileSystemInfos().Where(entry => !entry.Attributes.HasFlag(FileAttributes.Hidden)))
                {
                    var name = Path.Combine(next, entry.Name);

                    // A link to a folder above would never end.
                    if (entry is FileInfo)
                        found.Add(new InputFile(name, Path.GetFullPath(name)));
                    else if (entry.LinkTarget is null)
                        folders.Push(name);
                }
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                found.Add(new InputFile(next, Path.GetFullPath(next), ProblemLines.Unreadable(failure)));
            }
        }

        return found.OrderBy(file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>The file's content, or that of each file inside it where it is a ZIP; one at a time, and never more than the limits allow.</summary>
    public static IEnumerable<PackedFile> Open(InputFile file, ReaderLimits limits)
    {
        if (file.Refusal is { } closed)
            return [new PackedFile(file.Name, [], closed)];
        if (!File.Exists(file.Path))
            return [new PackedFile(file.Name, [], ProblemLines.Missing(file.Name))];

        try
        {
            using var stream = File.OpenRead(file.Path);
            return stream.CanSeek && stream.Length > limits.MaxBytes
                ? [new PackedFile(file.Name, [], limits.TooLarge(stream.Length))]
                : ZipFiles.Open(file.Name, Content(stream, limits.MaxBytes), limits);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return [new PackedFile(file.Name, [], ProblemLines.Unreadable(failure))];
        }
    }

    // A pipe does not say how long it is: one byte over the limit is enough to know.
    private static byte[] Content(Stream stream, int most)
    {
        var content = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        var buffer = new byte[81920];
        for (int read; content.Length <= most && (read = stream.Read(buffer)) > 0;)
            content.Write(buffer, 0, read);
        return content.ToArray();
    }
}
