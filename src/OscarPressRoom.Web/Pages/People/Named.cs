using OscarPressRoom.Archive.Mentioning;

namespace OscarPressRoom.Web.Pages.People;

/// <summary>Another person of the archive whom this one names, and the answer that does so first.</summary>
internal sealed record Named(string Name, string Slug, Voice.Turn Turn)
{
    public static async Task<IReadOnlyList<Named>> ByAsync(Voice voice, int person, Mentions mentions, CancellationToken cancellation) =>
        [.. (await mentions.KnownAsync(voice.Named.Keys, cancellation))
            .Where(known => known.Id != person)
            .DistinctBy(known => known.Id)
            .Select(known => new Named(known.Name, known.Slug, voice.Named[known.Key]))];
}
