using OscarPressRoom.Archive.Searching;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Web.Pages.Searching;
using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

public sealed class ShownHitTests
{
    [Theory]
    [InlineData("Ada Quill", "", "")]
    [InlineData("Ada Quill", "Ada Quill", "")]
    [InlineData("Ada Quill", "ADA QUILL", "")]
    [InlineData("Ada Quill", "The interpreter", "The interpreter")]
    [InlineData("Ada Quill", "Ada Quill, The interpreter", "Ada Quill, The interpreter")]
    [InlineData("Ada Quill, Bruno Okafor", "Ada Quill", "Ada Quill")]
    [InlineData("", "Ada Quill", "Ada Quill")]
    public void Who_answers_is_named_unless_it_is_the_only_one_who_is_heard(string people, string speakers, string answering) =>
        Assert.Equal(Names(answering), Hit(Names(people), Names(speakers)).Answering);

    private static string[] Names(string names) => names.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static ShownHit Hit(IReadOnlyList<string> people, IReadOnlyList<string> speakers) => new(new SearchHit(
        91, "91st Academy Awards", "ada-quill", "Ada Quill backstage", Rendition.Verbatim, "why", 1, 1, Asker: null, [new TextRun("Why?", IsMatch: true)], [], speakers,
        [new HitWinner("Directing", "directing", Film: null, FilmSlug: null, FilmIsInferred: false, [.. people.Select(name => new HitPerson(name, Slug.From(name)))])]));
}
