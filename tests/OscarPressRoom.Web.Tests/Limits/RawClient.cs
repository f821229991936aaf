using System.Net.Sockets;
using System.Text;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Limits;

/// <summary>A client that says only what it is told to, when it is told to.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _client;

    private RawClient(TcpClient client) => _client = client;

    public static Task<RawClient> ConnectAsync(PressRoom room) => ConnectAsync(room.Http.BaseAddress!);

    public static async Task<RawClient> ConnectAsync(Uri site)
    {
        var client = new TcpClient();
        await client.ConnectAsync(site.Host, site.Port, TestContext.Current.CancellationToken);
        return new(client);
    }

    public async Task SendAsync(string text) => await _client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

    /// <summary>What is answered until there is an end of it.</summary>
    public async Task<string> ReadUntilAsync(string end)
    {
        var (text, buffer) = (new StringBuilder(), new byte[4096]);
        while (!text.ToString().Contains(end, StringComparison.Ordinal) && await _client.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var read)
            text.Append(Encoding.ASCII.GetString(buffer, 0, read));
        return text.ToString();
    }

    /// <summary>What is answered until the site closes the connection.</summary>
    public Task<string> ReadToEndAsync() => ReadUntilAsync("\0");

    public void Dispose() => _client.Dispose();
}
