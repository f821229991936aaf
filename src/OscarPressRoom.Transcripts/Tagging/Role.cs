namespace OscarPressRoom.Transcripts.Tagging;

/// <summary>What a paragraph is doing in the conversation.</summary>
internal enum Role
{
    /// <summary>Starts a question.</summary>
    Question,

    /// <summary>Goes on with the question above it.</summary>
    QuestionContinued,

    /// <summary>Starts the answer to the question above it.</summary>
    Answer,

    /// <summary>Goes on with the answer above it.</summary>
    AnswerContinued,
}
