using System.Text;

namespace OscarPressRoom.Web.Accounts;

/// <summary>
/// Passwords that are made of what everybody's are made of: the words of common-passwords.txt, digits, repetitions and runs.
/// A list of whole passwords would miss each that has another year at its end.
/// </summary>
internal static class CommonPasswords
{
    // What must be left when everything common is taken away.
    private const int FewestOwnLetters = 5;

    private const string Disguises = "0o1i3e4a5s7t8b@a$s!i";

    // The longest first, so that “password” goes before “pass”.
    private static readonly Lazy<IReadOnlyList<string>> Words = new(() => [.. Read().OrderByDescending(word => word.Length)]);

    public static bool IsCommon(string password)
    {
        var plain = password.ToLowerInvariant();
        return Math.Min(OwnLetters(plain), OwnLetters(Undisguised(plain))) < FewestOwnLetters;
    }

    // A letter that repeats or follows the one before it, in the alphabet or backwards, is not one's own.
    private static int OwnLetters(string text)
    {
        foreach (var word in Words.Value)
            text = text.Replace(word, " ", StringComparison.Ordinal);

        var own = new HashSet<char>();
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetter(text[index]) && (index == 0 || Math.Abs(text[index] - text[index - 1]) > 1))
                own.Add(text[index]);
        }

        return own.Count;
    }

    private static string Undisguised(string text)
    {
        var plain = new StringBuilder(text);
        for (var pair = 0; pair < Disguises.Length; pair += 2)
            plain.Replace(Disguises[pair], Disguises[pair + 1]);
        return plain.ToString();
    }

    private static IEnumerable<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")
            ?? throw new InvalidOperationException("The assembly lacks its list common-passwords.txt.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } word)
            yield return word;
    }
}
