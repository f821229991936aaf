using System.Net;
using Microsoft.AspNetCore.Hosting;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Reporting;

public sealed class ReportLimitTests(ReportLimitTests.Room room) : IClassFixture<ReportLimitTests.Room>
{
    [Fact]
    public async Task Nobody_can_flood_the_queue()
    {
        using var reader = SignedIn.AsNobody(room);
        using var first = await reader.SubmitAsync("/report/86/mara-quist/was-it-cold", "Send", ("Input.Note", "One."));
        using var second = await reader.SubmitAsync("/report/86/mara-quist/was-it-cold", "Send", ("Input.Note", "Two."));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests), (first.StatusCode, second.StatusCode));
    }

    public sealed class Room : PressRoom
    {
        protected override Task FillAsync() => EditedRoom.AddAsync(this, "Mara Quist");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:ReportsPerHour", "1");
        }
    }
}
