namespace OscarPressRoom.Archive.Citing;

/// <summary>A way to write a citation.</summary>
/// <param name="Extension">Of the file that a reference manager takes; null where the text is only copied.</param>
public sealed record CitationFormat(string Name, string? Extension, string ContentType, Func<Citable, string> Write)
{
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("APA", null, "text/plain", Apa.Write),
        new("MLA", null, "text/plain", Mla.Write),
        new("Chicago", null, "text/plain", Chicago.Write),
        new("Markdown", null, "text/markdown", MarkdownQuote.Write),
        new("BibTeX", "bib", "application/x-bibtex", BibTex.Write),
        new("RIS", "ris", "application/x-research-info-systems", Ris.Write),
        new("CSL-JSON", "json", "application/vnd.citationstyles.csl+json", CslJson.Write),
    ];
}
