using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A fact that narrows what is found.</summary>
public abstract record Filter : Expression
{
    private protected Filter()
    {
    }

    public override bool HasSaid => false;

    /// <summary>The index's tokens, one of which a pair must have.</summary>
    internal abstract IEnumerable<string> Tokens { get; }
}

/// <summary>Somebody on the winner's credit, by the whole of a name they are known by.</summary>
public sealed record WinnerIs(Words Name) : Filter
{
    internal override IEnumerable<string> Tokens => [IndexText.Filter("person", Name.Text)];
}

/// <summary>The film of exactly this title.</summary>
public sealed record FilmIs(Words Title) : Filter
{
    internal override IEnumerable<string> Tokens => [IndexText.Filter("film", Title.Text)];
}

/// <summary>An award by its slug: the category's or, where the category is unknown, the name's.</summary>
public sealed record AwardIs : Filter
{
    private AwardIs(Words slug) => Slug = slug;

    public Words Slug { get; }

    /// <summary>Whether it is an award of the Academy's that this program knows.</summary>
    public bool IsCategory => Category.WithSlug(Slug.Text) is not null;

    /// <summary>In common use: "Best Costume Design".</summary>
    public string Name => Category.WithSlug(Slug.Text)?.Name ?? Slug.Text;

    internal override IEnumerable<string> Tokens => [IndexText.Filter("award", Slug.Text)];

    /// <summary>The award of a slug ("best-sound") or of any name; a category's aliases mean the category.</summary>
    public static AwardIs Of(Words name) => IsSlug(name.Text) ? new AwardIs(name) : OfCategory(name) ?? new AwardIs(name);

    /// <summary>Null where no category goes, or went, by the name.</summary>
    public static AwardIs? OfCategory(Words name)
    {
        var category = Category.WithSlug(Transcripts.Slug.From(name.Text)) ?? Category.Named(name.Text);
        return category is null ? null : new AwardIs(Words.Of(category.Slug)!);
    }

    private static bool IsSlug(string name) => name.Contains('-', StringComparison.Ordinal) && Transcripts.Slug.From(name) == name;
}

/// <summary>A ceremony by its number.</summary>
public sealed record EventIs(int Number) : Filter
{
    internal override IEnumerable<string> Tokens => [IndexText.Filter("event", $"{Number}")];
}

public sealed record RenditionIs(Rendition Rendition) : Filter
{
    internal override IEnumerable<string> Tokens => [IndexText.Filter("rendition", Rendition.ToString())];
}

/// <summary>One conversation, by its event and its slug there.</summary>
public sealed record TranscriptIs(int Event, Words Slug) : Filter
{
    internal override IEnumerable<string> Tokens => [IndexText.Filter("transcript", $"{Event} {Slug.Text}")];
}
