using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Importing;

public sealed class TranscriptMatchTests : IAsyncLifetime
{
    private const string Two = """
        86th Academy Awards

        CATEGORY: ACHIEVEMENT IN COSTUME DESIGN
        INTERVIEW WITH: ANA RUIZ
        FILM: "TIN MOON"

        Q. How do you feel?
        A. Tall.

        CATEGORY: ACHIEVEMENT IN DIRECTING
        INTERVIEW WITH: CY ODUYA
        FILM: "BEACH"

        Q. How do you feel?
        A. Small.
        """;

    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Theory]
    [InlineData("## How do you feel?\n\nTall.\n\n## Who carried the tin?\n\nI did.", "## How do you feel?\n\nSmall.\n\n## Was it far?\n\nVery.")]
    [InlineData("Good evening.\n\n## Who carried the tin?\n\nI did.", "I lost my hat.\n\n## Was it far?\n\nVery.")]
    public async Task Files_of_one_name_are_two_conversations_where_the_answers_are_others(string one, string other)
    {
        await _archive.ImportAsync("85/index.md", Some.Transcript(one, number: 85, credit: "Ana Ruiz"));
        var report = await _archive.ImportAsync("86/index.md", Some.Transcript(other, number: 86, credit: "Cy Oduya"));

        Assert.True(Assert.Single(report.Transcripts).IsNew);
        Assert.Equal(["ana-ruiz", "cy-oduya"], await SlugsAsync());
    }

    [Fact]
    public async Task A_file_whose_event_winner_and_one_answer_are_put_right_at_once_is_the_same()
    {
        await _archive.ImportAsync("falk.md", Some.Transcript("## Was it far?\n\nVery.\n\n## Who carried the tin?\n\nI did.\n\n## Was it cold?\n\nIt was.", number: 85, credit: "Ines Valk"));
        var report = await _archive.ImportAsync("falk.md", Some.Transcript("## Was it far?\n\nVery far.\n\n## Who carried the tin?\n\nI did.", number: 86, credit: "Inés Falk"));

        Assert.False(Assert.Single(report.Transcripts).IsNew);
    }

    [Fact]
    public async Task Conversations_of_one_file_that_ask_the_same_keep_their_addresses()
    {
        await _archive.ImportAsync("mailing.txt", Two);
        var report = await _archive.ImportAsync("mailing.txt", Two.Replace("Tall.", "Very tall.", StringComparison.Ordinal).Replace("Small.", "Very small.", StringComparison.Ordinal));

        Assert.Equal([("ana-ruiz", 1), ("cy-oduya", 1)], report.Transcripts.Select(it => (it.Slug, it.Changed)));
        Assert.Equal("Very tall.", await _archive.WithAsync((ArchiveContext archive) => AnswerAsync(archive, "ana-ruiz")));
    }

    [Fact]
    public async Task What_one_conversation_only_resembles_is_left_to_the_later_one_that_it_is()
    {
        await _archive.ImportAsync("mailing.txt", Two);
        var report = await _archive.ImportAsync("mailing.txt", Two.Replace("ANA RUIZ", "BO LIND", StringComparison.Ordinal).Replace("Tall.", "Small.", StringComparison.Ordinal));

        Assert.Equal([("bo-lind", true), ("cy-oduya", false)], report.Transcripts.Select(it => (it.Slug, it.IsNew)));
    }

    [Fact]
    public async Task A_rendition_that_was_put_right_by_hand_outlives_its_corrected_file()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await CorrectAsync(facts => facts with { Rendition = Rendition.Digest });
        var report = await _archive.ImportAsync("quist.md", Some.Transcript(Some.Conversation.Replace("asleep", "awake", StringComparison.Ordinal)));

        Assert.Equal((0, 1), (report.Transcripts.Count(it => it.IsNew), Assert.Single(report.Transcripts).Changed));
        Assert.Equal(Rendition.Digest, await RenditionAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("slug: mara-quist")]
    public async Task A_rendition_that_its_file_puts_right_is_taken(string more)
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(more: more));
        await _archive.ImportAsync("quist.md", Some.Transcript(more: $"rendition: digest\n{more}"));

        Assert.Equal(Rendition.Digest, await RenditionAsync());
    }

    [Fact]
    public async Task A_digest_and_a_verbatim_transcript_in_files_of_one_name_stand_side_by_side()
    {
        await _archive.ImportAsync("verbatim/quist.md", Some.Transcript());
        await _archive.ImportAsync("digest/quist.md", Some.Transcript("## Where did it begin?\n\nShe named the tin.", more: "rendition: digest"));

        Assert.Equal(["mara-quist", "mara-quist-digest"], await SlugsAsync());
    }

    [Fact]
    public async Task A_file_that_names_a_conversation_as_it_was_called_before_means_the_renamed_one()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript(more: "slug: mara-quist"));
        await CorrectAsync(facts => facts with { Slug = "mara-quist-on-tin-moon" });
        var report = await _archive.ImportAsync("86-mara-quist.md", Some.Transcript("## Where did it begin?\n\nIn the harbour.", more: "slug: mara-quist"));

        Assert.Equal("mara-quist-on-tin-moon", Assert.Single(report.Transcripts).Slug);
        Assert.Equal(["mara-quist-on-tin-moon"], await SlugsAsync());
        Assert.Equal(new TranscriptAddress(86, "mara-quist-on-tin-moon"), await _archive.WithAsync((FormerAddresses former) => former.TranscriptAsync(86, "mara-quist")));
    }

    private Task CorrectAsync(Func<TranscriptFacts, TranscriptFacts> correct) => _archive.WithAsync(async (TranscriptCorrections corrections) =>
    {
        var facts = TranscriptFacts.Of(await _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.SingleAsync()));
        var made = await corrections.EditAsync(new TranscriptAddress(86, facts.Slug), correct(facts), facts.Fingerprint, new Signature("Ana", ""));
        Assert.Equal(CorrectionOutcome.Made, made.Outcome);
    });

    private Task<List<string>> SlugsAsync() => _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Select(it => it.Slug).Order().ToListAsync());

    private Task<Rendition> RenditionAsync() => _archive.WithAsync((ArchiveContext archive) => archive.Transcripts.Select(it => it.Rendition).SingleAsync());

    private static async Task<string> AnswerAsync(ArchiveContext archive, string slug) =>
        (await archive.QuestionAnswers.SingleAsync(pair => pair.Transcript!.Slug == slug)).Answer[0].Text;
}
