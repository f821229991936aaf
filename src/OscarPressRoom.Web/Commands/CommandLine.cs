using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Schema;

namespace OscarPressRoom.Web.Commands;

/// <summary>Work on an opened archive: its services and where to write; gives the exit code.</summary>
internal delegate Task<int> ArchiveAction(ParseResult line, Func<IServiceProvider, TextWriter, Task<int>> work);

/// <summary>The commands of the executable. Exit codes: 0 all went well, 1 something was refused or failed, 2 wrong usage.</summary>
internal static class CommandLine
{
    private const int WrongUsage = 2;

    // What shells say of a program that Ctrl+C has ended.
    private const int Interrupted = 130;

    /// <summary>Whether the arguments ask for a command; without one, or with the server's own options, the site is served.</summary>
    public static bool IsCommand(string[] args) =>
        args is [var first, ..] && (!first.StartsWith('-') || first is "-h" or "-?" or "--help" or "--version") && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Runs as the program itself: UTF-8 without byte order mark on standard output.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        // Before it starts threads, which on Linux take it from the one that starts them (.NET's own keep theirs): readers of the site beside it
        // come first.
        using var self = Process.GetCurrentProcess();
        self.PriorityClass = ProcessPriorityClass.Idle;
        return await RunAsync(args, Console.Out, Console.Error);
    }

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var line = Root().Parse(args);
        if (line.Errors.Count == 0)
            return await InvokeAsync(line, output, error);

        foreach (var mistake in line.Errors)
            await error.WriteLineAsync(mistake.Message);
        await error.WriteLineAsync("See “help” for the commands, and “COMMAND --help” for what one takes.");
        return WrongUsage;
    }

    /// <summary>The paths that a command works on, one at least.</summary>
    public static Argument<string[]> Paths(string description) => Path(new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore });

    /// <summary>Takes no mistyped option for a path: it would be left out, and the rest done without it.</summary>
    public static Argument<T> Path<T>(Argument<T> argument)
    {
        argument.Validators.Add(found =>
        {
            foreach (var token in found.Tokens.Where(token => token.Value.StartsWith('-') && !System.IO.Path.Exists(token.Value)))
                found.AddError($"There is no option {token.Value}, nor a file of that name.");
        });
        return argument;
    }

    private static async Task<int> InvokeAsync(ParseResult line, TextWriter output, TextWriter error)
    {
        using var stop = new StopSignals();
        try
        {
            return await line.InvokeAsync(
                new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What was said to be done is done; the file that was being worked on was left as it was.");
            return Interrupted;
        }
        catch (ArchiveException failure)
        {
            await error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Oscar Press Room: what Oscar winners said backstage. Without a command it serves the archive as a web site.")
        {
            ReadCommand.Create(),
            ImportCommand.Create(OnPreparedArchiveAsync),
            ExportCommand.Create(OnArchiveAsync),
            UpkeepCommands.CreateCheck(OnArchiveAsync),
            UpkeepCommands.CreateReindex(OnArchiveAsync),
            BackupCommands.CreateBackup(OnArchiveAsync),
            BackupCommands.CreateRestore(),
            AdminCommand.Create(OnPreparedArchiveAsync),
        };
        var help = new Command("help", "Show the commands.");
        help.SetAction((line, cancellation) => root.Parse("--help").InvokeAsync(line.InvocationConfiguration, cancellation));
        root.Add(help);
        return root;
    }

    // An archive that is to be looked after must be there.
    private static Task<int> OnArchiveAsync(ParseResult line, Func<IServiceProvider, TextWriter, Task<int>> work) =>
        OnArchiveAsync(line, archive => ArchiveSchema.OpenAsync(archive), work);

    private static Task<int> OnPreparedArchiveAsync(ParseResult line, Func<IServiceProvider, TextWriter, Task<int>> work) =>
        OnArchiveAsync(line, archive => ArchiveSchema.PrepareAsync(archive), work);

    private static async Task<int> OnArchiveAsync(ParseResult line, Func<ArchiveConnections, Task> open, Func<IServiceProvider, TextWriter, Task<int>> work)
    {
        var builder = ArchiveSettings.CreateBuilder([]);
        builder.Logging.ClearProviders();
        await using var services = builder.Services.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        try
        {
            await open(scope.ServiceProvider.GetRequiredService<ArchiveConnections>());
            return await work(scope.ServiceProvider, line.InvocationConfiguration.Output);
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            throw ArchiveTroubles.Say(services.GetRequiredService<ArchiveSettings>().Database, failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException(failure.Message, failure);
        }
    }
}
