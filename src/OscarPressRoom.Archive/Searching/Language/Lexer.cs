using System.Text.RegularExpressions;

namespace OscarPressRoom.Archive.Searching.Language;

/// <summary>Parts a plain text into tokens, with its quotation marks and parentheses mended.</summary>
internal sealed partial class Lexer(List<string> remarks)
{
    private const int MostNesting = 8;

    private readonly List<Token> _tokens = [];
    private int _open;
    private int _tooDeep;

    /// <summary>Every parenthesis has its other, and the last token is the end.</summary>
    public static IReadOnlyList<Token> Read(string text, List<string> remarks)
    {
        var lexer = new Lexer(remarks);
        foreach (Match match in Piece().Matches(text))
            lexer.Read(match);

        return [.. lexer._tokens, .. lexer.Closing(), new Token(TokenKind.End, "")];
    }

    private void Read(Match match)
    {
        var piece = match.Groups.Values.Skip(1).First(group => group.Success);
        switch (piece.Name)
        {
            case "quoted":
                Add(TokenKind.Quoted, piece.Value);
                break;
            case "unclosed":
                remarks.Add("A quotation mark that is never closed was left out.");
                break;
            case "open":
                Open();
                break;
            case "close":
                Close();
                break;
            case "field" when match.Groups["empty"].Success:
                remarks.Add(Field.Called(piece.Value).LeftOut(""));
                break;
            case "field":
                Add(TokenKind.Field, piece.Value);
                if (match.Groups["value"] is { Success: true } value)
                    Add(TokenKind.Word, value.Value);
                break;
            default:
                Add(Kind(piece), piece.Value);
                break;
        }
    }

    private static TokenKind Kind(Group piece) => (piece.Name, piece.Value) switch
    {
        ("or", _) or (_, "OR") => TokenKind.Or,
        ("minus", _) or (_, "NOT") => TokenKind.Not,
        ("near", _) => TokenKind.NearGroup,
        ("distance", _) => TokenKind.Distance,
        (_, "AND") => TokenKind.And,
        (_, var word) => Near().IsMatch(word) ? TokenKind.Near : TokenKind.Word,
    };

    private void Add(TokenKind kind, string text) => _tokens.Add(new Token(kind, text));

    private void Open()
    {
        if (_open == MostNesting)
        {
            _tooDeep++;
            remarks.Add($"Parentheses more than {MostNesting} deep were left out.");
            return;
        }

        _open++;
        Add(TokenKind.Open, "(");
    }

    private void Close()
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open > 0)
        {
            _open--;
            Add(TokenKind.Close, ")");
        }
        else
        {
            remarks.Add("A parenthesis that is never opened was left out.");
        }
    }

    private IEnumerable<Token> Closing()
    {
        if (_open > 0)
            remarks.Add("A parenthesis that is never closed was closed at the end.");
        return Enumerable.Repeat(new Token(TokenKind.Close, ")"), _open);
    }

    // "thank you" | -film:Her NEAR(roof ladder, 5) (say* OR said)
    [GeneratedRegex("""
        "(?<quoted>[^"]*)" | (?<unclosed>") | (?<open>\() | (?<close>\)) | (?<or>\|+)
        | (?<=^|[ (|])(?<minus>-+)(?=[^ )|-])
        | (?<near>NEAR)(?=\()
        | (?<=NEAR\([^()]*),[ ]*(?<distance>[0-9]+)[ ]*(?=\)|$)
        | (?<field>(?i:in|winner|person|film|award|event|year|decade|asker|speaker|rendition|transcript)):(?:(?<value>[^ "()|]+)|(?<empty>(?=[ )|]|$))|)
        | (?<word>(?:(?!(?<=NEAR\([^()]*),[ ]*[0-9]+[ ]*(?:\)|$))[^ "()|])+)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Piece();

    // NEAR/5
    [GeneratedRegex("^NEAR(?:/[0-9]+)?$")]
    private static partial Regex Near();
}
