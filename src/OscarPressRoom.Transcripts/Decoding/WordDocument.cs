using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>The paragraphs of a Word document (.docx) as lines; a line's number counts paragraphs, as Word's own line is nowhere in the file.</summary>
internal static class WordDocument
{
    public static Decoded Decode(byte[] bytes, ReaderLimits limits)
    {
        try
        {
            if (ZipFiles.FirstExcess(bytes, limits) is { } excess)
                return Decoded.Refused(1, "zip-limit", excess);

            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            return document.MainDocumentPart?.Document?.Body is { } body
                ? new Decoded(Lines(body), null, [])
                : Decoded.Refused(1, "zip-file", NoDocument);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or KeyNotFoundException)
        {
            return Decoded.Refused(1, "zip-file", NoDocument);
        }
    }

    private const string NoDocument = "The file is a ZIP or an Office document of another kind, not a Word document. Unpack it, or save it as .docx or plain text, and import that.";

    private static List<SourceLine> Lines(Body body)
    {
        var (lines, number) = (new List<SourceLine>(), 0);
        foreach (var paragraph in body.Descendants<Paragraph>())
        {
            number++;
            foreach (var line in Text(paragraph).Split('\n'))
                lines.Add(new SourceLine(number, line.Trim()));
            lines.Add(new SourceLine(number, ""));
        }

        return lines;
    }

    // What was deleted while changes were tracked is no part of the text.
    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(piece => piece switch
    {
        Text text when text.Parent?.Parent is not DeletedRun => text.Text,
        TabChar => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "\u2011",
        _ => "",
    }));
}
