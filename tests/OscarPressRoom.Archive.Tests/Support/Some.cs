namespace OscarPressRoom.Archive.Tests.Support;

/// <summary>Transcripts of invented people.</summary>
internal static class Some
{
    public const string Conversation = """
        ## Where did it begin?

        With the tin. My father mended roofs, and I carried the ladder.

        ## Did you try other endings before this one?

        I tried nine of them.

        The tenth was the first one again.

        ## What did the harbour say?

        The harbour was asleep.
        """;

    public static string Transcript(
        string conversation = Conversation, int number = 86, string award = "Best Original Screenplay", string credit = "Mara Quist", string film = "Tin Moon", string more = "") =>
        $"""
        ---
        event: {number}
        winners:
          - award: {award}
            credit: {credit}
            film: {film}
        {more}
        ---

        {conversation}
        """;
}
