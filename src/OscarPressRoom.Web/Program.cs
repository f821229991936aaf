using OscarPressRoom.Web;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Commands;
using OscarPressRoom.Web.Pages;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

var builder = ArchiveSettings.CreateBuilder(args);
builder.AddPages();
builder.AddSignIn();

var app = builder.Build();
app.UsePages();
return await app.ServeAsync();
