using System.Net.Sockets;
using System.Text;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>Requests as bytes, which no client makes better.</summary>
internal static class Raw
{
    /// <summary>The status that is answered; 400 where the connection is closed without an answer.</summary>
    public static async Task<int> StatusAsync(PressRoom room, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(room.Http.BaseAddress!.Host, room.Http.BaseAddress.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        var answer = new byte[12];
        try
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
            client.Client.Shutdown(SocketShutdown.Send);
            await stream.ReadExactlyAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (Exception closed) when (closed is IOException or SocketException or EndOfStreamException)
        {
            return 400;
        }

        return int.Parse(Encoding.ASCII.GetString(answer)[9..]);
    }
}
