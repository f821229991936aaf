namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Reads terms that stand near each other, in both ways of typing that.</summary>
internal sealed class NearReader(Cursor cursor, TermReader terms)
{
    /// <summary>What goes on after a first term: <c>roof NEAR/5 ladder NEAR tin</c>. Where the distance changes, another row begins.</summary>
    public Expression? ReadOn(Expression? first, Field? field)
    {
        var (rows, last) = (new List<(List<Said> Terms, int Distance)>(), first as Said);
        while (cursor.Current.Kind == TokenKind.Near)
        {
            var distance = Distance(cursor.Next().Text.AsSpan("NEAR".Length).TrimStart('/'));
            if (last is null || !cursor.IsAtTerm || terms.Read(field) is not Said next)
            {
                cursor.LeaveOut("NEAR", "it stands between two words or phrases");
                break;
            }

            if (rows.Count == 0 || rows[^1].Distance != distance)
                rows.Add(([last], distance));
            rows[^1].Terms.Add(next);
            last = next;
        }

        return rows.Count == 0 ? first : And.Of(rows.Select(row => Near.Of(row.Terms[0], row.Terms.Skip(1), row.Distance)));
    }

    /// <summary>Terms and a distance up to the closing parenthesis: <c>roof ladder, 5)</c>.</summary>
    public Expression? ReadGroup()
    {
        var near = new List<Said>();
        while (cursor.IsAtTerm)
        {
            if (terms.Read(field: null) is Said term)
                near.Add(term);
        }

        var distance = cursor.Current.Kind == TokenKind.Distance ? Distance(cursor.Next().Text) : Near.UsualDistance;
        cursor.Take(TokenKind.Close);
        return near.Count == 0 ? null : Near.Of(near[0], near.Skip(1), distance);
    }

    private int Distance(ReadOnlySpan<char> typed)
    {
        if (typed.IsEmpty)
            return Near.UsualDistance;
        if (int.TryParse(typed, out var distance) && distance <= Near.MostDistance)
            return distance;

        cursor.Remark($"NEAR looks no farther than {Near.MostDistance} words.");
        return Near.MostDistance;
    }
}
