using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Correcting;

public sealed class PersonCorrectionTests : IAsyncLifetime
{
    private static readonly Signature Ana = new("Ana", "One person.");
    private readonly TemporaryArchive _archive = new();

    public async ValueTask InitializeAsync()
    {
        await _archive.InitializeAsync();
        await _archive.ImportAsync("quist.md", Some.Transcript());
        await _archive.ImportAsync("qvist.md", Some.Transcript("## Is it late?\n\nVery.", credit: "Mara Qvist", more: "source: https://example.org/other"));
        await _archive.ImportAsync("lind.md", Some.Transcript("## Is it cold?\n\nVery.", number: 87, credit: "Bo Lind", film: "Beach"));
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(await _archive.FaultsAsync());
        await _archive.DisposeAsync();
    }

    [Fact]
    public async Task A_renamed_person_is_found_by_both_names_and_at_both_addresses()
    {
        Assert.Equal(CorrectionOutcome.Made, (await CorrectAsync("bo-lind", (it, seen) => it.RenameAsync("bo-lind", " Bo  Lindström", seen, Ana))).Outcome);

        Assert.Equal("bo-lindstrom", await LeadAsync("bo-lind"));
        Assert.Equal(1, (await _archive.SearchAsync("winner:\"Bo Lind\"")).Total);
        Assert.Equal(1, (await _archive.SearchAsync("winner:\"Bo Lindström\"")).Total);
        Assert.Equal(CorrectionOutcome.Missing, (await _archive.WithAsync((PersonCorrections it) => it.RenameAsync("bo-lind", "Bo", "", Ana))).Outcome);
    }

    [Fact]
    public async Task An_accent_is_put_right_without_another_address()
    {
        Assert.Equal(CorrectionOutcome.Made, (await CorrectAsync("bo-lind", (it, seen) => it.RenameAsync("bo-lind", "Bó Lind", seen, Ana))).Outcome);
        var person = await PersonAsync("bo-lind");
        Assert.Equal(("Bó Lind", "Bó Lind"), (person.Name, Assert.Single(person.Names).Name));
    }

    [Fact]
    public async Task Spellings_come_and_go_but_never_belong_to_two()
    {
        Assert.Equal(CorrectionOutcome.Made, (await CorrectAsync("bo-lind", (it, seen) => it.AddSpellingAsync("bo-lind", "Bob Lind", seen, Ana))).Outcome);
        Assert.Equal("Bo Lind is known by this spelling already.", (await CorrectAsync("bo-lind", (it, seen) => it.AddSpellingAsync("bo-lind", "bob lind", seen, Ana))).Sentence);
        Assert.Equal("“Mara Quist” is a spelling of Mara Quist. If they are the same person, merge them.", (await CorrectAsync("bo-lind", (it, seen) => it.AddSpellingAsync("bo-lind", "Mara Quist", seen, Ana))).Sentence);
        Assert.Equal("Only another spelling than the name itself can be removed.", (await CorrectAsync("bo-lind", (it, seen) => it.RemoveSpellingAsync("bo-lind", "Bo Lind", seen, Ana))).Sentence);
        Assert.Equal(1, (await _archive.SearchAsync("winner:\"Bob Lind\"")).Total);

        Assert.Equal(CorrectionOutcome.Made, (await CorrectAsync("bo-lind", (it, seen) => it.RemoveSpellingAsync("bo-lind", "Bob Lind", seen, Ana))).Outcome);
        Assert.Single((await PersonAsync("bo-lind")).Names);
    }

    [Fact]
    public async Task Merging_two_people_keeps_all_names_and_addresses_and_makes_one_win_of_two()
    {
        await CorrectAsync("mara-qvist", (it, seen) => it.RenameAsync("mara-qvist", "M. Qvist", seen, Ana));
        var before = await Contents.OfAsync(_archive);
        var merged = await CorrectAsync("mara-quist", (it, seen) => it.MergeAsync("mara-quist", "m-qvist", seen, Ana));

        Assert.Equal(CorrectionOutcome.Made, merged.Outcome);
        Assert.Equal(["M. Qvist", "Mara Quist", "Mara Qvist"], (await PersonAsync("mara-quist")).Names.Select(it => it.Name).Order());
        Assert.Equal(("mara-quist", "mara-quist"), (await LeadAsync("m-qvist"), await LeadAsync("mara-qvist")));
        Assert.Equal(4, (await _archive.SearchAsync("winner:\"Mara Qvist\"")).Total);
        Assert.Equal(2, await _archive.WithAsync((ArchiveContext archive) => archive.Winners.CountAsync()));

        Assert.Empty(await _archive.WithAsync((Undo undo) => undo.UndoAsync(merged.ChangeId!.Value, "Ana")));
        Assert.Equal(before, await Contents.OfAsync(_archive));
        Assert.Equal("m-qvist", await LeadAsync("mara-qvist"));
    }

    [Fact]
    public async Task Nobody_is_merged_with_nobody_or_with_themselves()
    {
        Assert.Equal("Choose somebody whom the archive knows.", (await CorrectAsync("bo-lind", (it, seen) => it.MergeAsync("bo-lind", "nobody", seen, Ana))).Sentence);
        Assert.Equal("Choose somebody else: this is the same person.", (await CorrectAsync("bo-lind", (it, seen) => it.MergeAsync("bo-lind", "bo-lind", seen, Ana))).Sentence);
        Assert.Equal(CorrectionOutcome.Stale, (await _archive.WithAsync((PersonCorrections it) => it.MergeAsync("bo-lind", "mara-quist", "", Ana))).Outcome);
    }

    private async Task<CorrectionResult> CorrectAsync(string slug, Func<PersonCorrections, string, Task<CorrectionResult>> correct)
    {
        var seen = PersonCorrections.Fingerprint(await PersonAsync(slug));
        return await _archive.WithAsync((PersonCorrections corrections) => correct(corrections, seen));
    }

    private Task<Person> PersonAsync(string slug) => _archive.WithAsync((ArchiveContext archive) => archive.People.Include(it => it.Names).SingleAsync(it => it.Slug == slug));

    private Task<string?> LeadAsync(string slug) => _archive.WithAsync((FormerAddresses former) => former.PersonAsync(slug));
}
