namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>A place among tokens, and what there is to say of those that were passed.</summary>
internal sealed class Cursor(IReadOnlyList<Token> tokens, List<string> remarks)
{
    private int _at;

    public Token Current => tokens[_at];

    public bool IsAtTerm => Current.Kind is TokenKind.Word or TokenKind.Quoted;

    public bool IsAtSide => Current.Kind == TokenKind.Field && Field.Called(Current.Text).IsSide;

    /// <summary>The kind of the first token from here that is no term.</summary>
    public TokenKind AfterTerms => tokens.Skip(_at + 1).First(token => token.Kind is not (TokenKind.Word or TokenKind.Quoted)).Kind;

    public Token Next() => tokens[_at++];

    public bool Take(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;

        _at++;
        return true;
    }

    public void Remark(string sentence) => remarks.Add(sentence);

    public void LeaveOut(string typed, string why) => Remark($"“{typed}” was left out: {why}.");
}
