using System.Globalization;

namespace OscarPressRoom.Archive.Citing;

/// <summary>The style of the Modern Language Association, ninth edition.</summary>
internal static class Mla
{
    private static readonly string[] Months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static string Write(Citable cited) => Prose.Joined(
        cited.Speakers.Count == 0 ? null : Prose.Sentence(Names(cited.Speakers)),
        Prose.Quoted(cited.Title),
        cited.Container is { } container ? Prose.Sentence(container) : null,
        Prose.Sentence(string.Join(", ", new[] { cited.Event, cited.Date is { } date ? Day(date) : null }.OfType<string>())),
        $"{Citable.Publisher}, {cited.Address}.",
        Prose.Sentence(cited.Medium),
        cited.Source is { } source ? $"Source: {source}." : null,
        $"Accessed {Day(cited.Accessed)}.");

    private static string Names(IReadOnlyList<CitedName> names) => names switch
    {
        [var only] => Prose.Inverted(only),
        [var first, var second] => $"{Prose.Inverted(first)}, and {second.Full}",
        _ => $"{Prose.Inverted(names[0])}, et al",
    };

    private static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");
}
