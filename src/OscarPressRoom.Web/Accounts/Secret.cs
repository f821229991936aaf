using System.Security.Cryptography;
using System.Text;

namespace OscarPressRoom.Web.Accounts;

/// <summary>What stands at the end of a link that opens a door: told once, kept only as its hash.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    /// <summary>Lower-case hexadecimal, as addresses are.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Unsalted, since nobody can guess what it is made from.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Takes as long for a secret that is nearly right as for one that is not.</summary>
    public static bool IsBehind(byte[] hash, string secret) => CryptographicOperations.FixedTimeEquals(hash, Hash(secret));
}
