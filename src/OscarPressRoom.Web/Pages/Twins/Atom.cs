using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace OscarPressRoom.Web.Pages.Twins;

/// <summary>Feeds as Atom.</summary>
internal static class Atom
{
    public const string MediaType = "application/atom+xml";

    public static IResult Of(SyndicationFeed feed)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
            feed.SaveAsAtom10(xml);
        return Results.Text(text.ToString(), MediaType, Encoding.UTF8);
    }

    /// <summary>A text may hold what XML cannot say at all, such as a control character.</summary>
    public static TextSyndicationContent Text(string text) =>
        new(string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))));
}
