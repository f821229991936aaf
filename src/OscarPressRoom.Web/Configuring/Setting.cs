namespace OscarPressRoom.Web.Configuring;

/// <summary>Something that whoever runs the site may set, in a file, in the environment or behind the program's name.</summary>
/// <param name="Usual">What holds where nothing is set, as a table tells it.</param>
/// <param name="Meaning">What it does, as a table tells it.</param>
internal abstract record Setting(string Key, string Usual, string Meaning)
{
    /// <summary>What is wrong with a value, in a sentence; null where nothing is.</summary>
    public string? Fault(string value) => Rule(value) is { } rule ? $"The configuration's {Key} is “{value}”; it must be {rule}." : null;

    /// <summary>What a value that cannot hold must be.</summary>
    protected abstract string? Rule(string value);
}
