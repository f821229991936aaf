using OscarPressRoom.Transcripts.Passages;

namespace OscarPressRoom.Web.Pages.Events;

/// <summary>A run of a paragraph that is shown in one way.</summary>
internal sealed record Run(string Text)
{
    /// <summary>Whether it is such as "(Laughter.)", and not speech.</summary>
    public bool IsRemark { get; init; }

    /// <summary>The language of foreign words.</summary>
    public string? Language { get; init; }

    /// <summary>Whether it is, or belongs to, a place of what is looked for.</summary>
    public bool IsHit { get; init; }

    /// <summary>The name of a hit in addresses, at its beginning.</summary>
    public string? HitId { get; init; }

    /// <summary>Whether it is the hit that the reader asked for.</summary>
    public bool IsCurrent { get; init; }

    public static Run Of(Passage passage) => new(passage.Text) { IsRemark = passage.IsRemark, Language = passage.Language };
}
