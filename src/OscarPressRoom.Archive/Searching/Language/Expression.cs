namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>What is looked for. The kinds beside this file are all there are; none can be made that says nothing.</summary>
public abstract record Expression
{
    private protected Expression()
    {
    }

    /// <summary>Whether words are looked for in questions or answers, rather than facts and names around them.</summary>
    public abstract bool HasSaid { get; }
}

/// <summary>All of its parts.</summary>
public sealed record And : Expression
{
    private And(ValueList<Expression> parts) => Parts = parts;

    public ValueList<Expression> Parts { get; }

    public override bool HasSaid => Parts.Any(part => part.HasSaid);

    /// <summary>Null of nothing; of one part, that part.</summary>
    public static Expression? Of(IEnumerable<Expression> parts)
    {
        ValueList<Expression> all = [.. parts.SelectMany(part => part is And and ? and.Parts : [part]).Distinct()];
        return all.Count < 2 ? all.SingleOrDefault() : new And(all);
    }
}

/// <summary>Any of its parts.</summary>
public sealed record Or : Expression
{
    private Or(ValueList<Expression> parts) => Parts = parts;

    public ValueList<Expression> Parts { get; }

    public override bool HasSaid => Parts.Any(part => part.HasSaid);

    /// <summary>Null of nothing; of one part, that part.</summary>
    public static Expression? Of(IEnumerable<Expression> parts)
    {
        ValueList<Expression> all = [.. parts.SelectMany(part => part is Or or ? or.Parts : [part]).Distinct()];
        return all.Count < 2 ? all.SingleOrDefault() : new Or(all);
    }
}

/// <summary>Everything but this.</summary>
public sealed record Not : Expression
{
    private Not(Expression part) => Part = part;

    public Expression Part { get; }

    public override bool HasSaid => Part.HasSaid;

    public static Expression Of(Expression part) => part is Not not ? not.Part : new Not(part);
}

/// <summary>Looks for words on one side only; inside another one it is the inner side that counts.</summary>
public sealed record Within : Expression
{
    private Within(Side side, Expression part) => (Side, Part) = (side, part);

    public Side Side { get; }

    public Expression Part { get; }

    public override bool HasSaid => true;

    /// <summary>The part itself where it has no words to look for.</summary>
    public static Expression Of(Side side, Expression part) => part.HasSaid && part is not Within ? new Within(side, part) : part;
}
