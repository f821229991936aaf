using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OscarPressRoom.Web.Accounts;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Security.Hostile;

/// <summary>Every button of every form, pressed by somebody who means harm.</summary>
public sealed class FormTests : IAsyncLifetime
{
    private const string Buttons = "main form[method=post] button";

    // Each button gets every so many strings, each the others; 1 is all of them, which takes some minutes.
    private static readonly int OneOf = int.TryParse(Environment.GetEnvironmentVariable("NAUGHTY_ONE_OF"), out var some) ? some : 24;

    private readonly EditedRoom _room = new();

    private int _places;

    public ValueTask InitializeAsync() => _room.InitializeAsync();

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    [Fact]
    public async Task No_word_in_any_field_of_any_form_breaks_a_page()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        using var nobody = SignedIn.AsNobody(_room);
        using var sent = await nobody.SubmitAsync("/report/86/mara-quist/was-it-cold", "Send", ("Input.Note", "It was warm."));
        var pressed = 0;
        foreach (var address in (string[])["/report/86/mara-quist/was-it-cold", "/admin/sign-in", "/admin/sign-in/recovery"])
            pressed += await PressAllAsync(nobody, () => Task.FromResult(address));
        pressed += await PressAllAsync(nobody, InvitationAsync);
        pressed += await PressAllAsync(admin, () => admin.DraftAsync(Uploads.Page));
        pressed += await PressAllAsync(admin, async () => $"/admin/edit/86/{await AddAsync()}");
        pressed += await PressAllAsync(admin, async () => $"/admin/edit/86/{await AddAsync()}/what-did-the-harbour-say");
        pressed += await PressAllAsync(admin, async () => $"/admin/edit/people/{await AddAsync()}");
        foreach (var address in (string[])["/admin/edit/winners/1", "/admin/edit/events/86", "/admin/changes/1", "/admin/reports", "/admin/import", "/admin/accounts", "/admin/account/passkeys", "/admin/account/password"])
            pressed += await PressAllAsync(admin, () => Task.FromResult(address));

        Assert.True(pressed > 25, $"Only {pressed} buttons were found.");
    }

    [Fact]
    public async Task No_name_of_a_file_breaks_the_import()
    {
        using var admin = await SignedIn.AsAdminAsync(_room);
        foreach (var naughty in Naughty.Some(Math.Max(1, OneOf / 4), 1).Where(name => name.AsSpan().IndexOfAny("\r\n\0") < 0))
        {
            using var answer = await admin.UploadAsync((naughty, "No transcript."u8.ToArray()));
            await answer.AssertUnharmedAsync(naughty);
        }
    }

    /// <summary>Returns how many buttons of the page take something typed.</summary>
    private async Task<int> PressAllAsync(SignedIn somebody, Func<Task<string>> place)
    {
        var page = await somebody.PageAsync(await place());
        var seen = new HashSet<string>();
        for (var number = 0; number < page.QuerySelectorAll(Buttons).Length; number++)
        {
            // A list repeats its buttons on each line.
            if (Filled.By(page, number) is { Fields.Count: > 0 } filled && seen.Add(filled.Kind))
                await PressAsync(somebody, place, number);
        }

        return seen.Count;
    }

    private async Task PressAsync(SignedIn somebody, Func<Task<string>> place, int button)
    {
        var filled = Filled.By(await somebody.PageAsync(await place()), button);
        foreach (var (turn, naughty) in Naughty.Some(OneOf, _places++).Index())
        {
            if (filled is null)
                return;

            // Who sends more than a form may hold is told so before it is sent.
            using var request = new HttpRequestMessage(HttpMethod.Post, filled.Target) { Content = new FormUrlEncodedContent(filled.With(naughty, turn)) };
            request.Headers.ExpectContinue = true;
            using var answer = await somebody.Http.SendAsync(request, TestContext.Current.CancellationToken);
            await answer.AssertUnharmedAsync(naughty);
            // What was written makes the page an older one, or nothing is left of it.
            if ((int)answer.StatusCode is >= 300 and < 400)
                filled = Filled.By(await somebody.PageAsync(filled.Target.AbsolutePath), button) ?? Filled.By(await somebody.PageAsync(await place()), button);
        }
    }

    private Task<string> AddAsync() => _room.AddAsync($"Mara {string.Concat($"{_places++}{_places}".Select(digit => (char)('a' + digit - '0')))}");

    private async Task<string> InvitationAsync()
    {
        const string email = "new@press.example";
        await SignedIn.AddAccountAsync(_room, email, Roles.Editor);
        await using var scope = _room.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email);
        return Addresses.Admin.Invitation(await scope.ServiceProvider.GetRequiredService<Invitations>().InviteAsync(account!, Invitations.ThreeDays));
    }

    /// <summary>What a browser sends when a button is pressed.</summary>
    private sealed record Filled(Uri Target, string Token, List<KeyValuePair<string, string>> Fields)
    {
        private const string TokenName = "__RequestVerificationToken";

        public string Kind => $"{Target.AbsolutePath} {Target.Query.Split('&')[0]} {string.Join(' ', Fields.Select(it => it.Key))}";

        /// <summary>Null where there is no such button.</summary>
        public static Filled? By(IHtmlDocument page, int number)
        {
            if (page.QuerySelectorAll<IHtmlButtonElement>(Buttons).ElementAtOrDefault(number) is not { Form: { } form } button)
                return null;

            var target = new Uri(new Uri(page.Url), button.GetAttribute("formaction") ?? form.GetAttribute("action") ?? "");
            var values = form.Elements.Select(it => (Name: it.GetAttribute("name") ?? "", Value: ValueOf(it))).Where(it => it is { Name.Length: > 0, Value: not null })
                .Select(it => KeyValuePair.Create(it.Name, it.Value!)).ToLookup(it => it.Key == TokenName);
            return new Filled(target, values[true].Single().Value, [.. values[false]]);
        }

        /// <summary>One field has it and the others are as they were; every fifth time all have it.</summary>
        public IEnumerable<KeyValuePair<string, string>> With(string naughty, int turn) =>
            Fields.Select((field, place) => KeyValuePair.Create(field.Key, turn % 5 == 4 || place == turn % Fields.Count ? naughty : field.Value)).Append(new(TokenName, Token));

        private static string? ValueOf(IElement element) => element switch
        {
            IHtmlInputElement { Type: "file" or "submit" } => null,
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement text => text.Value,
            IHtmlSelectElement select => select.Value ?? "",
            _ => null,
        };
    }
}
