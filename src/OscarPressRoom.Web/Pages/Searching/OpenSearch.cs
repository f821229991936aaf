using System.Text;
using System.Xml.Linq;

namespace OscarPressRoom.Web.Pages.Searching;

/// <summary>The description by which a browser offers the archive as a search engine.</summary>
internal static class OpenSearch
{
    public const string MediaType = "application/opensearchdescription+xml";

    private static readonly XNamespace Names = "http://a9.com/-/spec/opensearch/1.1/";

    public static IResult Answer(HttpRequest request)
    {
        return Results.Text(
            new XElement(
                Names + "OpenSearchDescription",
                new XElement(Names + "ShortName", "Press Room"),
                new XElement(Names + "LongName", "Oscar Press Room"),
                new XElement(Names + "Description", "What Oscar winners were asked and answered backstage."),
                new XElement(Names + "InputEncoding", "UTF-8"),
                new XElement(Names + "Image", new XAttribute("type", "image/svg+xml"), Addresses.Absolute(request, Addresses.Icon)),
                Url("text/html", Addresses.SearchPage),
                Url("application/json", Addresses.SearchTwin("json")),
                Url("application/atom+xml", Addresses.SearchTwin("atom")),
                Url("application/x-suggestions+json", Addresses.Suggestions)).ToString(),
            MediaType,
            Encoding.UTF8);

        XElement Url(string type, string address) =>
            new(Names + "Url", new XAttribute("type", type), new XAttribute("template", $"{Addresses.Absolute(request, address)}?q={{searchTerms}}"));
    }
}
