using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Archive.Importing;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>A site with one conversation of sixty questions, of words that do not shrink better than English does.</summary>
public sealed class LongRoom : PressRoom
{
    public const int Pairs = 60;
    public const string Conversation = "/events/88/long";

    private const int Vocabulary = 4_000;

    protected override async Task FillAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync("long.md", Encoding.UTF8.GetBytes(Transcript()), "tests");
        if (report.Outcome != ImportOutcome.Imported)
            throw new InvalidOperationException(string.Join(' ', report.Problems));
    }

    private static string Transcript()
    {
        var random = new Random(88);
        var words = Enumerable.Range(0, Vocabulary).Select(_ => Word(random)).ToArray();
        var text = new StringBuilder("---\ntitle: A long night\nslug: long\nevent: 88\nwinners:\n  - award: Directing\n    credit: Ada Quill\nrendition: verbatim\n---\n");
        for (var pair = 0; pair < Pairs; pair++)
            text.Append(CultureInfo.InvariantCulture, $"\n## {Sentence(random, words, 25)}?\n\n**Ada Quill:** {Sentence(random, words, 60)}.\n\n{Sentence(random, words, 60)}.\n");
        return text.ToString();
    }

    // Squared, since a few words make most of any text.
    private static string Sentence(Random random, string[] words, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => words[(int)(Math.Pow(random.NextDouble(), 2) * Vocabulary)]));

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{"bcdfghklmnprstvw"[random.Next(16)]}{"aeiou"[random.Next(5)]}"));
}
