namespace OscarPressRoom.Web.Configuring;

/// <summary>Text that must hold to a rule, where it has one.</summary>
internal sealed record TextSetting(string Key, string Usual, string Meaning) : Setting(Key, Usual, Meaning)
{
    public (Func<string, bool> IsKept, string Text)? Kept { get; init; }

    public string Of(IConfiguration configuration) => configuration[Key] ?? Usual;

    protected override string? Rule(string value) => Kept is { } rule && !rule.IsKept(value) ? rule.Text : null;
}
