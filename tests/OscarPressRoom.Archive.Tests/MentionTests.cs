using OscarPressRoom.Archive.Mentioning;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class MentionTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Theory]
    [InlineData("I owe it to Mara Quist.")]
    [InlineData("I owe it to MÁRA QUIST’s tin!")]
    [InlineData("I owe it to M. Quist.")]
    public async Task Who_names_somebody_in_an_answer_is_found_by_any_spelling(string answer)
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("sol.md", Some.Transcript($"## Whom do you owe it to?\n\n{answer}", number: 87, credit: "Ida Sol"));

        var mention = Assert.Single(await MentionsOfQuistAsync());
        Assert.Equal((87, "ida-sol", "whom-do-you-owe-it-to"), (mention.Event, mention.Transcript, mention.Anchor));
    }

    [Theory]
    [InlineData("Mara Quist?", "I owe it to the harbour.")]
    [InlineData("Whom?", "I owe it to Mara. Quist was asleep.")]
    [InlineData("Whom?", "I owe it to m. quist, in small letters.")]
    [InlineData("Whom?", "I owe it to Mara Quists of any kind.")]
    public async Task A_question_other_words_and_other_sentences_name_nobody(string question, string answer)
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("sol.md", Some.Transcript($"## {question}\n\n{answer}", number: 87, credit: "Ida Sol"));

        Assert.Empty(await MentionsOfQuistAsync());
    }

    [Fact]
    public async Task Naming_oneself_is_no_mention()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript("## Who are you?\n\nMara Quist."));

        Assert.Empty(await MentionsOfQuistAsync());
    }

    [Fact]
    public async Task Names_are_known_by_every_spelling_of_a_winner()
    {
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("sol.md", Some.Transcript(number: 87, credit: "Ida Sol"));

        var known = await _archive.WithAsync((Mentions mentions) => mentions.KnownAsync(["ida sol", "mara quist", "no body", "'; drop table Person"]));
        Assert.Equal(["Ida Sol", "Mara Quist"], known.Select(name => name.Name));
    }

    [Fact]
    public async Task One_word_alone_is_nobodys_full_name()
    {
        await _archive.ImportAsync("sol.md", Some.Transcript("## Whom?\n\nSol, of course.", credit: "Ida Sol"));

        Assert.Empty(await _archive.WithAsync((Mentions mentions) => mentions.OfAsync(0, ["Sol", "\" \"", ""])));
    }

    private Task<IReadOnlyList<Mention>> MentionsOfQuistAsync() => _archive.WithAsync(async (Mentions mentions) =>
    {
        var quist = Assert.Single(await mentions.KnownAsync(["mara quist"]));
        return await mentions.OfAsync(quist.Id, ["Mara Quist", "M. Quist"]);
    });
}
