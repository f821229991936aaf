using Xunit;

namespace OscarPressRoom.Web.Tests.Searching;

/// <summary>What people, programs and cats type.</summary>
internal static class Typed
{
    public static TheoryData<string> Anything =>
    [
        "", " ", "\"\"", "\"orchard", "orchard\"", "“orchard", "“what did”", "’", "can't", "role?", "90-year-old", "foo:bar", "Question:glass", "http://example.org/?a=b&c",
        "AND", "OR", "NOT", "NEAR", "NEAR(a b)", "NEAR(", "a NEAR/5 b", "a AND", "((", "()", ")(", "(a OR", "orch*", "o*", "^orchard", "-orchard", "--", "{x}", "[a]", "%00", "&q=2",
        "year:2014", "year:20x", "year:2018..", "event:abc", "event:99999999999", "rendition:what", "in:middle", "in:question", "award:", "transcript:91/ada-quill", "transcript:/", "film:\"", "winner:\"Ada Quill\" -winner:\"Ada Quill\"",
        "'; drop table Event; --", "1 or 1=1", "\" OR 1=1", "<script>alert(1)</script>", "<b>", "\"><img src=x onerror=alert(1)>", "&lt;", "]]>", "{0}", "@Model", "$1", "=1+1", "é", "Chloé", "ﬁlm", "日本語", "עברית שלום",
        "مرحبا", "🎬", "🎬 orchard 🎬", "\u202Eorchard", "\u0000", "or\u0000chard", "\u0001\u001F", "\uFFFD", "\uFFFE\uFFFF", "\uE000x\uE001", "\uFEFF", "ǅ ß İ",
        new string('a', 10_000), new string('"', 10_000), new string('(', 10_000), string.Join(' ', Enumerable.Range(0, 2_000)), string.Concat(Enumerable.Repeat("日", 10_000)), string.Concat(Enumerable.Repeat("a OR ", 2_000)),
        .. Signs.Select(sign => $"{sign}"), .. Signs.Select(sign => $"or{sign}chard"),
    ];

    // Every sign of ASCII.
    private static IEnumerable<char> Signs => Enumerable.Range('!', '~' - '!' + 1).Select(code => (char)code).Where(sign => !char.IsAsciiLetterOrDigit(sign));
}
