using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Web.Pages.Events;

namespace OscarPressRoom.Web.Pages.Wordings;

/// <summary>What a page says of other wordings than the one it shows, with the way to them.</summary>
internal sealed record WordingNote(string Sentence, string? Link, string? Address)
{
    /// <param name="current">The fingerprint of what the page shows.</param>
    /// <param name="earlier">Oldest first.</param>
    /// <param name="linked">The fingerprint that the reader's link was made with.</param>
    /// <param name="wordings">The address of the earlier wordings.</param>
    /// <returns>Null where there is nothing to say.</returns>
    public static WordingNote? Of(string current, IReadOnlyList<Version> earlier, string? linked, string wordings)
    {
        var isOther = linked is { Length: > 0 } && linked != current;
        if (isOther && earlier.Any(version => version.Wording.Fingerprint == linked))
            return new($"The wording has changed since this link was made, last on {On(earlier)}.", "The wording it was made for", wordings + Addresses.Fragment(Version(linked!)));
        if (isOther)
            return new("This link was made for a wording that the archive does not hold; here is the present one.", earlier.Count == 0 ? null : "Earlier wordings", wordings);

        return earlier.Count == 0 ? null : new(Told(earlier[^1]), earlier.Count == 1 ? "Earlier wording" : "Earlier wordings", wordings);
    }

    /// <param name="wordings">Null where no wording but the present ones is known.</param>
    public static WordingNote? OfConversation(IEnumerable<Exchange> conversation, DateTimeOffset changed, string? linked, string? wordings) =>
        linked is not { Length: > 0 } || linked == Wording.FingerprintOf(conversation.Select(exchange => exchange.Wording))
            ? null
            : new($"The conversation has changed since this link was made, last on {EventFacts.Long(DateOnly.FromDateTime(changed.UtcDateTime))}.", wordings is null ? null : "Earlier wordings", wordings);

    /// <summary>The place of a wording among the others.</summary>
    public static string Version(string fingerprint) => $"v-{fingerprint}";

    private static string Told(Version last) => (last.IsCorrected, last.Why) switch
    {
        (false, _) => $"This wording changed on {On([last])}.",
        (true, { Length: > 0 } why) => $"Corrected on {On([last])}: {why}",
        _ => $"Corrected on {On([last])}.",
    };

    private static string On(IReadOnlyList<Version> earlier) => EventFacts.Long(DateOnly.FromDateTime(earlier[^1].Until.UtcDateTime));
}
