namespace OscarPressRoom.Web.Pages.Events;

/// <summary>Exchanges that follow each other: one that says something, or greetings, which are folded away together.</summary>
internal sealed record Stretch(bool IsGreetings, IReadOnlyList<ShownExchange> Exchanges)
{
    /// <summary>Open where something that is looked for stands inside.</summary>
    public bool IsOpen => Exchanges.Any(exchange => exchange.HasHits);

    public int First => Exchanges[0].Exchange.Position;

    /// <summary>What lists call it: a question's first words, or "2 greetings".</summary>
    public string Label => IsGreetings ? Counted.Of(Exchanges.Count, "greeting") : Exchanges[0].Exchange.Label;

    public static IReadOnlyList<Stretch> Of(IEnumerable<ShownExchange> exchanges, IReadOnlySet<string> names)
    {
        var stretches = new List<Stretch>();
        foreach (var exchange in exchanges)
        {
            var isGreeting = exchange.IsGreeting(names);
            if (isGreeting && stretches is [.., { IsGreetings: true } last])
                stretches[^1] = last with { Exchanges = [.. last.Exchanges, exchange] };
            else
                stretches.Add(new Stretch(isGreeting, [exchange]));
        }

        return stretches;
    }
}
