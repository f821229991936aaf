using CsvHelper;
using OscarPressRoom.Web.Pages;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class CsvFormTests
{
    [Theory]
    [InlineData("It was cold.\n\n=1+1 is what we counted.", "\"It was cold.\n\n=1+1 is what we counted.\"")]
    [InlineData("It was cold.\rVery cold.", "\"It was cold.\rVery cold.\"")]
    [InlineData("=1+1\n\nAnd so on.", "\"'=1+1\n\nAnd so on.\"")]
    [InlineData("It was cold.", "It was cold.")]
    public void An_answer_stays_in_its_cell_however_many_paragraphs_it_has(string answer, string cell)
    {
        using var text = new StringWriter();
        using (var table = new CsvWriter(text, CsvForm.Configuration, leaveOpen: true))
        {
            table.WriteField(answer);
            table.WriteField("Tin Moon");
            table.NextRecord();
        }

        Assert.Equal($"{cell},Tin Moon\r\n", text.ToString());
    }
}
