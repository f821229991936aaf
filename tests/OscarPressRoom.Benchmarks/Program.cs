using System.CommandLine;
using System.Globalization;
using OscarPressRoom.Benchmarks.Accuracy;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Benchmarks.Fuzzing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await new RootCommand("Measures that anybody can repeat.")
{
    AccuracyCommands.CreateAccuracy(),
    AccuracyCommands.CreateStrangers(),
    AccuracyCommands.CreateTrain(),
    FuzzCommand.Create(),
    ImportCommand.Create(),
}.Parse(args).InvokeAsync();
