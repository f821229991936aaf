namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>What is asked for, over and over.</summary>
/// <param name="Paths">In turn.</param>
/// <param name="Headers">"Name: value".</param>
internal sealed record Target(string Name, Uri Site, IReadOnlyList<string> Paths, params IReadOnlyList<string> Headers)
{
    /// <summary>Who brings a cookie, whatever it is, is never given a kept page.</summary>
    public const string NotKept = "Cookie: benchmark=1";

    public const string Compressed = "Accept-Encoding: br";
}
