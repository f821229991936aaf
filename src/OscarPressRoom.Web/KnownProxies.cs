using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using OscarPressRoom.Web.Configuring;
using IPNetwork = System.Net.IPNetwork;

namespace OscarPressRoom.Web;

/// <summary>Whose word is taken for where a request came from: the addresses and networks of the setting Proxy:Known, and nobody's without it.</summary>
internal static class KnownProxies
{
    public static void AddKnownProxies(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            var known = Parts(configuration[Settings.KnownProxies.Key] ?? "").Select(Network).OfType<IPNetwork>().ToList();
            options.ForwardedHeaders = known.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            known.ForEach(options.KnownIPNetworks.Add);
        });

    public static bool AreNetworks(string list) => Parts(list).All(part => Network(part) is not null);

    private static string[] Parts(string list) => list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static IPNetwork? Network(string text) =>
        IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : null;
}
