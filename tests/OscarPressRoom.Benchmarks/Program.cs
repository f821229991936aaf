using System.CommandLine;
using System.Globalization;
using OscarPressRoom.Benchmarks.Accuracy;
using OscarPressRoom.Benchmarks.Fuzzing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await new RootCommand("Measures that anybody can repeat.")
{
    AccuracyCommands.CreateAccuracy(),
    AccuracyCommands.CreateStrangers(),
    AccuracyCommands.CreateTrain(),
    FuzzCommand.Create(),
}.Parse(args).InvokeAsync();
