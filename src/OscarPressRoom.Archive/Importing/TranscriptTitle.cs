using OscarPressRoom.Transcripts;

namespace OscarPressRoom.Archive.Importing;

/// <summary>What a conversation is called whose source gives it no title.</summary>
internal static class TranscriptTitle
{
    public static string Of(PrintedTranscript printed) =>
        Of(printed.Winners.SelectMany(winner => winner.People).Select(person => person.Name), printed.Event.Name ?? Transcripts.Facts.Ceremony.Name(printed.Event.Number ?? 0));

    public static string Of(IEnumerable<string> people, string at)
    {
        var names = people.Distinct().ToList();
        return names.Count == 0 ? at : $"{string.Join(", ", names)} backstage at the {at}";
    }
}
