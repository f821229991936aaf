using OscarPressRoom.Web.Pages.Awards;
using Xunit;

namespace OscarPressRoom.Web.Tests.Pages;

public sealed class CreditRunTests
{
    [Theory]
    [InlineData("Ada Quill", "[Ada Quill]")]
    [InlineData("Written by Ada Quill & Bruno Okafor, Producers", "Written by [Ada Quill] & [Bruno Okafor], Producers")]
    [InlineData("BRUNO OKAFOR and ada quill", "[BRUNO OKAFOR] and [ada quill]")]
    [InlineData("The ensemble", "The ensemble · [Ada Quill], [Bruno Okafor]")]
    [InlineData("A. Quill, Bruno Okafor", "A. Quill, [Bruno Okafor] · [Ada Quill]")]
    [InlineData("", "[Ada Quill], [Bruno Okafor]")]
    public void A_credit_keeps_its_words_and_names_its_people(string credit, string shown)
    {
        Win.Credited[] people = [new("Ada Quill", "ada-quill"), new("Bruno Okafor", "bruno-okafor")];
        var named = credit == "Ada Quill" ? people[..1] : people;

        var runs = CreditRun.Split(credit, named);

        Assert.Equal(shown, string.Concat(runs.Select(run => run.Person is null ? run.Text : $"[{run.Text}]")));
    }

    [Fact]
    public void A_name_within_a_longer_name_is_not_taken_for_it()
    {
        var runs = CreditRun.Split("Ann Leeds and Ann Lee", [new("Ann Lee", "ann-lee"), new("Ann Leeds", "ann-leeds")]);

        Assert.Equal(["ann-leeds", "ann-lee"], runs.Select(run => run.Person).OfType<string>());
    }
}
