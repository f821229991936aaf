using System.Linq.Expressions;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Pages.Wordings;

/// <summary>A wording that a pair had.</summary>
/// <param name="Until">When it was changed or removed.</param>
/// <param name="IsCorrected">Whether somebody changed it by hand; else another capture of the source did.</param>
/// <param name="Why">Why it was changed, in the words of whoever did; may be empty.</param>
internal sealed record Version(Wording Wording, DateTimeOffset Until, bool IsCorrected = false, string? Why = null)
{
    public static readonly Expression<Func<Revision, Version>> Of = revision =>
        new Version(
            new Wording(revision.Asker, revision.Question, revision.Answer), revision.At, revision.Change != null && revision.Change.ImportRun == null, revision.Change!.Why);
}
