namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A piece of what was typed.</summary>
internal readonly record struct Token(TokenKind Kind, string Text);

internal enum TokenKind
{
    /// <summary>Characters up to a space, a quotation mark, a parenthesis or a bar.</summary>
    Word,

    /// <summary>What stands between two quotation marks.</summary>
    Quoted,

    /// <summary>A field's name; its value is the next token.</summary>
    Field,
    Open,
    Close,
    Or,
    And,
    Not,

    /// <summary>Between two terms, with the distance if one is typed: <c>NEAR/5</c>.</summary>
    Near,

    /// <summary>Right before the parenthesis around its terms.</summary>
    NearGroup,

    /// <summary>The number before the end of such a parenthesis.</summary>
    Distance,
    End,
}
