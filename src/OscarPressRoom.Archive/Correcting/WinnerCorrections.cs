using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Puts right who won, what for and with which film. People are found by any of their spellings, or entered.</summary>
public sealed class WinnerCorrections(ArchiveContext archive, Corrector corrector)
{
    public Task<CorrectionResult> EditAsync(int id, WinnerFacts facts, string seen, Signature signature, CancellationToken cancellation = default) =>
        corrector.MakeAsync(signature, async change =>
        {
            var winner = await archive.Winners
                .Include(it => it.Award).ThenInclude(award => award.Event)
                .Include(it => it.People).ThenInclude(person => person.Names)
                .Include(it => it.Transcripts)
                .SingleOrDefaultAsync(it => it.Id == id, cancellation);
            if (winner is null)
                return CorrectionResult.Missing;
            if (WinnerFacts.Of(winner).Fingerprint != seen)
                return CorrectionResult.Stale;

            var tidied = facts.Tidied;
            if (tidied.Fault is { } fault)
                return CorrectionResult.Refused(fault);
            if (tidied.Fingerprint == seen)
                return CorrectionResult.Unchanged;

            change.What = $"Corrected the winner {winner.Credit} at the {winner.Award.Event.Name}";
            foreach (var transcript in winner.Transcripts)
                Corrector.Mark(transcript, change);
            await WriteAsync(winner, tidied, cancellation);
            return null;
        }, cancellation);

    private async Task WriteAsync(Winner winner, WinnerFacts facts, CancellationToken cancellation)
    {
        var catalogue = new Catalogue(archive, []);
        List<Person> former = [.. winner.People];
        var entry = new PrintedWinner
        {
            Award = facts.Award,
            Category = Category.Named(facts.Award, winner.Award.Event.Number)?.Slug,
            Credit = facts.Credit,
            People = [.. facts.People.Select(name => new PrintedPerson(name))],
        };
        if (winner.Award.Name != facts.Award)
        {
            winner.Award = await catalogue.AwardAsync(entry, winner.Award.Event, cancellation);

            // Known by its category it may be called otherwise: an award has one name, for all who won it.
            winner.Award.Name = facts.Award;
        }

        var people = await catalogue.PeopleAsync(entry.People, cancellation);
        winner.People.RemoveAll(person => !people.Contains(person));
        winner.People.AddRange([.. people.Except(winner.People)]);
        (winner.Credit, winner.Film) = (facts.Credit, facts.Film);
        winner.FilmSlug = facts.Film is { } film && Slug.From(film) is { Length: > 0 } slug ? slug : null;

        // What somebody has looked up is no guess any more.
        winner.Inferred = [];
        await archive.SaveChangesAsync(cancellation);
        if (Replacement.Of(former, people) is var (left, came))
            await new FormerAddresses(archive).ReplaceAsync(left.Slug, came, cancellation);
        if (people is [var anyone, ..])
            await SameWins.MergeAsync(archive, anyone, cancellation);
    }
}
