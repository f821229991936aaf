using OscarPressRoom.Archive;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Facts;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>An invented archive: no such people, films or words.</summary>
internal static class Some
{
    /// <summary>What a reporter might type who wants to break the page.</summary>
    public const string Markup = "<script>alert(\"Q&A\")</script> & <b>bold</b>: was that in the script?";

    public const string Rights = "Invented for the tests; do as you like.";

    public static async Task FillAsync(ArchiveContext archive)
    {
        archive.AddRange(Newest(), Older());
        await archive.SaveChangesAsync();
    }

    // Printed in full; a conversation about two awards with two speakers, and a digest of the same win.
    private static Event Newest()
    {
        var event91 = new Event { Number = 91, Name = Ceremony.Name(91), Date = new DateOnly(2019, 2, 24), Venue = "Dolby Theatre", City = "Los Angeles" };
        var (ada, bruno) = (Person("Ada Quill", "A. Quill"), Person("Bruno Okafor"));
        var directing = Winner(event91, "Directing", "directing", "Ada Quill", "The Glass Orchard", ada);
        var editing = Winner(event91, "Film Editing", "film-editing", "Ada Quill and Bruno Okafor", "The Glass Orchard", ada, bruno);
        Winner(event91, "Best Stunt Ensemble", null, "The ensemble of Harbour Lights", null);

        Transcript(event91, "ada-quill", "Ada Quill and Bruno Okafor backstage at the 2019 Academy Awards", Rendition.Verbatim, [directing, editing],
            Pair(null, null, ("Ada Quill", "Good evening, and thank you for waiting. It’s late."), ("Bruno Okafor", "Very late.")),
            Pair("What did the orchard mean to you? Was it always made of glass?", null,
                ("Ada Quill", "Always. My grandmother kept one, and I never saw anything break in it."),
                (null, "That is where the film began, long before there was a page to show anybody."),
                ("Bruno Okafor", "She told me that on the first day, and I cut the first reel around it."),
                ("Ada Quill", "He did, and it stayed.")),
            Pair("You won twice tonight.\nHow do you tell the two of them apart?", "Mina Falk, The Evening Ledger", ("Ada Quill", "The heavier one is for Bruno.")),
            Pair(Markup, null, ("Bruno Okafor", "Only in the second draft; 5 < 6 && 7 > 2, as they say.")),
            Pair("And what comes next?", null));
        Transcript(event91, "ada-quill-2", "Ada Quill’s evening, told in short", Rendition.Digest, [directing],
            Pair("Asked about her grandmother’s garden", null, (null, "Quill said the glass orchard was real, and that nothing in it had ever broken.")));
        return event91;
    }

    // Date and venue are not printed, the film is guessed; long enough for a second page of results.
    private static Event Older()
    {
        var event90 = new Event { Number = 90, Name = Ceremony.Name(90) };
        var chloe = Person("Chloé Marín");
        var screenplay = Winner(event90, "Writing (Original Screenplay)", "original-screenplay", "Written by Chloé Marín", "Salt & Light", chloe);
        screenplay.Inferred.Add("film");
        Winner(event90, "Directing", "directing", "Tomás Ek", "An Hour of Rain", Person("Tomás Ek"));

        Transcript(event90, "chloe-marin", "Chloé Marín backstage at the 2018 Academy Awards", Rendition.Verbatim, [screenplay],
            [.. Enumerable.Range(1, 24).Select(number => Pair(
                $"Question {number} is about the lighthouse: how many steps did you count?", null,
                (null, $"I counted {number * 7} steps before the lamp, and I wrote a line on each of them. The sea did the rest, as it does.")))]);
        return event90;
    }

    private static Person Person(string name, params string[] also)
    {
        var person = new Person { Name = name, Slug = Slug.From(name) };
        person.Names.AddRange(also.Prepend(name).Select(spelling => new PersonName { Key = Folded.Words(spelling), Name = spelling }));
        return person;
    }

    private static Winner Winner(Event at, string award, string? category, string credit, string? film, params Person[] people)
    {
        var winner = new Winner
        {
            Award = new Award { Event = at, Name = award, Category = category, Slug = category ?? Slug.From(award) },
            Credit = credit,
            Film = film,
            FilmSlug = film is null ? null : Slug.From(film),
        };
        winner.People.AddRange(people);
        winner.Award.Winners.Add(winner);
        at.Awards.Add(winner.Award);
        return winner;
    }

    private static void Transcript(Event at, string slug, string title, Rendition rendition, Winner[] winners, params QuestionAnswer[] pairs)
    {
        var transcript = new Transcript
        {
            Event = at,
            Slug = slug,
            Title = title,
            Source = rendition is Rendition.Verbatim ? $"https://example.org/{slug}" : null,
            Rights = rendition is Rendition.Verbatim ? Rights : null,
            Rendition = rendition,
            ImportRun = new ImportRun
            {
                At = DateTimeOffset.UnixEpoch,
                By = "tests",
                File = $"{slug}.md",
                Hash = new string('0', 64),
                Content = [],
                Transcripts = 1,
            },
        };
        transcript.Winners.AddRange(winners);
        foreach (var pair in pairs)
        {
            transcript.QuestionAnswers.Add(new QuestionAnswer
            {
                Position = transcript.QuestionAnswers.Count + 1,
                Anchor = Slug.Unique(Slug.Anchor(pair.Question), taken => transcript.QuestionAnswers.Any(other => other.Anchor == taken)),
                Asker = pair.Asker,
                Question = pair.Question,
                Answer = pair.Answer,
            });
        }

        at.Transcripts.Add(transcript);
    }

    // Its place and anchor are given by its transcript.
    private static QuestionAnswer Pair(string? question, string? asker, params (string? Speaker, string Text)[] answer) => new()
    {
        Position = 1,
        Anchor = "",
        Asker = asker,
        Question = question,
        Answer = [.. answer.Select(paragraph => new AnswerParagraph { Speaker = paragraph.Speaker, Text = paragraph.Text })],
    };
}
