namespace OscarPressRoom.Web.Pages;

/// <summary>An alphabetical list: on one page while it is short, a letter a page once it is long.</summary>
/// <param name="Shown">The letters of this page.</param>
/// <param name="Jumps">The way to every letter.</param>
/// <param name="Letter">The letter of this page; null where it holds them all.</param>
internal sealed record Register<T>(IReadOnlyList<Division<T>> Shown, IReadOnlyList<Jump> Jumps, Division<T>? Letter)
{
    /// <summary>As many entries make a page of some 60 KB.</summary>
    public const int MostOnOnePage = 400;

    /// <summary>The page that a letter in an address asks for, the first when it names none; null when there is no such letter.</summary>
    /// <param name="address">The address of a letter's page; of the first with null.</param>
    public static Register<T>? Of(IReadOnlyList<Division<T>> letters, string? letter, Func<string?, string> address)
    {
        if (letters.Sum(it => it.Entries.Count) <= MostOnOnePage)
            return new Register<T>(letters, Jump.Within(letters), null);

        var current = letter is null ? letters[0] : letters.FirstOrDefault(it => it.Slug == letter);
        return current is null ? null : new Register<T>(
            [current],
            [.. letters.Select(it => new Jump(it.Name, address(it == letters[0] ? null : it.Slug), it == current))],
            current);
    }

    /// <summary>"People" or, on a letter's page, "People: B".</summary>
    public string Title(string list) => Letter is null ? list : $"{list}: {Letter.Name}";

    /// <summary>The page's canonical address: the first letter's is the list's own.</summary>
    public string Address(Func<string?, string> address) => Jumps.FirstOrDefault(jump => jump.IsCurrent)?.Address ?? address(null);
}
