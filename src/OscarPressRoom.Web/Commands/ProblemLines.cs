using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Commands;

/// <summary>Problems as lines that name file and line, as compilers do, so that an editor can jump there.</summary>
internal static class ProblemLines
{
    public static void Write(string file, IEnumerable<Problem> problems, TextWriter output)
    {
        foreach (var problem in problems)
            output.WriteLine($"{file}:{problem.Line}: {problem.Severity.ToString().ToLowerInvariant()}: {problem.Message} [{problem.Code}]");
    }

    public static Problem Missing(string file) =>
        Problem.Error(1, "no-such-file", $"There is no file or folder {file}.");

    public static Problem Unreadable(Exception failure) =>
        Problem.Error(1, "unreadable-file", $"The file can't be opened: {failure.Message}");
}
