using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Transcripts.Markdown;

namespace OscarPressRoom.Web.Pages.Twins;

/// <summary>A conversation as Markdown, which can be imported again, as plain text and as JSON.</summary>
internal static class TranscriptTwins
{
    public static void MapTwins(this WebApplication app) =>
        app.MapMethods("/events/{number:int:min(1)}/{slug}.{extension}", Twin.Methods, AnswerAsync);

    private static async Task<IResult> AnswerAsync(
        HttpContext context, Exporter exporter, int number, string slug, string extension, CancellationToken cancellation)
    {
        if (extension is not ("md" or "txt" or "json") || await exporter.FindAsync(number, slug, cancellation) is not { } transcript)
            return Results.NotFound();

        var page = Addresses.Transcript(number, slug);
        var (text, type) = extension switch
        {
            "md" => (MarkdownWriter.Write(transcript), "text/markdown"),
            "txt" => (TranscriptText.Write(transcript, Addresses.Absolute(context.Request, page)), "text/plain"),
            _ => (TranscriptJson.Write(transcript, anchor => Addresses.Absolute(context.Request, anchor is null ? page : Addresses.Pair(number, slug, anchor))), "application/json"),
        };
        return Twin.Of(context, page, text, type, $"{slug}.{extension}");
    }
}
