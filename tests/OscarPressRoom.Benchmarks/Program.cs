using System.CommandLine;
using System.Globalization;
using OscarPressRoom.Benchmarks.Accuracy;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Benchmarks.Fuzzing;
using OscarPressRoom.Benchmarks.Ranking;
using OscarPressRoom.Benchmarks.Searching;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await new RootCommand("Measures that anybody can repeat.")
{
    AccuracyCommands.CreateAccuracy(),
    AccuracyCommands.CreateStrangers(),
    AccuracyCommands.CreateTrain(),
    FuzzCommand.Create(),
    ImportCommand.Create(),
    RankingCommand.Create(),
    SearchCommand.Create(),
}.Parse(args).InvokeAsync();
