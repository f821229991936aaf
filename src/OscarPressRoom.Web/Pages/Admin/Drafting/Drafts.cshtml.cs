using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

internal sealed class DraftsModel(ArchiveContext archive) : PageModel
{
    private const int MostPublished = 20;

    [ViewData]
    public Head Head { get; } = AdminHead.Of("Drafts", Addresses.Admin.Drafts);

    public IReadOnlyList<Row> Waiting { get; private set; } = [];

    public IReadOnlyList<Row> Published { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Waiting = await Rows(isPublished: false).OrderBy(row => row.Id).ToListAsync(cancellation);
        Published = await Rows(isPublished: true).OrderByDescending(row => row.Id).Take(MostPublished).ToListAsync(cancellation);
    }

    // Without the files themselves.
    private IQueryable<Row> Rows(bool isPublished) =>
        from draft in archive.Drafts.AsNoTracking()
        where draft.PublishedAt != null == isPublished
        select new Row { Id = draft.Id, File = draft.File, SavedBy = draft.SavedBy, SavedAt = draft.SavedAt, PublishAt = draft.PublishAt, Refusal = draft.Refusal, PublishedBy = draft.PublishedBy, PublishedAt = draft.PublishedAt };

    internal sealed record Row
    {
        public required int Id { get; init; }

        public required string File { get; init; }

        public required string SavedBy { get; init; }

        public required DateTimeOffset SavedAt { get; init; }

        public required DateTimeOffset? PublishAt { get; init; }

        public required string? Refusal { get; init; }

        public required string? PublishedBy { get; init; }

        public required DateTimeOffset? PublishedAt { get; init; }

        public string State => (Refusal, PublishAt) switch
        {
            ({ } refusal, _) => $"could not be published: {refusal}",
            (_, { } at) => $"will be published on {Moment.Of(at)}",
            _ => "waits for somebody to publish it",
        };
    }
}
