namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>
/// Makes an expression of tokens. "-" and NOT hold for what follows, NEAR for its two neighbours, side by side means AND,
/// and OR parts all of that. What can't be understood is left out with a remark.
/// </summary>
internal sealed class Parser
{
    /// <summary>More terms than this help nobody and only cost time.</summary>
    private const int MostTerms = 32;

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<string> _remarks;
    private readonly HashSet<Expression> _terms = [];
    private int _at;

    private Parser(IReadOnlyList<Token> tokens, List<string> remarks) => (_tokens, _remarks) = (tokens, remarks);

    private Token Current => _tokens[_at];

    /// <summary>Null when nothing is to be looked for.</summary>
    public static Expression? Parse(string plain, List<string> remarks) => new Parser(Lexer.Read(plain, remarks), remarks).ReadGroup(field: null);

    // Up to the closing parenthesis or the end; a side holds for all of it, wherever it stands.
    private Expression? ReadGroup(Field? field)
    {
        var (alternatives, side) = (new List<Expression?>(), (Side?)null);
        do
        {
            alternatives.Add(ReadAll(field, ref side));
        }
        while (Take(TokenKind.Or));

        if (alternatives.Count > 1 && alternatives.Contains(null))
            LeaveOut("OR", "it stands between two words");
        var any = Or.Of(alternatives.OfType<Expression>());
        if (side is not { } only)
            return any;
        if (any is not { HasSaid: true })
            LeaveOut($"in:{only}".ToLowerInvariant(), "there are no words to look for there");
        return any is null ? null : Within.Of(only, any);
    }

    private Expression? ReadAll(Field? field, ref Side? side)
    {
        var parts = new List<Expression>();
        while (Current.Kind is not (TokenKind.Or or TokenKind.Close or TokenKind.End))
        {
            if (Take(TokenKind.Distance))
                continue;
            if (Current.Kind == TokenKind.Field && Field.Called(Current.Text).IsSide)
                ReadSide(ref side);
            else if (Take(TokenKind.And))
                CheckAnd(isFirst: parts.Count == 0);
            else if (ReadUnary(field) is { } part)
                parts.Add(part);
        }

        return And.Of(parts);
    }

    private void CheckAnd(bool isFirst)
    {
        if (isFirst || Current.Kind is TokenKind.And or TokenKind.Or or TokenKind.Close or TokenKind.End)
            LeaveOut("AND", "it stands between two words");
    }

    private void ReadSide(ref Side? side)
    {
        _at++;
        var value = Current.Kind is TokenKind.Word or TokenKind.Quoted ? Current.Text : "";
        var typed = Take(TokenKind.Word) || Take(TokenKind.Quoted) ? Field.SideOf(value) : null;
        if (typed is null)
            _remarks.Add(Field.Called("in").LeftOut(value));
        else if (side is not null && side != typed)
            LeaveOut($"in:{value}", "the other side stands beside it");
        side ??= typed;
    }

    private Expression? ReadUnary(Field? field)
    {
        if (!Take(TokenKind.Not))
            return ReadNear(field);

        if (Current.Kind is TokenKind.And or TokenKind.Or or TokenKind.Near or TokenKind.Close or TokenKind.End)
            LeaveOut("NOT", "it stands before a word");
        else if (Current.Kind == TokenKind.Field && Field.Called(Current.Text).IsSide)
            LeaveOut("NOT", "it can’t stand before a side");
        else if (ReadUnary(field) is { } part)
            return Not.Of(part);
        return null;
    }

    // Terms in a row that are as near to each other are near together; where the distance changes, another row begins.
    private Expression? ReadNear(Field? field)
    {
        var first = ReadPrimary(field);
        var (rows, last) = (new List<(List<Said> Terms, int Distance)>(), first as Said);
        while (Current.Kind == TokenKind.Near)
        {
            var distance = Distance(Current.Text.AsSpan(4).TrimStart('/'));
            _at++;
            if (last is null || Current.Kind is not (TokenKind.Word or TokenKind.Quoted) || ReadTerm(field) is not Said next)
            {
                LeaveOut("NEAR", "it stands between two words or phrases");
                break;
            }

            if (rows.Count == 0 || rows[^1].Distance != distance)
                rows.Add(([last], distance));
            rows[^1].Terms.Add(next);
            last = next;
        }

        return rows.Count == 0 ? first : And.Of(rows.Select(row => Near.Of(row.Terms[0], row.Terms.Skip(1), row.Distance)));
    }

    private Expression? ReadPrimary(Field? field) => Current.Kind switch
    {
        TokenKind.Open => ReadParenthesis(field),
        TokenKind.Field => ReadField(),
        TokenKind.NearGroup => ReadNearGroup(field),
        TokenKind.Word or TokenKind.Quoted => ReadTerm(field),
        _ => null,
    };

    private Expression? ReadParenthesis(Field? field)
    {
        Take(TokenKind.Open);
        var group = ReadGroup(field);
        Take(TokenKind.Close);
        return group;
    }

    // A field before a parenthesis is every word's in it.
    private Expression? ReadField()
    {
        var field = Field.Called(Current.Text);
        _at++;
        switch (Current.Kind)
        {
            case TokenKind.Open:
                return ReadParenthesis(field);
            case TokenKind.Word or TokenKind.Quoted:
                return ReadTerm(field);
            default:
                _remarks.Add(field.LeftOut(""));
                return null;
        }
    }

    private Expression? ReadNearGroup(Field? field)
    {
        _at++;
        if (Current.Kind != TokenKind.Open)
            return null;

        var end = _at + 1;
        while (_tokens[end].Kind is TokenKind.Word or TokenKind.Quoted)
            end++;
        var distance = _tokens[end].Kind == TokenKind.Distance ? _tokens[end++] : default;
        if (_tokens[end].Kind != TokenKind.Close)
        {
            LeaveOut("NEAR", "in its parentheses stand words and phrases only");
            return ReadParenthesis(field);
        }

        var terms = new List<Said>();
        for (_at++; Current.Kind is TokenKind.Word or TokenKind.Quoted;)
        {
            if (ReadTerm(field: null) is Said term)
                terms.Add(term);
        }

        _at = end + 1;
        return terms.Count == 0 ? null : Near.Of(terms[0], terms.Skip(1), Distance(distance.Text));
    }

    private int Distance(ReadOnlySpan<char> typed)
    {
        if (typed.IsEmpty)
            return Near.UsualDistance;
        if (int.TryParse(typed, out var distance) && distance <= Near.MostDistance)
            return distance;

        _remarks.Add($"NEAR looks no farther than {Near.MostDistance} words.");
        return Near.MostDistance;
    }

    private Expression? ReadTerm(Field? field)
    {
        var token = Current;
        _at++;
        var term = field is not null ? field.Read(token)
            : token.Kind != TokenKind.Quoted ? Term.Of(token.Text)
            : Words.Of(token.Text) is { } words ? new Phrase(words)
            : null;
        if (term is null && field is not null)
            _remarks.Add(field.LeftOut(token.Kind == TokenKind.Quoted ? $"\"{token.Text}\"" : token.Text));
        if (field is null && token.Kind == TokenKind.Word && Term.IsTooShort(token.Text))
            _remarks.Add($"“{token.Text}” was looked for as a whole word: a beginning has two letters or more.");
        return term is null ? null : Counted(term);
    }

    private Expression? Counted(Expression term)
    {
        if (_terms.Count < MostTerms || _terms.Contains(term))
        {
            _terms.Add(term);
            return term;
        }

        _remarks.Add($"Only the first {MostTerms} words were looked for.");
        return null;
    }

    private bool Take(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;

        _at++;
        return true;
    }

    private void LeaveOut(string typed, string why) => _remarks.Add($"“{typed}” was left out: {why}.");
}
