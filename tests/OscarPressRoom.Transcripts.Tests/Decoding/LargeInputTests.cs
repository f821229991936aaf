using System.Diagnostics;
using System.Text;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

/// <summary>Reading is linear in a file's length and needs no stack.</summary>
public sealed class LargeInputTests
{
    private const int Megabytes = 10 * 1024 * 1024;

    // A machine that builds something else at the same time is several times slower.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static TheoryData<string, Func<string>> Files() => new()
    {
        { "one word", () => new string('a', Megabytes) },
        { "one line of questions", () => Repeated("Was it so, what? ") },
        { "blanks", () => new string(' ', Megabytes) + "x" },
        { "garbled letters", () => Repeated("Ãâ€") },
        { "ampersands", () => new string('&', Megabytes) },
        { "opened tags", () => Repeated("<b ") },
        { "question marks", () => Repeated(" ??") },
        { "quotes", () => Repeated("“x” said ") },
        { "opened comments", () => Repeated("<!--") },
        { "text in a page", () => "<p>" + new string('a', Megabytes) },
        { "a page without an end of line", () => "<!doctype html>" + Repeated("<p>Was it so, what?</p><p>It was.</p>") },
        { "nested divisions", () => Repeated("<div>", 100_000) },
        { "nested spans", () => "<p>" + Repeated("<span>", 100_000) },
        { "bold that never ends", () => "<p>" + Repeated("<b>", 100_000) },
        { "styles that never end", () => "<p>" + string.Concat(Enumerable.Range(0, 100_000).Select(size => $"<font size={size}><p>a")) },
        { "links that never end", () => "<p>" + Repeated("<a href=x>a<p>", 200_000) },
        { "an attribute", () => $"<p class=\"{new string('a', Megabytes)}\">Was it?" },
        { "a class of many names", () => $"<p class=\"{Repeated("nav- ")}\">Was it?" },
        { "attributes", () => $"<p {string.Join(' ', Enumerable.Range(0, 1_000_000).Select(number => $"a{number}"))}>Was it?" },
        { "a tag without an end", () => "<p " + new string('a', Megabytes) },
        { "entities", () => "<p>" + Repeated("&amp;") },
        { "tables inside tables", () => Repeated("<table><tr><td>", 100_000) },
        { "closing tags", () => "<p>" + Repeated("</div>") },
    };

    [Theory]
    [MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void Ten_megabytes_are_read_in_time(string what, Func<string> file)
    {
        var bytes = Encoding.UTF8.GetBytes(file());
        var clock = Stopwatch.StartNew();
        var reading = TranscriptReader.Read(bytes);
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}: {clock.ElapsedMilliseconds} ms, {reading.Reader?.ToString() ?? reading.Problems[0].Code}");
        Assert.True(clock.Elapsed < Patience, $"{what}: {clock.Elapsed}");
    }

    private static string Repeated(string piece, int times = 0) =>
        new StringBuilder().Insert(0, piece, times == 0 ? Megabytes / piece.Length : times).ToString();
}
