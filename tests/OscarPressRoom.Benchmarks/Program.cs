using System.CommandLine;
using System.Globalization;
using OscarPressRoom.Benchmarks.Accuracy;
using OscarPressRoom.Benchmarks.Building;
using OscarPressRoom.Benchmarks.Drills;
using OscarPressRoom.Benchmarks.Fuzzing;
using OscarPressRoom.Benchmarks.Loading;
using OscarPressRoom.Benchmarks.Ranking;
using OscarPressRoom.Benchmarks.Searching;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

return await new RootCommand("Measures that anybody can repeat.")
{
    AccuracyCommands.CreateAccuracy(),
    AccuracyCommands.CreateStrangers(),
    AccuracyCommands.CreateTrain(),
    ActsCommand.Create(),
    ConstantString.Create(),
    DrillsCommand.Create(),
    FuzzCommand.Create(),
    ImportCommand.Create(),
    LoadCommand.Create(),
    RankingCommand.Create(),
    SearchCommand.Create(),
    StartCommand.Create(),
}.Parse(args).InvokeAsync();
