using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Importing.Merging;

public sealed class CorrectedTranscriptTests : IAsyncLifetime
{
    private static readonly Signature Bo = new("Bo", "");
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task Of_a_file_with_many_conversations_the_one_that_was_corrected_is_compared()
    {
        const string Two = """
            86th Academy Awards

            CATEGORY: ACHIEVEMENT IN COSTUME DESIGN
            INTERVIEW WITH: ANA RUIZ
            FILM: "TIN MOON"

            Q. Who carried the tin?
            A. I did.

            CATEGORY: ACHIEVEMENT IN DIRECTING
            INTERVIEW WITH: CY ODUYA
            FILM: "BEACH"

            Q. Was it far?
            A. Very far.
            """;
        await _archive.ImportAsync("mailing.txt", Two);
        await CorrectPairAsync("cy-oduya", text => text with { Question = "Was it far from here?" });
        var report = await _archive.ImportAsync("mailing.txt", Two.Replace("Very far.", "Not very far.", StringComparison.Ordinal));

        Assert.DoesNotContain(report.Problems, problem => problem.Code == "corrected-by-hand");
        Assert.Equal(("Was it far from here?", "Not very far."), await _archive.WithAsync((ArchiveContext archive) => PairAsync(archive, "cy-oduya")));
    }

    [Fact]
    public async Task What_another_source_told_first_is_no_correction_by_hand()
    {
        await ImportTwoSourcesAsync();
        await CorrectPairAsync("ana-ruiz", text => text with { Question = "Was it very cold?" });
        var report = await _archive.ImportAsync("a.md", Source("Best Actor", "Ana Ruiz and Bo Lind", "Kodak Theatre", more: "search-engines: false"));

        Assert.DoesNotContain(report.Problems, problem => problem.Code == "corrected-by-hand");
        var transcript = await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Include(it => it.Winners).Include(it => it.Event).SingleAsync(it => it.Slug == "ana-ruiz"));
        Assert.Equal(("Ana Ruiz, Bo Lind backstage at the 86th Academy Awards", "Ana Ruiz and Bo Lind", "Dolby Theatre", false), (transcript.Title, Assert.Single(transcript.Winners).Credit, transcript.Event.Venue, transcript.IsIndexed));
    }

    [Fact]
    public async Task A_winner_that_was_put_right_by_hand_stays_beside_other_sources()
    {
        await ImportTwoSourcesAsync();
        var winner = await _archive.WithAsync((ArchiveContext archive) => archive.Winners.Include(it => it.Award).Include(it => it.People).SingleAsync(it => it.Credit == "Ana Ruiz"));
        var facts = WinnerFacts.Of(winner);
        await _archive.WithAsync((WinnerCorrections corrections) => corrections.EditAsync(winner.Id, facts with { Credit = "Cy Oduya", People = ["Cy Oduya"] }, facts.Fingerprint, Bo));
        var report = await _archive.ImportAsync("a.md", Source("Best Actor", "Ana Ruiz and Bo Lind", "Kodak Theatre"));

        Assert.Contains(report.Problems, problem => problem.Code == "corrected-by-hand" && problem.Message.StartsWith("By hand, the winners was put right to “", StringComparison.Ordinal));
        Assert.Equal("Cy Oduya", await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Where(it => it.Slug == "ana-ruiz").SelectMany(it => it.Winners).Select(it => it.Credit).SingleAsync()));
    }

    [Fact]
    public async Task An_award_and_another_spelling_that_the_file_names_newly_are_taken_beside_a_correction()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript("## Was it cold?\n\nIt was.", award: "Best Yodel"));
        await CorrectPairAsync("mara-quist", text => text with { Question = "Was it very cold?" });
        await _archive.ImportAsync("quist.md", Some.Transcript("## Was it cold?\n\nIt was.", award: "Best Yodel\n    category: sound\n    people:\n      - name: Mara Quist\n        also: [Mara Kvist]"));

        Assert.Equal(1, (await _archive.SearchAsync("award:sound winner:\"Mara Kvist\"")).Total);
    }

    private async Task ImportTwoSourcesAsync()
    {
        await _archive.ImportAsync("x.md", Source("Performance by an Actor in a Leading Role", "Dag Holm", "Dolby Theatre", "## Who carried the tin?\n\nI did."));
        await _archive.ImportAsync("a.md", Source("Best Actor", "Ana Ruiz", "Kodak Theatre"));
    }

    private static string Source(string award, string credit, string venue, string conversation = "## Was it cold?\n\nIt was.\n\n## Was it far?\n\nVery.", string more = "search-engines: true") => $"""
        ---
        event:
          number: 86
          venue: {venue}
        winners:
          - award: {award}
            credit: {credit}
        {more}
        ---

        {conversation}
        """;

    private Task CorrectPairAsync(string slug, Func<PairText, PairText> correct) => _archive.WithAsync(async (PairCorrections corrections) =>
    {
        var pair = await _archive.WithAsync((ArchiveContext archive) => archive.QuestionAnswers.OrderBy(it => it.Position).FirstAsync(it => it.Transcript!.Slug == slug));
        var text = PairText.Of(pair);
        var made = await corrections.EditAsync(new PairAddress(86, slug, pair.Anchor), correct(text), text.Fingerprint, Bo);
        Assert.Equal(CorrectionOutcome.Made, made.Outcome);
    });

    private static async Task<(string? Question, string Answer)> PairAsync(ArchiveContext archive, string slug)
    {
        var pair = await archive.QuestionAnswers.SingleAsync(it => it.Transcript!.Slug == slug);
        return (pair.Question, pair.Answer[0].Text);
    }
}
