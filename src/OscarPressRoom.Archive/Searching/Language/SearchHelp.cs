namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>An operator of the language, for the page of help.</summary>
/// <param name="Operator">As it is typed, with an ellipsis for what is filled in.</param>
/// <param name="Example">A query that shows it.</param>
/// <param name="Meaning">What the example finds.</param>
public sealed record SearchHelp(string Operator, string Example, string Meaning)
{
    public static IReadOnlyList<SearchHelp> All { get; } =
    [
        new("words", "mend roof", "All of the words, in any order and in any of their forms: mended, roofs. Accents and capitals make no difference."),
        new("\"…\"", "\"nine of them\"", "The exact words, side by side, in no other form."),
        new("…*", "play*", "Words that begin so: play, players, playwright."),
        new("-…", "harbour -froze", "The first word without the second. NOT does the same."),
        new("… OR …", "harbour OR ladder", "Either word. A bar does the same: harbour | ladder. Words side by side bind closer than OR."),
        new("( … )", "(harbour OR ladder) father", "Either of two words, together with a third."),
        new("… NEAR …", "father NEAR ladder", "Both words, with no more than ten words between them."),
        new("… NEAR/5 …", "roofs NEAR/5 ladder", "Both words, with no more than five words between them. Exact words and beginnings can be near, too; beside them a word is taken as it stands."),
        new("in:question", "in:question harbour", "The word in the question. It holds for all words, or for those in the same parentheses."),
        new("in:answer", "in:answer harbour", "The word in the answer."),
        new("winner:", "winner:mara", "A word of the name of somebody who won. Between quotation marks it is the whole name: winner:\"Mara Quist\"."),
        new("winner:\"…\"", "winner:\"Mara Quist\"", "The winner of this name, under any spelling that is known. person: does the same."),
        new("film:", "film:moon", "A word of the film’s title; film:\"Tin Moon\" is the film of exactly this title."),
        new("award:", "award:screenplay", "A word of the award’s name."),
        new("award:\"…\"", "award:\"Original Screenplay\"", "The award, under any name that it has gone by."),
        new("event:", "event:86", "One ceremony, by its number."),
        new("year:", "year:2014", "The year of the ceremony."),
        new("year:…..…", "year:2000..2010", "Years from one to another; either may be left out: year:..1999, year:2010.."),
        new("decade:", "decade:2010s", "Ten years."),
        new("asker:", "asker:radio", "A word of the name of whoever asked; asker:\"Radio Sur\" has several side by side."),
        new("speaker:", "speaker:cy", "A word of the name of whoever answered, where several did."),
        new("rendition:", "rendition:digest", "Digests only; or rendition:verbatim for what was said word for word."),
        new("transcript:", "transcript:86/mara-quist", "One conversation, as its address calls it."),
    ];
}
