namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Reads single terms, as many as there may be.</summary>
internal sealed class TermReader(Cursor cursor)
{
    /// <summary>More terms than this help nobody and only cost time.</summary>
    private const int MostTerms = 32;

    private readonly HashSet<Expression> _terms = [];

    /// <summary>The term at the cursor; null where it means nothing, or is one too many.</summary>
    public Expression? Read(Field? field)
    {
        var token = cursor.Next();
        var term = field is null ? Said(token) : field.Read(token);
        if (term is null && field is not null)
            cursor.Remark(field.LeftOut(token.Kind == TokenKind.Quoted ? $"\"{token.Text}\"" : token.Text));
        return term is null ? null : Counted(term);
    }

    private Said? Said(Token token)
    {
        if (token.Kind == TokenKind.Quoted)
            return Words.Of(token.Text) is { } words ? new Phrase(words) : null;

        if (Term.IsTooShort(token.Text))
            cursor.Remark($"“{token.Text}” was looked for as a whole word: a beginning has two letters or more.");
        return Term.Of(token.Text);
    }

    private Expression? Counted(Expression term)
    {
        if (_terms.Count < MostTerms || _terms.Contains(term))
        {
            _terms.Add(term);
            return term;
        }

        cursor.Remark($"Only the first {MostTerms} words were looked for.");
        return null;
    }
}
