using OscarPressRoom.Transcripts.Finding;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>What is looked for in a conversation, and the conversation with it marked.</summary>
/// <param name="Text">As typed; empty where nothing is looked for.</param>
/// <param name="Hits">The number of places where it stands.</param>
/// <param name="Current">The place that is shown, from 1; 0 for none.</param>
internal sealed record Find(string Text, int Hits, int Current, IReadOnlyList<ShownExchange> Exchanges)
{
    public int Next => Current < Hits ? Current + 1 : 1;

    public int Previous => Current > 1 ? Current - 1 : Hits;

    /// <summary>A page's title, which differs from place to place.</summary>
    public string Title(string conversation) => (Text, Current) switch
    {
        ("", _) => conversation,
        (_, 0) => $"“{Shortened.To(60, Text)}” in {conversation}",
        _ => $"“{Shortened.To(60, Text)}” in {conversation}, {Current} of {Hits}",
    };

    /// <summary>As in a search, the words count where an exchange has all of them; where none has, each counts wherever it stands.</summary>
    /// <param name="hit">A number as typed; what is none of the places counts as none.</param>
    public static Find In(IReadOnlyList<Exchange> exchanges, string? typed, string? hit)
    {
        var sought = Sought.Parse(typed);
        var current = int.TryParse(hit, out var number) && number > 0 ? number : 0;
        var (marker, plain) = (new Marker(sought, current), new Marker(Sought.Nothing));
        bool[] have = [.. exchanges.Select(exchange => sought.IsAllIn(exchange.Texts))];
        var shown = exchanges.Select((exchange, number) => ShownExchange.Of(exchange, have[number] || !have.Contains(true) ? marker : plain)).ToList();
        return new Find(sought.Text, marker.Hits, current <= marker.Hits ? current : 0, shown);
    }
}
