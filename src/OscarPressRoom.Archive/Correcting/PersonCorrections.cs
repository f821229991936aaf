using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Correcting;

/// <summary>Puts right what somebody is called, and makes one person of two.</summary>
public sealed class PersonCorrections(ArchiveContext archive, Corrector corrector)
{
    /// <summary>What the form is filled from: the name, then the other spellings.</summary>
    public static string Fingerprint(Person person) => Seen.Fingerprint(person.Names.Select(name => name.Name).Order(StringComparer.Ordinal).Prepend(person.Name));

    /// <summary>The former name stays as a spelling, the former address leads on.</summary>
    public Task<CorrectionResult> RenameAsync(string slug, string? name, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Renamed", slug, seen, signature, async person =>
        {
            if (Typed.Line(name) is not { } typed || Folded.Words(typed).Length == 0)
                return CorrectionResult.Refused("A person needs a name.");
            if (typed == person.Name)
                return CorrectionResult.Unchanged;
            if (await SpellAsync(person, typed, cancellation) is { } refusal)
                return refusal;

            var address = Slug.From(typed);
            person.Name = typed;
            if (person.Slug != address)
            {
                var taken = await archive.People.Where(it => it != person && it.Slug.StartsWith(address)).Select(it => it.Slug).ToListAsync(cancellation);
                person.Slug = Slug.Unique(address, taken.Contains);
            }

            return null;
        }, cancellation);

    public Task<CorrectionResult> AddSpellingAsync(string slug, string? spelling, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Added a spelling of", slug, seen, signature, async person =>
        {
            if (Typed.Line(spelling) is not { } typed || Folded.Words(typed).Length == 0)
                return CorrectionResult.Refused("A spelling needs at least a letter.");
            return person.Names.Exists(known => known.Key == Folded.Words(typed))
                ? CorrectionResult.Refused($"{person.Name} is known by this spelling already.")
                : await SpellAsync(person, typed, cancellation);
        }, cancellation);

    public Task<CorrectionResult> RemoveSpellingAsync(string slug, string spelling, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Removed a spelling of", slug, seen, signature, person =>
        {
            if (person.Names.Find(known => known.Name == spelling) is not { } name || name.Key == Folded.Words(person.Name))
                return Task.FromResult<CorrectionResult?>(CorrectionResult.Refused("Only another spelling than the name itself can be removed."));

            person.Names.Remove(name);
            archive.PersonNames.Remove(name);
            return Task.FromResult<CorrectionResult?>(null);
        }, cancellation);

    /// <summary>Makes one person of two: spellings, winners and addresses of the other go to this one.</summary>
    /// <param name="other">A spelling of the other's name, or their name in addresses.</param>
    public Task<CorrectionResult> MergeAsync(string slug, string? other, string seen, Signature signature, CancellationToken cancellation = default) =>
        CorrectAsync("Merged another person into", slug, seen, signature, async person =>
        {
            var key = Folded.Words(other ?? "");
            var left = await archive.People.FirstOrDefaultAsync(it => it.Names.Any(name => name.Key == key), cancellation)
                ?? await archive.People.SingleOrDefaultAsync(it => it.Slug == other, cancellation);
            if (left is null)
                return CorrectionResult.Refused("Choose somebody whom the archive knows.");
            if (left == person)
                return CorrectionResult.Refused("Choose somebody else: this is the same person.");

            await PersonMerge.MergeAsync(archive, left, person, cancellation);
            return null;
        }, cancellation);

    private Task<CorrectionResult> CorrectAsync(
        string what, string slug, string seen, Signature signature, Func<Person, Task<CorrectionResult?>> correct, CancellationToken cancellation) =>
        corrector.MakeAsync(signature, async change =>
        {
            var person = await archive.People.Include(it => it.Names).SingleOrDefaultAsync(it => it.Slug == slug, cancellation);
            if (person is null)
                return CorrectionResult.Missing;
            if (Fingerprint(person) != seen)
                return CorrectionResult.Stale;

            change.What = $"{what} {person.Name}";
            return await correct(person);
        }, cancellation);

    // One spelling is one person.
    private async Task<CorrectionResult?> SpellAsync(Person person, string name, CancellationToken cancellation)
    {
        var key = Folded.Words(name);
        if (person.Names.Find(known => known.Key == key) is { } own)
        {
            own.Name = name;
            return null;
        }

        if (await archive.People.Where(it => it.Names.Any(known => known.Key == key)).Select(it => it.Name).SingleOrDefaultAsync(cancellation) is { } holder)
            return CorrectionResult.Refused($"“{name}” is a spelling of {holder}. If they are the same person, merge them.");

        person.Names.Add(new PersonName { Key = key, Name = name });
        return null;
    }
}
