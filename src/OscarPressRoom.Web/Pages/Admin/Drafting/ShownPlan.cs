using OscarPressRoom.Archive.Importing;
using OscarPressRoom.Archive.Wordings;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>What publishing a draft would do, as its page tells it.</summary>
internal sealed record ShownPlan(string Sentence, IReadOnlyList<ShownPlan.Transcript> Transcripts, IReadOnlyList<ShownPlan.Noticed> Problems)
{
    public static ShownPlan Of(ImportReport plan, OpenDraft open) => new(
        plan.Outcome switch
        {
            ImportOutcome.AlreadyImported => "The archive holds these very bytes already: publishing changes nothing.",
            ImportOutcome.Refused => "It cannot be published as it is.",
            _ => "Publishing does this, all at once, and it can be undone:",
        },
        [.. plan.Transcripts.Select(Of)],
        [.. plan.Problems.Select(problem => new Noticed(problem, open.Lines.ElementAtOrDefault(problem.Line - 1).Text, Addresses.Admin.DraftLine(open.Draft.Id, open.PlaceOf(problem.Line), problem.Line)))]);

    private static Transcript Of(ImportedTranscript transcript) => new(
        transcript.Title,
        transcript.IsNew ? null : Addresses.Transcript(transcript.Event, transcript.Slug),
        Done(transcript),
        [.. transcript.Names.Select(name => new Name(name.Name, Kind(name), name.IsNew ? null : AddressOf(name)))],
        [.. transcript.IsNew ? [] : transcript.Pairs.Where(pair => pair.IsNew || pair.IsChanged || pair.IsRemoved).Select(Of)]);

    private static Pair Of(PairChange pair) => new(
        pair.IsNew ? "New" : pair.IsRemoved ? "Removed" : "Changed",
        WordRun.Between(pair.Before?.Text ?? "", pair.After?.Text ?? ""));

    private static string Done(ImportedTranscript it) => it switch
    {
        { IsSkipped: true } => "is left out.",
        { IsNew: true } => $"is new, with {Counted.Of(it.Added, "question and answer", "questions and answers")}.",
        { Added: 0, Changed: 0, Removed: 0 } => $"is in the archive already: its {Counted.Of(it.Unchanged, "pair stays", "pairs stay")} as they are.",
        _ => $"is in the archive already: {it.Added} new, {it.Changed} changed, {it.Unchanged} unchanged, {it.Removed} removed.",
    };

    private static string Kind(CatalogueName name) => (name.IsNew ? "new " : "") + name.Kind.ToString().ToLowerInvariant();

    private static string AddressOf(CatalogueName name) => name.Kind switch
    {
        CatalogueKind.Event => $"{Addresses.Events}/{name.Slug}",
        CatalogueKind.Award => Addresses.Award(name.Slug),
        CatalogueKind.Person => Addresses.Person(name.Slug),
        _ => Addresses.Film(name.Slug),
    };

    /// <param name="Address">Null where it is new.</param>
    internal sealed record Transcript(string Title, string? Address, string Done, IReadOnlyList<Name> Names, IReadOnlyList<Pair> Pairs);

    internal sealed record Name(string Text, string Kind, string? Address);

    internal sealed record Pair(string What, IReadOnlyList<WordRun> Runs);

    /// <param name="Source">The line's text; null where the file has no such line.</param>
    internal sealed record Noticed(Problem Problem, string? Source, string Address);
}
