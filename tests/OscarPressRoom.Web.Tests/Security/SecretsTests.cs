using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security;

public sealed class SecretsTests
{
    [Fact]
    public async Task Nothing_that_opens_a_door_is_ever_logged()
    {
        await using var room = new ListeningRoom { Level = LogLevel.Debug };
        await room.InitializeAsync();
        string secret;
        await using (var scope = room.Services.CreateAsyncScope())
            secret = (await scope.ServiceProvider.GetRequiredService<FirstInvitation>().InviteAsync())!;
        using var somebody = SignedIn.AsNobody(room);
        (await somebody.SubmitAsync(Addresses.Admin.Invitation(secret), "Begin", ("Input.Email", "first@press.example"), ("Input.Password", SignedIn.Password))).Dispose();
        using var made = await somebody.SubmitAsync(Addresses.Admin.RecoveryCodes, "Make ten codes");
        var codes = (await SignedIn.ReadAsync(made)).Texts(".codes code");
        using var other = SignedIn.AsNobody(room);
        (await other.SubmitAsync(Addresses.Admin.SignIn, "Sign in", ("Input.Email", "first@press.example"), ("Input.Password", "a wrong but long guess"))).Dispose();
        (await other.SubmitAsync(Addresses.Admin.Recovery, "Change and sign in", ("Input.Email", "first@press.example"), ("Input.Code", codes[0]), ("Input.Password", "lamps along the quay"))).Dispose();

        room.Services.GetRequiredService<ILogger<SecretsTests>>().Log(LogLevel.Information, default, "Heard.", null, (text, _) => text);
        Assert.Contains(room.Log, line => line.EndsWith("Heard.", StringComparison.Ordinal));
        Assert.All(
            (string[])[secret, SignedIn.Password, "a wrong but long guess", "lamps along the quay", .. codes],
            told => Assert.DoesNotContain(room.Log, line => line.Contains(told, StringComparison.OrdinalIgnoreCase)));
    }
}
