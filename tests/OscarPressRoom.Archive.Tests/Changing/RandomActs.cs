using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Tests.Changing;

/// <summary>Whatever people do to an archive, one change for each.</summary>
internal sealed class RandomActs(TemporaryArchive archive, Random random)
{
    private static readonly string[] Files = ["quist.md", "lind.md", "oduya.md"];
    private static readonly string[] Credits = ["Mara Quist", "Mara Qvist", "Mara Quist and Bo Lind", "Bo Lind", "Cy Oduya"];
    private static readonly string[] Films = ["Tin Moon", "Tim Moon", "Beach"];
    private static readonly string[] Awards = ["Best Original Screenplay", "Best Sound"];
    private static readonly string[] Questions = ["Where did it begin?", "Where did it all begin?", "Was it cold?", "Is it late?", "What of the harbour?"];
    private static readonly string[] Answers = ["With the tin.", "With the tin roof.", "Very.", "It froze.\n\nIt thawed.", "**Bo Lind:** Ask me."];

    /// <returns>How many changes were made: what is refused is none.</returns>
    public async Task<int> NextAsync(int act)
    {
        if (act > 1 && random.Next(3) > 0)
            return (await CorrectAsync()).Outcome == CorrectionOutcome.Made ? 1 : 0;

        await ImportAsync(act);
        return 1;
    }

    private async Task<CorrectionResult> CorrectAsync()
    {
        var (pair, person) = await archive.WithAsync(async (ArchiveContext context) => (
            random.GetItems(await context.QuestionAnswers.Include(it => it.Transcript!.Event).ToArrayAsync(), 1)[0],
            random.GetItems(await context.People.Include(it => it.Names).ToArrayAsync(), 1)[0]));
        var (text, signature) = (PairText.Of(pair), new Signature("a test", ""));
        var at = new PairAddress(pair.Transcript!.Event.Number, pair.Transcript.Slug, pair.Anchor);
        var (facts, whole) = (TranscriptFacts.Of(pair.Transcript), new TranscriptAddress(at.Event, at.Slug));
        var ceremony = CeremonyFacts.Of(pair.Transcript.Event);
        var known = PersonCorrections.Fingerprint(person);
        return random.Next(9) switch
        {
            0 => await PairAsync(it => it.EditAsync(at, text with { Question = One(Questions), Answer = [new(null, One(Answers))] }, text.Fingerprint, signature)),
            1 => await PairAsync(it => it.SplitAsync(at, 2, null, One(Questions), text.Fingerprint, signature)),
            2 => await PairAsync(it => it.JoinAsync(at, text.Fingerprint, signature)),
            3 => await PairAsync(it => it.MoveAsync(at, 1, text.Fingerprint, signature)),
            4 => await PairAsync(it => it.DeleteAsync(at, text.Fingerprint, signature)),
            5 => await archive.WithAsync((TranscriptCorrections it) => it.EditAsync(whole, facts with { Slug = $"talk-{random.Next(4)}" }, facts.Fingerprint, signature)),
            6 => await archive.WithAsync((EventCorrections it) => it.EditAsync(at.Event, ceremony with { Date = new DateOnly(2014 + random.Next(3), 3, 2) }, ceremony.Fingerprint, signature)),
            7 => await archive.WithAsync((TranscriptCorrections it) => it.DeleteAsync(whole, facts.Fingerprint, signature)),
            _ => await archive.WithAsync((PersonCorrections it) => random.Next(2) == 0
                ? it.MergeAsync(person.Slug, Slug.From(One(Credits)), known, signature)
                : it.RenameAsync(person.Slug, $"{person.Name} {"ABC"[random.Next(3)]}", known, signature)),
        };
    }

    private Task<CorrectionResult> PairAsync(Func<PairCorrections, Task<CorrectionResult>> correct) => archive.WithAsync(correct);

    private Task ImportAsync(int act)
    {
        var conversation = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"## {One(Questions)}\n\n{One(Answers)}"));

        // The line of rights makes each file a new one.
        return archive.ImportAsync(One(Files), Some.Transcript(conversation, random.Next(86, 88), One(Awards), One(Credits), One(Films), $"rights: Note {act}."));
    }

    private string One(string[] choices) => choices[random.Next(choices.Length)];
}
