var app = WebApplication.Create(args);
app.MapGet("/", () => Directory.GetCurrentDirectory() + " " + app.Environment.ContentRootPath);
app.Run();
