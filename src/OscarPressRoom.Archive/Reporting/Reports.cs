using Microsoft.EntityFrameworkCore;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Reporting;

/// <summary>Takes what readers report, and closes it.</summary>
public sealed class Reports(ArchiveContext archive, TimeProvider clock)
{
    private const int MostOpen = 1_000;

    // Each reader who opens the form asks it.
    private static readonly Func<ArchiveContext, int, string, string, CancellationToken, Task<QuestionAnswer?>> PairAt = EF.CompileAsyncQuery(
        (ArchiveContext archive, int number, string slug, string anchor, CancellationToken cancellation) => archive.QuestionAnswers.AsNoTracking()
            .SingleOrDefault(pair => pair.Transcript!.Event.Number == number && pair.Transcript.Slug == slug && pair.Anchor == anchor));

    /// <param name="question">How the question should read; what it is already is left out, and so with the answer.</param>
    /// <param name="answer">A paragraph a line.</param>
    /// <returns>Why it was not taken; null where it was.</returns>
    public async Task<string?> SendAsync(PairAddress at, string? note, string? question, string? answer, CancellationToken cancellation = default)
    {
        if (Typed.Lines(note) is not [_, ..] lines)
            return "Say what is wrong.";
        if (await FindAsync(at, cancellation) is not { } pair)
            return "It is no longer in the archive.";
        if (await archive.Reports.CountAsync(report => report.Outcome == null, cancellation) >= MostOpen)
            return "So many reports are waiting that no more are taken. Please try again in a few days.";

        archive.Reports.Add(new Report
        {
            At = clock.GetUtcNow(),
            Event = at.Event,
            Slug = at.Slug,
            Anchor = at.Anchor,
            Note = string.Join('\n', lines),
            Question = Changed(question, pair.Question ?? ""),
            Answer = Changed(answer, Lines(pair)),
        });
        await archive.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>Whether it was open until now.</summary>
    /// <param name="by">The account's name.</param>
    public async Task<bool> CloseAsync(int id, ReportOutcome outcome, string by, CancellationToken cancellation = default) =>
        await archive.Reports.Where(report => report.Id == id && report.Outcome == null).ExecuteUpdateAsync(
            report => report.SetProperty(it => it.Outcome, outcome).SetProperty(it => it.ClosedBy, by).SetProperty(it => it.ClosedAt, clock.GetUtcNow()), cancellation) > 0;

    /// <summary>The pair at an address.</summary>
    public Task<QuestionAnswer?> FindAsync(PairAddress at, CancellationToken cancellation = default) => PairAt(archive, at.Event, at.Slug, at.Anchor, cancellation);

    /// <summary>An answer as readers change it: a paragraph a line.</summary>
    public static string Lines(QuestionAnswer pair) => string.Join('\n', pair.Answer.Select(paragraph => paragraph.Text));

    /// <summary>What a report suggests, in the place of what the pair says.</summary>
    public static PairText Suggested(Report report, PairText current) => current with
    {
        Question = report.Question ?? current.Question,
        Answer = report.Answer is { } answer ? Spoken(answer.Split('\n'), current.Answer) : current.Answer,
    };

    // A speaker stays with the paragraph, found by its words or, where none came or went, by its place.
    private static IReadOnlyList<SpokenText> Spoken(string[] lines, IReadOnlyList<SpokenText> current) =>
        [.. lines.Select((line, place) => new SpokenText(
            (current.FirstOrDefault(known => known.Text == line) ?? (lines.Length == current.Count ? current[place] : null))?.Speaker, line))];

    private static string? Changed(string? typed, string current) =>
        string.Join('\n', Typed.Lines(typed)) is { Length: > 0 } text && text != current ? text : null;
}
