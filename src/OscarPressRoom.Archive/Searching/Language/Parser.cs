namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>
/// Makes an expression of tokens. "-" and NOT hold for what follows, NEAR for its two neighbours, side by side means AND,
/// and OR parts all of that. What can't be understood is left out with a remark.
/// </summary>
internal sealed class Parser
{
    private readonly Cursor _cursor;
    private readonly TermReader _terms;
    private readonly NearReader _near;

    private Parser(Cursor cursor)
    {
        _cursor = cursor;
        _terms = new TermReader(cursor);
        _near = new NearReader(cursor, _terms);
    }

    /// <summary>Null when nothing is to be looked for.</summary>
    public static Expression? Parse(string plain, List<string> remarks) => new Parser(new Cursor(Lexer.Read(plain, remarks), remarks)).ReadGroup(field: null);

    // Up to the closing parenthesis or the end; a side holds for all of it, wherever it stands.
    private Expression? ReadGroup(Field? field)
    {
        var (alternatives, side) = (new List<Expression?>(), (Side?)null);
        do
        {
            alternatives.Add(ReadAll(field, ref side));
        }
        while (_cursor.Take(TokenKind.Or));

        if (alternatives.Count > 1 && alternatives.Contains(null))
            _cursor.LeaveOut("OR", "it stands between two words");
        var any = Or.Of(alternatives.OfType<Expression>());
        if (side is not { } only)
            return any;
        if (any is not { HasSaid: true })
            _cursor.LeaveOut($"in:{only}".ToLowerInvariant(), "there are no words to look for there");
        return any is null ? null : Within.Of(only, any);
    }

    private Expression? ReadAll(Field? field, ref Side? side)
    {
        var parts = new List<Expression>();
        while (_cursor.Current.Kind is not (TokenKind.Or or TokenKind.Close or TokenKind.End))
        {
            if (_cursor.Take(TokenKind.Distance))
                continue;
            if (_cursor.IsAtSide)
                ReadSide(ref side);
            else if (_cursor.Take(TokenKind.And))
                CheckAnd(isFirst: parts.Count == 0);
            else if (ReadUnary(field) is { } part)
                parts.Add(part);
        }

        return And.Of(parts);
    }

    private void CheckAnd(bool isFirst)
    {
        if (isFirst || _cursor.Current.Kind is TokenKind.And or TokenKind.Or or TokenKind.Close or TokenKind.End)
            _cursor.LeaveOut("AND", "it stands between two words");
    }

    private void ReadSide(ref Side? side)
    {
        var field = Field.Called(_cursor.Next().Text);
        var value = _cursor.IsAtTerm ? _cursor.Next().Text : "";
        var typed = Field.SideOf(value);
        if (typed is null)
            _cursor.Remark(field.LeftOut(value));
        else if (side is not null && side != typed)
            _cursor.LeaveOut($"in:{value}", "the other side stands beside it");
        side ??= typed;
    }

    private Expression? ReadUnary(Field? field)
    {
        if (!_cursor.Take(TokenKind.Not))
            return _near.ReadOn(ReadPrimary(field), field);

        if (_cursor.Current.Kind is TokenKind.And or TokenKind.Or or TokenKind.Near or TokenKind.Close or TokenKind.End)
            _cursor.LeaveOut("NOT", "it stands before a word");
        else if (_cursor.IsAtSide)
            _cursor.LeaveOut("NOT", "it can’t stand before a side");
        else if (ReadUnary(field) is { } part)
            return Not.Of(part);
        return null;
    }

    private Expression? ReadPrimary(Field? field) => _cursor.Current.Kind switch
    {
        TokenKind.Open => ReadParenthesis(field),
        TokenKind.Field => ReadField(Field.Called(_cursor.Next().Text)),
        TokenKind.NearGroup => ReadNear(field),
        TokenKind.Word or TokenKind.Quoted => _terms.Read(field),
        _ => null,
    };

    private Expression? ReadParenthesis(Field? field)
    {
        _cursor.Take(TokenKind.Open);
        var group = ReadGroup(field);
        _cursor.Take(TokenKind.Close);
        return group;
    }

    // A field before a parenthesis is every word's in it.
    private Expression? ReadField(Field field)
    {
        if (_cursor.Current.Kind == TokenKind.Open)
            return ReadParenthesis(field);
        if (_cursor.IsAtTerm)
            return _terms.Read(field);

        _cursor.Remark(field.LeftOut(""));
        return null;
    }

    private Expression? ReadNear(Field? field)
    {
        _cursor.Next();
        if (_cursor.Current.Kind != TokenKind.Open)
            return null;

        if (_cursor.AfterTerms is TokenKind.Close or TokenKind.Distance)
        {
            _cursor.Take(TokenKind.Open);
            return _near.ReadGroup();
        }

        _cursor.LeaveOut("NEAR", "in its parentheses stand words and phrases only");
        return ReadParenthesis(field);
    }
}
