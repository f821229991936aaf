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
