using System.Net;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>What an address answers, and whether the answer was kept.</summary>
/// <param name="Location">Where it leads, if it does.</param>
internal sealed record KeptAnswer(string Address, HttpStatusCode Status, string? Location, string Body, bool IsKept, string? Tag)
{
    public static Task<KeptAnswer> OfAsync(PressRoom room, string address, params (string Name, string Value)[] headers) => OfAsync(room, HttpMethod.Get, address, headers);

    /// <summary>Made for this request alone: whoever brings a cookie is given nothing kept.</summary>
    public static async Task<KeptAnswer> AnewAsync(PressRoom room, string address) => await OfAsync(room, address, ("Cookie", "anew=true")) with { Tag = null };

    public static async Task<KeptAnswer> OfAsync(PressRoom room, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await room.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new KeptAnswer(address, response.StatusCode, response.Headers.Location?.OriginalString, body, response.Headers.Age is not null, response.Headers.ETag?.ToString());
    }

    /// <summary>What somebody sees of it.</summary>
    public (string, HttpStatusCode, string?, string) Seen => (Address, Status, Location, Body);
}
