using System.Text;
using AngleSharp.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>The lines of a web page as a reader sees them: a block is a paragraph, a break a line; each keeps the line of the file where it begins.</summary>
internal sealed class PageLines(string source, IReadOnlySet<INode> left)
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "noframes", "ol", "p", "plaintext", "pre", "search",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "xmp",
    };

    private readonly SourcePlaces _places = new(source);
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _open = new();
    private int _line = 1;
    private int _openLine;
    private int _preformatted;
    private SourceLine? _label;

    public void Add(IElement root)
    {
        Block();
        foreach (var (node, isEnd) in PageWalk.Around(root, left))
        {
            if (node is IElement element)
                Pass(element, isEnd);
            else if (!isEnd)
                Take(node);
        }

        Block();
        DropLabel();
    }

    public IReadOnlyList<SourceLine> ToLines() => _lines;

    private void Pass(IElement element, bool isEnd)
    {
        if (!isEnd && element.SourceReference is { Position.Index: >= 0 } reference)
            _line = _places.LineAfterTag(reference.Position.Index);
        if (element.LocalName == "br")
        {
            if (!isEnd)
                Line();
            return;
        }

        if (element.LocalName is "pre" or "listing" or "xmp" or "plaintext")
            _preformatted += isEnd ? -1 : 1;
        if (!Blocks.Contains(element.LocalName) && !element.LocalName.Contains('-'))
            return;
        if (isEnd && IsLabel(element))
            KeepLabel();
        Block();
        if (isEnd && element.LocalName is "tr" or "dl" or "table")
            DropLabel();
    }

    private void Take(INode node)
    {
        if (node is IText text)
            Append(text.Data);
        else if (node is IComment comment)
            _line += comment.Data.AsSpan().Count('\n');
    }

    // White space folds as in a browser, but for spaces that do not break.
    private void Append(string data)
    {
        foreach (var character in data)
        {
            if (character == '\n')
                _line++;
            if (character == '\n' && _preformatted > 0)
            {
                Line(isEmptyKept: true);
                continue;
            }

            if (character is ' ' or '\n' or '\r' or '\t' or '\f' && _preformatted == 0)
            {
                if (_open.Length > 0 && _open[^1] != ' ')
                    _open.Append(' ');
                continue;
            }

            if (_open.Length == 0 || _openLine == 0)
                _openLine = _line;
            _open.Append(character);
        }
    }

    private void Line(bool isEmptyKept = false)
    {
        var (text, line) = (Text(), _openLine);
        _open.Clear();
        if (text.Length == 0)
        {
            if (isEmptyKept || _lines is [.., { IsBlank: false }])
                _lines.Add(new SourceLine(_line, ""));
            return;
        }

        if (_label is { } label)
            (text, line, _label) = (CellLabel.Join(label.Text, text), label.Number, null);
        _lines.Add(new SourceLine(line, text));
    }

    private void Block()
    {
        if (_open.Length > 0)
            Line();
        if (_lines is [.., { IsBlank: false }] && _label is null)
            _lines.Add(new SourceLine(_line, ""));
    }

    private void KeepLabel()
    {
        DropLabel();
        _label = new SourceLine(_openLine, Text());
        _open.Clear();
    }

    // Nothing came that it could label.
    private void DropLabel()
    {
        if (_label is { } label)
            _lines.Add(label);
        _label = null;
    }

    private bool IsLabel(IElement element) => element.LocalName switch
    {
        "td" or "th" => CellLabel.Is(Text()) && element.ParentElement?.FirstElementChild == element && element.NextElementSibling is not null,
        "dt" => CellLabel.Is(Text()),
        _ => CellLabel.IsMark(Text()),
    };

    private string Text() => TextEncoding.Printable(_open.ToString()).Trim();
}
