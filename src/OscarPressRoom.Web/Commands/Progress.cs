using Spectre.Console;

namespace OscarPressRoom.Web.Commands;

/// <summary>A bar on the terminal, on standard error, while many files are worked on; nothing where nobody watches.</summary>
internal static class Progress
{
    // Fewer are done before a bar could be read.
    private const int FewestFiles = 20;

    /// <summary>Works on one file after the other. Where lines and bar share the terminal the lines come after the bar, in the files' order; otherwise at once.</summary>
    public static async Task EachAsync(
        IReadOnlyList<InputFile> files, Func<InputFile, TextWriter, Task> work, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (error != Console.Error || Console.IsErrorRedirected || files.Count < FewestFiles)
        {
            await WorkAsync(files, file => work(file, output), cancellation);
            return;
        }

        var isShared = output == Console.Out && !Console.IsOutputRedirected;
        var lines = isShared ? new StringWriter() : output;
        string Done(int number) => $"{number:N0} of {files.Count:N0} files";

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        try
        {
            await terminal.Progress().Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn()).StartAsync(async bar =>
            {
                var task = bar.AddTask(Done(0), maxValue: files.Count);
                await WorkAsync(
                    files,
                    async file =>
                    {
                        await work(file, lines);
                        task.Increment(1);
                        task.Description = Done((int)task.Value);
                    },
                    cancellation);
            });
        }
        finally
        {
            if (isShared)
                await output.WriteAsync(lines.ToString());
        }
    }

    private static async Task WorkAsync(IReadOnlyList<InputFile> files, Func<InputFile, Task> work, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            await work(file);
        }
    }
}
