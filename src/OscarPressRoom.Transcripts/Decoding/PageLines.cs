using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>The lines of a web page as a reader sees them: a block is a paragraph, a break a line; each keeps the line of the file where it begins.</summary>
internal sealed class PageLines
{
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _open = new();
    private int _line = 1;
    private int _openLine;

    /// <summary>Walks without recursion: a page may be nested deeper than the stack.</summary>
    public void Add(IElement root)
    {
        Block();
        for (INode? node = root; node is not null;)
        {
            Enter(node);
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
                Leave(node = node.Parent);
            node = node is null || node == root ? null : node.NextSibling;
        }

        Block();
    }

    public IReadOnlyList<SourceLine> ToLines() => _lines;

    private void Enter(INode node)
    {
        switch (node)
        {
            case IHtmlBreakRowElement:
                Line();
                break;
            case IElement element:
                _line = element.SourceReference?.Position.Line ?? _line;
                if (WebPage.IsBlock(element.LocalName))
                    Block();
                break;
            case IText text:
                Append(text.Data);
                break;
            default:
                break;
        }
    }

    private void Leave(INode? node)
    {
        if (node is IElement element && WebPage.IsBlock(element.LocalName))
            Block();
    }

    // White space folds as in a browser, but for spaces that do not break.
    private void Append(string data)
    {
        foreach (var character in data)
        {
            if (character == '\n')
                _line++;
            if (character is ' ' or '\n' or '\r' or '\t' or '\f')
            {
                if (_open.Length > 0 && _open[^1] != ' ')
                    _open.Append(' ');
                continue;
            }

            if (_open.Length == 0)
                _openLine = _line;
            _open.Append(character);
        }
    }

    private void Line()
    {
        var text = _open.ToString().Trim();
        _open.Clear();
        if (text.Length > 0)
            _lines.Add(new SourceLine(_openLine, text));
        else if (_lines is [.., { IsBlank: false }])
            _lines.Add(new SourceLine(_line, ""));
    }

    private void Block()
    {
        if (_open.Length > 0)
            Line();
        if (_lines is [.., { IsBlank: false }])
            _lines.Add(new SourceLine(_line, ""));
    }
}
