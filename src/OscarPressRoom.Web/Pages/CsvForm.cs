using System.Globalization;
using System.Text;
using CsvHelper.Configuration;

namespace OscarPressRoom.Web.Pages;

/// <summary>How the site writes tables (RFC 4180).</summary>
internal static class CsvForm
{
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    // A spreadsheet takes a cell that begins like a formula for one: those get an apostrophe.
    public static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        // The line breaks of an answer are not those of the table; many readers take either for the end of a row.
        ShouldQuote = field => ConfigurationFunctions.ShouldQuote(field) || field.Field?.AsSpan().ContainsAny('\r', '\n') is true,
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r'],
        InjectionEscapeCharacter = '\'',
    };

    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
}
