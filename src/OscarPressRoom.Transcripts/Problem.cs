namespace OscarPressRoom.Transcripts;

/// <summary>Something the reader noticed, said to a person.</summary>
/// <param name="Line">Counted from 1, in the file as a person sees it.</param>
/// <param name="Severity">Whether the file was refused for it.</param>
/// <param name="Code">A stable kebab-case name of the kind of problem.</param>
/// <param name="Message">A sentence: what was found and, where there is something to do, what.</param>
public sealed record Problem(int Line, Severity Severity, string Code, string Message)
{
    public static Problem Warning(int line, string code, string message) => new(line, Severity.Warning, code, message);

    public static Problem Error(int line, string code, string message) => new(line, Severity.Error, code, message);
}

public enum Severity
{
    /// <summary>The transcript was read; a person should look here.</summary>
    Warning,

    /// <summary>Nothing was read.</summary>
    Error,
}
