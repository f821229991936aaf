using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

[UploadLimit]
internal sealed class ImportModel(Drafts drafts, ReaderLimits limits) : PageModel
{
    private const int Megabyte = 1024 * 1024;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Import", Addresses.Admin.Import);

    [FromQuery(Name = "too")]
    public string? Too { get; set; }

    [BindProperty]
    public Sent Input { get; set; } = new();

    /// <summary>What became of each file, where it was not one alone that could be read.</summary>
    public IReadOnlyList<Arrival> Arrivals { get; private set; } = [];

    public string Most => limits.MaxBytes >= Megabyte ? $"{limits.MaxBytes / Megabyte} MB" : $"{limits.MaxBytes:N0} bytes";

    public int MostBytes => limits.MaxBytes;

    public void OnGet()
    {
        if (Too == "large")
            ModelState.AddModelError("Input.Files", $"What you sent is larger than {Most}, and nothing of it was read. Send fewer files at a time, or raise the limit Reader:MaxBytes.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Arrivals = await Arrival.AllAsync(Input.Files, Input.Text, Input.Name, drafts, limits, User.Identity!.Name!, cancellation);
        if (Arrivals is [{ DraftId: { } only }])
            return LocalRedirect(Addresses.Admin.Draft(only));
        if (Arrivals.Count == 0)
            ModelState.AddModelError("Input.Files", "Choose at least one file, or paste a transcript's text.");
        return Page();
    }

    internal sealed class Sent
    {
        public List<IFormFile> Files { get; set; } = [];

        public string? Text { get; set; }

        public string? Name { get; set; }
    }
}
