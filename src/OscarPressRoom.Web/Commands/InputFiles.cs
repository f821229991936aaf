namespace OscarPressRoom.Web.Commands;

/// <summary>A file to read: as the caller named it, and where it lies.</summary>
internal sealed record InputFile(string Name, string Path)
{
    public bool Exists => File.Exists(Path);
}

/// <summary>The files that a command's paths mean: a file is itself, a folder all files in it.</summary>
internal static class InputFiles
{
    public static IReadOnlyList<InputFile> Of(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => Directory.Exists(path) ? In(path) : [new InputFile(path, Path.GetFullPath(path))])];

    /// <summary>Every file below the folder, in the order of their names; hidden ones left out.</summary>
    public static IEnumerable<InputFile> In(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            .Order(StringComparer.Ordinal)
            .Select(path => new InputFile(path, Path.GetFullPath(path)));
}
