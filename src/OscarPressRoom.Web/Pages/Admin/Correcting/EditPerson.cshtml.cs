using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Correcting;

namespace OscarPressRoom.Web.Pages.Admin.Correcting;

internal sealed class EditPersonModel(ArchiveContext archive, PersonCorrections corrections) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public required Person Person { get; set; }

    public IEnumerable<string> OtherSpellings => Person.Names.Select(name => name.Name).Where(name => name != Person.Name).Order(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();

        Input = new() { Name = Person.Name, Seen = PersonCorrections.Fingerprint(Person) };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        CorrectAsync(() => corrections.RenameAsync(Slug, Input.Name, Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostSpellAsync(CancellationToken cancellation) =>
        CorrectAsync(() => corrections.AddSpellingAsync(Slug, Input.Spelling, Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostUnspellAsync(string spelling, CancellationToken cancellation) =>
        CorrectAsync(() => corrections.RemoveSpellingAsync(Slug, spelling, Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    public Task<IActionResult> OnPostMergeAsync(CancellationToken cancellation) =>
        CorrectAsync(() => corrections.MergeAsync(Slug, Input.Other, Input.Seen, this.Sign(Input.Why), cancellation), cancellation);

    private async Task<IActionResult> CorrectAsync(Func<Task<CorrectionResult>> correct, CancellationToken cancellation)
    {
        if (ModelState.IsValid && this.Answer(await correct()) is { } answer)
            return answer;
        if (!await LoadAsync(cancellation))
            return NotFound();

        this.Refill($"{nameof(Input)}.{nameof(Input.Seen)}", () => Input.Seen = PersonCorrections.Fingerprint(Person));
        return Page();
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await archive.People.AsNoTracking().Include(it => it.Names).SingleOrDefaultAsync(it => it.Slug == Slug, cancellation) is not { } person)
            return false;

        Person = person;
        Head = AdminHead.Of($"Edit {person.Name}", Addresses.EditPerson(Slug)) with { Name = person.Name };
        return true;
    }
}
