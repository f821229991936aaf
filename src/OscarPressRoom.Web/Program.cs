using OscarPressRoom.Web;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Caching;
using OscarPressRoom.Web.Commands;
using OscarPressRoom.Web.Keeping;
using OscarPressRoom.Web.Pages;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

var builder = ArchiveSettings.CreateBuilder(args);
builder.AddPages();
builder.AddSignIn();
builder.AddCaching();
builder.AddKeeping();
builder.AddRequestLimits();
builder.AddKnownProxies();

var app = builder.Build();
app.UsePages();
app.MapHealth();
return await app.ServeAsync();
