using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>Whatever people do to an archive, so that conversations share winners, people name each other, and things come, go and are called otherwise.</summary>
internal sealed class RandomChanges(OtherProcess process, Random random)
{
    private static readonly string[] Files = ["quist.md", "lind.md", "oduya.md", "both.md", "ruiz.md"];
    private static readonly string[] Credits = ["Mara Quist", "Mara Quist and Bo Lind", "Bo Lind", "Cy Oduya", "Ana Ruiz"];
    private static readonly string[] Films = ["Tin Moon", "Tim Moon", "Beach"];
    private static readonly string[] AwardNames = ["Best Original Screenplay", "Directing"];
    private static readonly string[] Questions = ["Where did it begin?", "Where did it all begin?", "Was it cold?", "What of the harbour?"];
    private static readonly string[] Answers = ["With the tin.", "Very.", "I thank Mara Quist for it.", "Ask Bo Lind of the tin.", "I never met Ana Ruiz.\n\nNor Cy Oduya.", "**Bo Lind:** Mara Quist did."];
    private static readonly Signature Ana = new("Ana", "");

    /// <returns>What was done.</returns>
    public async Task<string> NextAsync(int step)
    {
        if (step < 3 || await process.WithAsync((ArchiveContext archive) => archive.QuestionAnswers.CountAsync()) == 0)
            return await ImportAsync(step);

        return random.Next(12) switch
        {
            0 or 1 => await ImportAsync(step),
            2 or 3 => await PairAsync(),
            4 or 5 => await TranscriptAsync(),
            6 or 7 => await PersonAsync(),
            8 => await WinnerAsync(),
            9 => await EventAsync(),
            _ => await UndoAsync(),
        };
    }

    private async Task<string> ImportAsync(int step)
    {
        var conversation = string.Join("\n\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"## {One(Questions)}\n\n{One(Answers)}"));

        // The last question makes each file a new one.
        var (file, credit) = (One(Files), One(Credits));
        await process.ImportAsync(file, random.Next(86, 88), One(AwardNames), credit, One(Films), $"{conversation}\n\n## Is it {step} yet?\n\nIt is.");
        return $"import {file} {credit}";
    }

    private async Task<string> PairAsync()
    {
        var pair = One(await AllAsync(archive => archive.QuestionAnswers.Include(it => it.Transcript!.Event)));
        var (at, text) = (new PairAddress(pair.Transcript!.Event.Number, pair.Transcript.Slug, pair.Anchor), PairText.Of(pair));
        var act = random.Next(5);
        var result = await process.WithAsync((PairCorrections it) => act switch
        {
            0 => it.SplitAsync(at, 2, null, One(Questions), text.Fingerprint, Ana),
            1 => it.MoveAsync(at, 1, text.Fingerprint, Ana),
            2 => it.DeleteAsync(at, text.Fingerprint, Ana),
            3 => it.EditAsync(at, text with { Asker = null, Question = null, Answer = [new(null, One(Answers))] }, text.Fingerprint, Ana),
            _ => it.EditAsync(at, text with { Answer = [new(null, One(Answers))] }, text.Fingerprint, Ana),
        });
        return $"pair {act} {at} {result}";
    }

    private async Task<string> TranscriptAsync()
    {
        var transcript = One(await AllAsync(archive => archive.Transcripts.Include(it => it.Event)));
        var (at, facts) = (new TranscriptAddress(transcript.Event.Number, transcript.Slug), TranscriptFacts.Of(transcript));
        if (random.Next(3) == 0)
            return $"withdraw {at} {await process.WithAsync((Withdrawal it) => it.WithdrawAsync(at.Event, at.Slug, "Ana"))}";

        var edited = random.Next(3) switch
        {
            0 => facts with { Slug = $"talk-{random.Next(4)}" },
            1 => facts with { Title = $"{"ABC"[random.Next(3)]} talk" },
            _ => facts with { Rights = $"Note {random.Next(9)}", Rendition = One([Rendition.Digest, Rendition.Verbatim]) },
        };
        return $"transcript {at} to {edited.Slug}, {edited.Title}: {await process.WithAsync((TranscriptCorrections it) => it.EditAsync(at, edited, facts.Fingerprint, Ana))}";
    }

    private async Task<string> PersonAsync()
    {
        var people = await AllAsync(archive => archive.People.Include(it => it.Names));
        var (person, other, act) = (One(people), One(people), random.Next(4));
        var seen = PersonCorrections.Fingerprint(person);
        var result = await process.WithAsync((PersonCorrections it) => act switch
        {
            0 => it.MergeAsync(person.Slug, other.Slug, seen, Ana),
            1 => it.AddSpellingAsync(person.Slug, One(Credits), seen, Ana),
            2 => it.RemoveSpellingAsync(person.Slug, person.Names[^1].Name, seen, Ana),
            _ => it.RenameAsync(person.Slug, One(["Mara Quist", "Bo Lind", $"Ana {"ABC"[random.Next(3)]}"]), seen, Ana),
        });
        return $"person {act} {person.Slug} {other.Slug} {result}";
    }

    private async Task<string> WinnerAsync()
    {
        var winner = One(await AllAsync(archive => archive.Winners.Include(it => it.Award).Include(it => it.People)));
        var facts = WinnerFacts.Of(winner);
        var edited = facts with { Award = One(AwardNames), Film = One(Films), People = [One(Credits[2..])] };
        return $"winner {winner.Credit}: {await process.WithAsync((WinnerCorrections it) => it.EditAsync(winner.Id, edited, facts.Fingerprint, Ana))}";
    }

    private async Task<string> EventAsync()
    {
        var at = One(await AllAsync(archive => archive.Events));
        var facts = CeremonyFacts.Of(at);
        var edited = facts with { Name = $"{at.Number}th Awards {"ABC"[random.Next(3)]}", Date = new DateOnly(2010 + random.Next(3), 3, 2), City = "Los Angeles" };
        return $"event {at.Number} to {edited.Name}: {await process.WithAsync((EventCorrections it) => it.EditAsync(at.Number, edited, facts.Fingerprint, Ana))}";
    }

    private async Task<string> UndoAsync()
    {
        var change = One(await AllAsync(archive => archive.Changes.OrderByDescending(it => it.Id).Take(4)));
        return $"undo {change.Id} {string.Join(' ', (await process.WithAsync((Undo it) => it.UndoAsync(change.Id, "Ana"))).Select(hindrance => hindrance.Reason))}";
    }

    private Task<T[]> AllAsync<T>(Func<ArchiveContext, IQueryable<T>> query) => process.WithAsync((ArchiveContext archive) => query(archive).ToArrayAsync());

    private T One<T>(T[] choices) => choices[random.Next(choices.Length)];
}
