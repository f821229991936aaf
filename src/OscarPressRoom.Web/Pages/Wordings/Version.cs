using System.Linq.Expressions;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Pages.Wordings;

/// <summary>A wording that a pair had.</summary>
/// <param name="Until">When it was changed or removed.</param>
internal sealed record Version(Wording Wording, DateTimeOffset Until)
{
    public static readonly Expression<Func<Revision, Version>> Of = revision =>
        new Version(new Wording(revision.Asker, revision.Question, revision.Answer), revision.At);
}
