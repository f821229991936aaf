using OscarPressRoom.Web;
using OscarPressRoom.Web.Commands;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

var builder = ArchiveSettings.CreateBuilder(args);

var app = builder.Build();
return await app.ServeAsync();
