using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace OscarPressRoom.Transcripts.Decoding;

/// <summary>The paragraphs of a Word document (.docx) as lines; a line's number counts paragraphs, as Word's own line is nowhere in the file.</summary>
internal static class WordDocument
{
    private const string Damaged = "The Word document is damaged: its text can't be read. Open it in Word, save it again as .docx, and import that.";

    public static Decoded Decode(byte[] bytes, ReaderLimits limits)
    {
        using (var archive = Package.Open(bytes))
        {
            if (archive is null)
                return Decoded.Refused(1, "zip-file", Damaged);
            if (ZipFiles.FirstExcess(archive, bytes.Length, limits) is { } excess)
                return Decoded.Refused(1, "zip-limit", $"The Word document was not opened: {excess}");
        }

        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            if (document.MainDocumentPart is not { } part)
                return Decoded.Refused(1, "zip-file", Damaged);

            // Read as a stream: as a tree of objects a large document takes many times its size, and a deep one the stack.
            using var xml = XmlReader.Create(part.GetStream(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true });
            return new WordLines(limits).Read(xml);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or IOException or InvalidDataException or XmlException or KeyNotFoundException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return Decoded.Refused(1, "zip-file", Damaged);
        }
    }
}
