namespace OscarPressRoom.Web.Accounts;

/// <summary>Something that was done with or to an account; never what was typed into a form.</summary>
internal sealed class Activity
{
    public int Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>An account's name, or that of whoever ran a command; empty for somebody unknown.</summary>
    public required string By { get; init; }

    public required ActivityKind Kind { get; init; }

    /// <summary>The account it was done to, where that is another, and the like; often empty.</summary>
    public required string About { get; init; }

    /// <summary>Where the request came from; null for a command.</summary>
    public string? Address { get; init; }
}
