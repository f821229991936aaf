using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive.Citing;

namespace OscarPressRoom.Web.Pages.Citing;

internal sealed class CiteModel(Citables citables) : PageModel
{
    [ViewData]
    public Head? Head { get; private set; }

    public required Citable Cited { get; set; }

    /// <summary>The page of what is cited.</summary>
    public string Original => Anchor is null ? Addresses.Transcript(Number, Slug) : Addresses.Pair(Number, Slug, Anchor);

    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute]
    public string? Anchor { get; set; }

    public IActionResult OnGet()
    {
        if (citables.Find(Request, Number, Slug, Anchor) is not { } cited)
            return NotFound();

        Cited = cited;
        Head = new($"Cite “{Shortened.To(70, cited.Title)}”{(Anchor is null ? "" : $" ({cited.Container}, {Anchor})")}", $"How to cite “{cited.Title}”.", Addresses.Cite(Number, Slug, Anchor))
        {
            Above = Above(cited),
            Name = "Cite",
            IsIndexed = false,
        };
        return Page();
    }

    private IReadOnlyList<Head.Link> Above(Citable cited)
    {
        Head.Link[] conversation =
        [
            new("Events", Addresses.Events),
            new(cited.Event, Addresses.Event(Number)),
            new(cited.Container ?? cited.Title, Addresses.Transcript(Number, Slug)),
        ];
        return Anchor is null ? conversation : [.. conversation, new(Shortened.To(40, cited.Title), Original)];
    }
}
