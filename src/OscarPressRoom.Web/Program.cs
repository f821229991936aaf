using OscarPressRoom.Web;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Caching;
using OscarPressRoom.Web.Commands;
using OscarPressRoom.Web.Keeping;
using OscarPressRoom.Web.Pages;
using OscarPressRoom.Web.Watching;

if (CommandLine.IsCommand(args))
    return await CommandLine.RunAsync(args);

if (await Opening.BeginAsync(args) is not { } builder)
    return 1;

builder.AddPages();
builder.AddSignIn();
builder.AddCaching();
builder.AddKeeping();
builder.AddRequestLimits();
builder.AddTimeLimits();
builder.AddKnownProxies();
builder.AddWatching();

var app = builder.Build();
var archive = app.OpenArchiveAsync();
app.UseMiddleware<RequestLog>();
app.UsePages();
app.MapHealth();
app.MapMetrics();
return await app.ServeAsync(archive);
