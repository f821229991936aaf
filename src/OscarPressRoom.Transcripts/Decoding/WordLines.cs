using System.Text;
using System.Xml;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>Walks the text of a Word document. What was deleted or moved away while changes were tracked is no part of it, nor is hidden text.</summary>
internal sealed class WordLines(ReaderLimits limits)
{
    private readonly List<SourceLine> _lines = [];

    // A text box stands inside a paragraph and has paragraphs of its own.
    private readonly Stack<OpenParagraph> _open = new();
    private OpenParagraph? _unended;
    private string? _label;
    private (int Paragraphs, int Cells) _count;
    private bool _isText;
    private bool _isRun;
    private bool _isHidden;

    public Decoded Read(XmlReader xml)
    {
        for (var goesOn = xml.Read(); goesOn;)
        {
            if (xml.Depth > limits.MaxNesting)
                return Decoded.Refused(Math.Max(_count.Paragraphs, 1), "nested-too-deep", $"The Word document has elements more than {limits.MaxNesting:N0} deep inside each other. Save it as plain text, or raise the limit Reader:MaxNesting.");
            if (_lines.Count > limits.MaxLines)
                return Decoded.Refused(_count.Paragraphs, "too-many-lines", $"The Word document has more than {limits.MaxLines:N0} lines. Part it, or raise the limit Reader:MaxLines.");
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && IsLeftOut(xml.LocalName))
            {
                xml.Skip();
                goesOn = !xml.EOF;
                continue;
            }

            Take(xml);
            goesOn = xml.Read();
        }

        return new Decoded(_lines, null, []);
    }

    // A text box is given twice, for new programs and (Fallback) for old ones.
    private static bool IsLeftOut(string element) => element is "Fallback" or "del" or "moveFrom" or "delText" or "instrText" or "rPrChange" or "pPrChange";

    private void Take(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                Enter(xml);
                if (xml.IsEmptyElement)
                    Leave(xml.LocalName);
                break;
            case XmlNodeType.EndElement:
                Leave(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA when _isText:
                Append(xml.Value);
                break;
            default:
                break;
        }
    }

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "p" when IsWord(xml):
                _count.Paragraphs++;
                _open.Push(_unended ?? new OpenParagraph(_count.Paragraphs));
                _unended = null;
                break;
            case "tr" when IsWord(xml):
                _count.Cells = 0;
                break;
            case "tc" when IsWord(xml):
                _count.Cells++;
                break;
            case "r":
                (_isRun, _isHidden) = (true, false);
                break;
            case "vanish" when _isRun:
                _isHidden = xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");
                break;
            case "del" when !_isRun && _open.TryPeek(out var paragraph):
                paragraph.IsEndDeleted = true;
                break;
            case "t" when IsWord(xml):
                _isText = true;
                break;
            default:
                Append(xml.LocalName switch { "tab" when _isRun => "\t", "br" or "cr" when _isRun => "\n", "noBreakHyphen" => "\u2011", _ => "" });
                break;
        }
    }

    private void Leave(string element)
    {
        switch (element)
        {
            case "t":
                _isText = false;
                break;
            case "r":
                _isRun = false;
                break;
            case "p" when _open.Count > 0 && _open.Peek().IsEndDeleted:
                _unended = _open.Pop();
                _unended.IsEndDeleted = false;
                break;
            case "p" when _open.Count > 0:
                Close(_open.Pop());
                break;
            case "tr" when _label is not null:
                _lines.Add(new SourceLine(_count.Paragraphs, _label));
                _label = null;
                break;
            default:
                break;
        }
    }

    private void Close(OpenParagraph paragraph)
    {
        var text = TextEncoding.Printable(paragraph.Text.ToString()).Trim();
        if (_label is not null && text.Length > 0)
            (text, _label) = (CellLabel.Join(_label, text), null);
        else if (_count.Cells == 1 && CellLabel.Is(text))
            (text, _label) = ("", text);

        var lines = text.Split('\n').Select(line => new SourceLine(paragraph.Number, line.Trim())).Append(new SourceLine(paragraph.Number, "")).Concat(paragraph.Boxes);
        (_open.TryPeek(out var outer) ? outer.Boxes : _lines).AddRange(lines);
    }

    private void Append(string text)
    {
        if (!_isHidden && _open.TryPeek(out var paragraph))
            paragraph.Text.Append(text);
    }

    private static bool IsWord(XmlReader xml) => xml.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    private sealed class OpenParagraph(int number)
    {
        public int Number => number;

        public StringBuilder Text { get; } = new();

        /// <summary>The paragraphs of text boxes that hang on this one.</summary>
        public List<SourceLine> Boxes { get; } = [];

        /// <summary>Its end was deleted while changes were tracked: the next paragraph goes on in it.</summary>
        public bool IsEndDeleted { get; set; }
    }
}
