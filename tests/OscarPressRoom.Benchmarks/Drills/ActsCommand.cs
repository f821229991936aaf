using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive;
using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Correcting;
using OscarPressRoom.Archive.Moving;
using OscarPressRoom.Benchmarks.Building;

namespace OscarPressRoom.Benchmarks.Drills;

/// <summary><c>acts FILE SEED</c>: corrects an archive and undoes again, on and on, in a process of its own that can be killed; says each change that is made.</summary>
internal static class ActsCommand
{
    public const string Name = "acts";

    public static Command Create()
    {
        var (file, seed) = (new Argument<string>("FILE"), new Argument<int>("SEED"));
        var command = new Command(Name, "Corrects and undoes until it is killed, for the drills.") { file, seed };
        command.SetAction((line, cancellation) => RunAsync(line.GetRequiredValue(file), new Random(line.GetValue(seed)), line.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task RunAsync(string file, Random random, TextWriter output, CancellationToken cancellation)
    {
        await using var archive = new BenchmarkArchive(file);
        while (!cancellation.IsCancellationRequested)
        {
            await using var scope = archive.Services.CreateAsyncScope();
            if (await ActAsync(scope.ServiceProvider, random) is { } change)
                await output.WriteLineAsync($"{change}");
        }
    }

    private static async Task<int?> ActAsync(IServiceProvider services, Random random)
    {
        var context = services.GetRequiredService<ArchiveContext>();
        if (random.Next(3) == 0)
        {
            var last = await context.Changes.MaxAsync(it => it.Id);
            return (await services.GetRequiredService<Undo>().UndoAsync(last, "a drill")).Count == 0 ? last + 1 : null;
        }

        var pair = random.GetItems(await context.QuestionAnswers.AsNoTracking().Include(it => it.Transcript!.Event).ToArrayAsync(), 1)[0];
        var person = random.GetItems(await context.People.AsNoTracking().Include(it => it.Names).ToArrayAsync(), 1)[0];
        var (text, signature) = (PairText.Of(pair), new Signature("a drill", ""));
        var (at, facts) = (new PairAddress(pair.Transcript!.Event.Number, pair.Transcript.Slug, pair.Anchor), TranscriptFacts.Of(pair.Transcript));
        var pairs = services.GetRequiredService<PairCorrections>();
        var result = await (random.Next(6) switch
        {
            0 => pairs.SplitAsync(at, 2, null, "What else?", text.Fingerprint, signature),
            1 => pairs.JoinAsync(at, text.Fingerprint, signature),
            2 => pairs.MoveAsync(at, 1, text.Fingerprint, signature),
            3 => services.GetRequiredService<TranscriptCorrections>().EditAsync(new TranscriptAddress(at.Event, at.Slug), facts with { Slug = $"talk-{random.Next(100)}" }, facts.Fingerprint, signature),
            4 => services.GetRequiredService<PersonCorrections>().RenameAsync(person.Slug, $"{person.Name} {"ABC"[random.Next(3)]}", PersonCorrections.Fingerprint(person), signature),
            _ => pairs.EditAsync(at, text with { Question = $"What of it, {random.Next(1000)} times?" }, text.Fingerprint, signature),
        });
        return result.ChangeId;
    }
}
