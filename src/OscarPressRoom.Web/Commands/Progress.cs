using Spectre.Console;

namespace OscarPressRoom.Web.Commands;

/// <summary>A bar on the terminal while many files are worked on; nothing where nobody watches.</summary>
internal static class Progress
{
    // Fewer are done before a bar could be read.
    private const int FewestFiles = 20;

    /// <summary>Works on one file after the other. Lines for the person come after the bar, in the files' order.</summary>
    public static async Task EachAsync(IReadOnlyList<InputFile> files, Func<InputFile, TextWriter, Task> work, TextWriter output)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected || files.Count < FewestFiles)
        {
            foreach (var file in files)
                await work(file, output);
            return;
        }

        var lines = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Progress().Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn()).StartAsync(async bar =>
        {
            var task = bar.AddTask(" ", maxValue: files.Count);
            foreach (var file in files)
            {
                task.Description = Markup.Escape(Path.GetFileName(file.Path));
                await work(file, lines);
                task.Increment(1);
            }
        });
        await output.WriteAsync(lines.ToString());
    }
}
