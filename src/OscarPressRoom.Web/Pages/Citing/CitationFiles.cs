using OscarPressRoom.Archive.Citing;
using OscarPressRoom.Web.Pages.Twins;

namespace OscarPressRoom.Web.Pages.Citing;

/// <summary>Citations as files for reference managers.</summary>
internal static class CitationFiles
{
    public static void MapCitationFiles(this WebApplication app)
    {
        app.MapMethods("/cite/{number:int:min(1)}/{slug}.{extension}", Twin.Methods, Answer);
        app.MapMethods("/cite/{number:int:min(1)}/{slug}/{anchor}.{extension}", Twin.Methods, Answer);
    }

    private static IResult Answer(HttpContext context, Citables citables, int number, string slug, string? anchor, string extension)
    {
        var format = CitationFormat.All.FirstOrDefault(format => format.Extension == extension);
        if (format is null || citables.Find(context.Request, number, slug, anchor) is not { } cited)
            return Results.NotFound();

        var page = anchor is null ? Addresses.Transcript(number, slug) : Addresses.Pair(number, slug, anchor);
        return Twin.Of(context, page, format.Write(cited), format.ContentType, $"{anchor ?? slug}.{extension}");
    }
}
