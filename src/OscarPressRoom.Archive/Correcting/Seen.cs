using System.Security.Cryptography;
using System.Text.Json;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>What a form was filled from: if the archive's fingerprint is another by the time it is sent, somebody else was faster.</summary>
public static class Seen
{
    private const int Digits = 16;

    /// <summary>Sixteen hexadecimal digits.</summary>
    public static string Fingerprint<T>(T filled) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(filled)))[..Digits];
}
