using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace OscarPressRoom.Transcripts.Tests.Decoding;

public sealed class WordDocumentTests
{
    // Where a part's header says how long its name is.
    private const int LengthOfName = 26;

    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" """;

    [Theory]
    [InlineData("paragraphs", "<w:p><w:r><w:t>Was it</w:t></w:r><w:r><w:t xml:space=\"preserve\"> cold?</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>It was.</w:t></w:r></w:p>", "1 Was it cold?|3 It was.")]
    [InlineData("soft breaks and tabs", "<w:p><w:r><w:t>Q.</w:t><w:tab/><w:t>Was it?</w:t><w:br/><w:t>A. Yes</w:t><w:noBreakHyphen/><w:t>no.</w:t></w:r></w:p>", "1 Q.\tWas it?|1 A. Yes‑no.")]
    [InlineData("tab stops are no tabs", "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>It was.</w:t></w:r></w:p>", "1 It was.")]
    [InlineData("tracked changes", "<w:p><w:r><w:t xml:space=\"preserve\">It </w:t></w:r><w:del><w:r><w:delText>is</w:delText></w:r></w:del><w:ins><w:r><w:t>was.</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>Gone.</w:t></w:r></w:moveFrom></w:p>", "1 It was.")]
    [InlineData("a deleted end of paragraph", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">It </w:t></w:r></w:p><w:p><w:r><w:t>was.</w:t></w:r></w:p><w:p><w:r><w:t>No.</w:t></w:r></w:p>", "1 It was.|3 No.")]
    [InlineData("links and fields", "<w:p><w:hyperlink><w:r><w:t>Ada</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t xml:space=\"preserve\"> Quill</w:t></w:r></w:p>", "1 Ada Quill")]
    [InlineData("hidden text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not this.</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>This.</w:t></w:r></w:p>", "1 This.")]
    [InlineData("a text box once", "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space=\"preserve\"> After.</w:t></w:r></w:p>", "1 Before. After.|2 Boxed.")]
    [InlineData("a table", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Q</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Was it cold?</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>MS. QUILL:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>It was.</w:t></w:r></w:p><w:p><w:r><w:t>Very.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", "2 Q: Was it cold?|4 MS. QUILL: It was.|5 Very.")]
    public void Its_text_is_read_as_a_person_sees_it(string what, string body, string lines)
    {
        var decoded = Transcripts.Decoding.Decoder.Decode(Document(body), ReaderLimits.Default);
        Assert.True(decoded.Refusal is null, what);
        Assert.Equal(lines, string.Join('|', decoded.Lines.Where(line => !line.IsBlank).Select(line => $"{line.Number} {line.Text}")));
    }

    [Fact]
    public void A_document_nested_too_deep_is_refused() =>
        Assert.Equal("nested-too-deep", TranscriptReader.Read(Document(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 300)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 300)))).Problems[0].Code);

    [Fact]
    public void A_damaged_document_is_refused() =>
        Assert.Equal(
            Problem.Error(1, "zip-file", "The Word document is damaged: its text can't be read. Open it in Word, save it again as .docx, and import that."),
            TranscriptReader.Read(Document("<w:p>")).Problems[0]);

    [Fact]
    public void A_document_with_a_damaged_part_is_refused_whichever_part_it_is()
    {
        var document = Document("<w:p><w:r><w:t>It was.</w:t></w:r></w:p>");
        var parts = Enumerable.Range(0, document.Length - 4).Where(place => document.AsSpan(place, 4).SequenceEqual("PK\u0003\u0004"u8)).ToList();
        Assert.Equal(3, parts.Count);
        foreach (var part in parts)
        {
            var damaged = document.ToArray();
            damaged[part + LengthOfName] ^= 0xFF;
            Assert.Equal("zip-file", TranscriptReader.Read(damaged).Problems[0].Code);
        }
    }

    [Fact]
    public void A_package_without_its_main_part_is_refused() =>
        Assert.Equal("zip-file", TranscriptReader.Read(ZipFilesTests.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<x/>"))).Problems[0].Code);

    [Fact]
    public void A_conversation_is_read()
    {
        string[] lines = ["Ada Quill backstage at the 2014 Academy Awards", "Best Original Song", "Q. Was it cold?", "A. It was.", "Q. Was it far?", "A. Very."];
        var reading = TranscriptReader.Read(Document(string.Concat(lines.Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))));
        Assert.Equal([(3, "Was it cold?"), (5, "Was it far?")], Assert.Single(reading.Transcripts).Questions.Select(pair => (pair.Line, pair.Question)));
    }

    private static byte[] Document(string body)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            using var part = document.AddMainDocumentPart().GetStream(FileMode.Create);
            part.Write(Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
        }

        return stream.ToArray();
    }
}
