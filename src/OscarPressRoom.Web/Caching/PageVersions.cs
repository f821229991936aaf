using Microsoft.AspNetCore.OutputCaching;
using OscarPressRoom.Archive.Connecting;
using OscarPressRoom.Archive.Showing;

namespace OscarPressRoom.Web.Caching;

/// <summary>Numbers the versions of pages, tag by tag. Only when something was committed is the archive asked what it changed.</summary>
internal sealed class PageVersions(ArchiveSettings settings, IServiceScopeFactory scopes, IOutputCacheStore pages) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, long> _touched = [];
    private ArchiveCounters? _counters;
    private (long Commits, long Definitions, int? Change) _seen;
    private int? _named;
    private long _version;
    private long _untouched;

    /// <summary>Goes up with what is shown on pages that have any of the tags; begins anew with the program.</summary>
    public async ValueTask<long> OfAsync(IReadOnlyCollection<string> tags, CancellationToken cancellation)
    {
        long version;
        IReadOnlyCollection<string> changed;
        lock (_lock)
        {
            changed = [.. Look(), .. tags.Contains(PageTags.People) ? LookForNames() : []];
            version = tags.Max(tag => _touched.GetValueOrDefault(tag, _untouched));
        }

        // Nobody asks for their former versions any more.
        foreach (var tag in changed)
            await pages.EvictByTagAsync(tag, cancellation);
        return version;
    }

    public void Dispose() => _counters?.Dispose();

    private IReadOnlyCollection<string> Look()
    {
        _counters ??= new ArchiveCounters(settings.Database);
        if (_counters.Commits is var commits && commits == _seen.Commits && _seen.Change is not null)
            return [];

        var (last, touched) = Ask(showings => showings.Since(_seen.Change));
        var seen = (commits, _counters.Definitions, last);
        IReadOnlyCollection<string> changed = touched is null || seen.Definitions != _seen.Definitions ? [PageTags.Any]
            : last == _seen.Change ? []
            : [PageTags.Archive, .. touched.Select(PageTags.Of).Distinct()];
        (_seen, _named) = (seen, changed.Contains(PageTags.Any) ? last : _named);
        Raise(changed);
        return changed;
    }

    // Only for who asks for a person: an import says a lot, and pages of conversations need not wait until all of it is read.
    private IReadOnlyCollection<string> LookForNames()
    {
        if (_named == _seen.Change)
            return [];

        var named = Ask(showings => showings.NamedSince(_named!.Value));
        IReadOnlyCollection<string> changed = named is null ? [PageTags.People] : [.. named.Select(PageTags.Of)];
        _named = _seen.Change;
        Raise(changed);
        return changed;
    }

    // Each commit makes somebody ask: on a reader's connection, which stays open and keeps its statements.
    private T Ask<T>(Func<Showings, T> question)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<Access>().IsReadOnly = true;
        return question(scope.ServiceProvider.GetRequiredService<Showings>());
    }

    private void Raise(IReadOnlyCollection<string> changed)
    {
        _version++;
        if (changed.Contains(PageTags.Any))
        {
            _untouched = _version;
            _touched.Clear();
            return;
        }

        foreach (var tag in changed)
            _touched[tag] = _version;
    }
}
