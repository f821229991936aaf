using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web;

/// <summary>Whose word is taken for where a request came from: the addresses and networks of the setting Proxy:Known, and nobody's without it.</summary>
internal static class KnownProxies
{
    private const string Setting = "Proxy:Known";

    public static void AddKnownProxies(this WebApplicationBuilder builder) =>
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>((options, configuration) =>
        {
            var known = (configuration[Setting] ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Network).ToList();
            options.ForwardedHeaders = known.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            known.ForEach(options.KnownIPNetworks.Add);
        });

    /// <exception cref="ArchiveException">The setting names what is neither an address nor a network.</exception>
    private static System.Net.IPNetwork Network(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network))
            return network;
        if (IPAddress.TryParse(text, out var address))
            return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);

        throw new ArchiveException($"The configuration's {Setting} names “{text}”; it must list addresses or networks, like 10.0.0.5 or 10.0.0.0/24.");
    }
}
