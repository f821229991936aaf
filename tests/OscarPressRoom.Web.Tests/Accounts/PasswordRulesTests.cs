using OscarPressRoom.Web.Accounts;
using Xunit;

namespace OscarPressRoom.Web.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("nine tin moons at noon")]
    [InlineData("harbour-lamp-tuba")]
    [InlineData("ÜberwinternderKabeljau")]
    [InlineData("x9#Lq2vTz!mR")]
    [InlineData("mein Fahrrad hat Hunger")]
    public void A_long_password_of_any_kind_is_taken(string password) => Assert.Null(PasswordRules.Refusal("ada.quill@press.example", password));

    [Theory]
    [InlineData("tin moon 12", "A password has at least 12 characters; a few words in a row are easy to remember.")]
    [InlineData("tin moons of Ada.Quill", "A password must not contain the name in your e-mail address.")]
    public void A_password_that_is_not_taken_is_told_why(string password, string reason) => Assert.Equal(reason, PasswordRules.Refusal("ada.quill@press.example", password));

    [Theory]
    [InlineData("password2026!")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("passwordpassword")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("zyxwvutsrqponm")]
    [InlineData("qwertyuiop123")]
    [InlineData("OscarPressRoom!")]
    [InlineData("letmein-letmein")]
    [InlineData("correcthorsebatterystaple")]
    [InlineData("1qazxsw2 3edc")]
    [InlineData("summer-2026-ab")]
    [InlineData("administrator1")]
    public void What_others_would_try_first_is_not_taken(string password) =>
        Assert.StartsWith("Many people use a password like this", PasswordRules.Refusal("ada.quill@press.example", password), StringComparison.Ordinal);

    [Fact]
    public void Nobody_waits_for_a_password_without_end_to_be_hashed() =>
        Assert.Equal("A password has at most 200 characters.", PasswordRules.Refusal("ada.quill@press.example", string.Concat(Enumerable.Repeat("harbour lamp ", 20))));
}
