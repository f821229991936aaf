using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Limits;

public sealed class TimeLimitTests : IAsyncLifetime
{
    private readonly SlowRoom _room = new();

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task A_page_that_takes_too_long_is_given_up_with_a_sentence_and_a_download_has_longer()
    {
        _room.IsSlow = true;
        var answers = await Task.WhenAll(GetAsync("/search?q=tin"), GetAsync("/search.csv?q=tin"));

        Assert.Equal([504, 200], answers.Select(answer => (int)answer.StatusCode));
        var page = await PressRoom.ReadAsync(answers[0]);
        Assert.Equal("This takes too long", page.Text("h1"));
        Assert.StartsWith("Event,", await answers[1].Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _room.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>A site whose archive answers late.</summary>
    private sealed class SlowRoom : PressRoom
    {
        private readonly Lateness _lateness = new();

        public bool IsSlow { set => _lateness.IsOn = value; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:RequestSeconds", "1");
            builder.ConfigureTestServices(services => services.AddSingleton<IInterceptor>(_lateness));
        }
    }

    private sealed class Lateness : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
        {
            if (IsOn)
                Thread.Sleep(TimeSpan.FromSeconds(1.3));
            return result;
        }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (IsOn)
                await Task.Delay(TimeSpan.FromSeconds(1.3), cancellationToken);
            return result;
        }
    }
}
