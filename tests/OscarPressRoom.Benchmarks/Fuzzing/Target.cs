namespace OscarPressRoom.Benchmarks.Fuzzing;

/// <summary>Something that must stand any input.</summary>
/// <param name="Next">The next input.</param>
/// <param name="Broken">Which property it breaks; null when all hold.</param>
internal sealed record Target(string Name, Func<byte[]> Next, Func<byte[], string?> Broken);
