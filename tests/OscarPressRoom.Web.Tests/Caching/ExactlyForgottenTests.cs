using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Reporting;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>A change takes from what is kept the pages that show it; the others stay.</summary>
public sealed class ExactlyForgottenTests(SeveralRoom room) : IClassFixture<SeveralRoom>, IAsyncDisposable
{
    private static readonly Signature Ana = new("Ana", "");

    private static readonly string[] Pages =
    [
        "/", "/events/86", "/events/87", "/events/88",
        "/events/86/mara-quist", "/events/86/mara-quist.json", "/cite/86/mara-quist", "/wordings/86/mara-quist",
        "/events/86/cy-oduya", "/events/87/bo-lind", "/events/88/mara-quist", "/events/88/ana-ruiz", "/events/88/ana-ruiz.md",
        "/people/mara-quist", "/people/cy-oduya", "/people/bo-lind", "/people/ana-ruiz",
    ];

    private readonly OtherProcess _process = new(room);

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [Fact]
    public async Task A_corrected_answer_takes_its_conversation_and_who_is_heard_in_it() => Assert.Equal(
        ["/", "/events/86/mara-quist", "/events/86/mara-quist.json", "/cite/86/mara-quist", "/wordings/86/mara-quist", "/people/mara-quist"],
        await ForgottenAsync(() => AnswerAsync(new(86, "mara-quist", "where-did-it-begin"), "With the tin roof.")));

    [Fact]
    public async Task Who_is_named_or_no_longer_named_in_an_answer_is_shown_otherwise_too()
    {
        var pair = new PairAddress(88, "ana-ruiz", "where-did-it-begin");
        string[] itself = ["/", "/events/88/ana-ruiz", "/events/88/ana-ruiz.md"];

        Assert.Equal([.. itself, "/people/cy-oduya", "/people/ana-ruiz"], await ForgottenAsync(() => AnswerAsync(pair, "Ask Cy Oduya.")));
        Assert.Equal([.. itself, "/people/cy-oduya", "/people/bo-lind", "/people/ana-ruiz"], await ForgottenAsync(() => AnswerAsync(pair, "Ask Bo Lind.")));
    }

    [Fact]
    public async Task Who_is_named_is_shown_otherwise_also_when_the_next_to_ask_asked_for_a_conversation()
    {
        var pair = new PairAddress(88, "ana-ruiz", "was-it-cold");
        var forgotten = await ForgottenAsync(async () =>
        {
            await AnswerAsync(pair, "Cy Oduya was.");
            await KeptAnswer.OfAsync(room, "/events/87/bo-lind");
            return await AnswerAsync(new(87, "bo-lind", "was-it-cold"), "Only at night.");
        });
        await AnswerAsync(pair, "Only outside.");

        Assert.Contains("/people/cy-oduya", forgotten);
    }

    [Fact]
    public async Task A_conversation_called_otherwise_takes_its_neighbours_and_its_event() => Assert.Equal(
        ["/", "/events/86", "/events/86/mara-quist", "/events/86/mara-quist.json", "/cite/86/mara-quist", "/wordings/86/mara-quist", "/events/86/cy-oduya", "/people/cy-oduya"],
        await ForgottenAsync(async () =>
        {
            var facts = await _process.WithAsync(async (ArchiveContext archive) => TranscriptFacts.Of(await archive.Transcripts.SingleAsync(it => it.Slug == "cy-oduya")));
            return await _process.WithAsync((TranscriptCorrections it) => it.EditAsync(new(86, "cy-oduya"), facts with { Title = "The sea of Cy Oduya" }, facts.Fingerprint, Ana));
        }));

    [Fact]
    public async Task A_conversation_kept_from_search_engines_takes_whoever_is_heard_in_it() => Assert.Contains(
        "/people/bo-lind",
        await ForgottenAsync(async () =>
        {
            var facts = await _process.WithAsync(async (ArchiveContext archive) => TranscriptFacts.Of(await archive.Transcripts.SingleAsync(it => it.Slug == "bo-lind")));
            return await _process.WithAsync((TranscriptCorrections it) => it.EditAsync(new(87, "bo-lind"), facts with { IsIndexed = false }, facts.Fingerprint, Ana));
        }));

    [Fact]
    public async Task Somebody_known_by_another_name_takes_all_people_and_only_their_own_conversations() => Assert.Equal(
        ["/", "/events/86", "/events/86/cy-oduya", "/people/mara-quist", "/people/cy-oduya", "/people/bo-lind", "/people/ana-ruiz"],
        await ForgottenAsync(async () =>
        {
            var seen = await _process.WithAsync(async (ArchiveContext archive) => PersonCorrections.Fingerprint(await archive.People.Include(it => it.Names).SingleAsync(it => it.Slug == "cy-oduya")));
            return await _process.WithAsync((PersonCorrections it) => it.AddSpellingAsync("cy-oduya", "Si Oduya", seen, Ana));
        }));

    [Fact]
    public async Task A_new_conversation_of_somebody_known_takes_their_others_and_those_of_its_event() => Assert.Equal(
        ["/", "/events/87", "/events/87/bo-lind", "/events/88/ana-ruiz", "/events/88/ana-ruiz.md", "/people/ana-ruiz"],
        await ForgottenAsync(() => _process.ImportAsync("new.md", 87, "Best Sound", "Ana Ruiz", "Rain", "## Is it new?\n\nAs new as can be.")));

    [Fact]
    public async Task What_readers_are_not_shown_takes_nothing() => Assert.Empty(await ForgottenAsync(async () =>
    {
        await SignedIn.AddAccountAsync(room, "ed@press.example", Roles.Editor);
        await _process.WithAsync((Drafts it) => it.AddAsync("draft.md", "Q. Is it late?\n\nA. Very."u8.ToArray(), "Ana"));
        return await _process.WithAsync((Reports it) => it.SendAsync(new PairAddress(86, "mara-quist", "was-it-cold"), "It was warm.", null, null));
    }));

    [Fact]
    public async Task An_index_built_anew_takes_everything() =>
        Assert.Equal(Pages, await ForgottenAsync(() => _process.WithAsync((ArchiveCheck it) => it.RebuildIndexAsync())));

    private async Task<CorrectionResult> AnswerAsync(PairAddress at, string answer)
    {
        var pair = await _process.WithAsync((ArchiveContext archive) => archive.QuestionAnswers.SingleAsync(it =>
            it.Transcript!.Event.Number == at.Event && it.Transcript.Slug == at.Slug && it.Anchor == at.Anchor));
        return await _process.WithAsync((PairCorrections it) => it.EditAsync(at, PairText.Of(pair) with { Answer = [new(null, answer)] }, PairText.Of(pair).Fingerprint, Ana));
    }

    private async Task<IEnumerable<string>> ForgottenAsync<T>(Func<Task<T>> change)
    {
        foreach (var page in Pages)
            await KeptAnswer.OfAsync(room, page);
        await change();
        var forgotten = new List<string>();
        foreach (var page in Pages)
        {
            if (await KeptAnswer.OfAsync(room, page) is { IsKept: false })
                forgotten.Add(page);
        }

        return forgotten;
    }
}
