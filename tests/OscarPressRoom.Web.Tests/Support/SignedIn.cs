using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OscarPressRoom.Web.Accounts;
using Xunit;

namespace OscarPressRoom.Web.Tests.Support;

/// <summary>Somebody at a site with a browser of their own: it keeps cookies, fills the forms of the pages it opens, and follows no redirect.</summary>
public sealed class SignedIn : IDisposable
{
    public const string Password = "nine tin moons at noon";

    private SignedIn(PressRoom room) => Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = room.Http.BaseAddress };

    public HttpClient Http { get; }

    public CookieContainer Cookies { get; } = new();

    public static Task<SignedIn> AsAdminAsync(PressRoom room, string email = "ada@press.example") => AsAsync(room, email, Roles.Admin);

    public static Task<SignedIn> AsEditorAsync(PressRoom room, string email = "ed@press.example") => AsAsync(room, email, Roles.Editor);

    /// <summary>Not signed in.</summary>
    public static SignedIn AsNobody(PressRoom room) => new(room);

    /// <summary>The same in Chromium.</summary>
    public static async Task InAsync(IPage page, PressRoom room, string email = "ada@press.example", string role = Roles.Admin)
    {
        await AddAccountAsync(room, email, role);
        await page.GotoAsync("/admin/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign out" })).ToBeVisibleAsync();
    }

    /// <summary>An account that can sign in with <see cref="Password"/>; nothing happens where there is one already.</summary>
    public static async Task AddAccountAsync(PressRoom room, string email, string role)
    {
        await using var scope = room.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        if (await accounts.FindByEmailAsync(email) is null)
            Assert.Empty((await accounts.CreateAsync(Account.For(email, role), Password)).Errors);
    }

    public async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return await ReadAsync(response);
    }

    /// <summary>Opens a page, fills its fields by name and presses a button by what it says.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string address, string button, params (string Name, string Value)[] fields) =>
        await SubmitAsync(await PageAsync(address), button, fields);

    public async Task<HttpResponseMessage> SubmitAsync(IHtmlDocument page, string button, params (string Name, string Value)[] fields)
    {
        var pressed = Assert.Single(page.QuerySelectorAll<IHtmlButtonElement>("button").Where(it => it.TextContent.Trim() == button).DistinctBy(it => (it.Form, it.GetAttribute("formaction"))));
        var form = pressed.Form ?? throw new InvalidOperationException($"The button {button} belongs to no form.");
        foreach (var (name, value) in fields)
            Fill(form, name, value);

        // What is wrong the site is to say, not the browser.
        form.SetAttribute("novalidate", "");
        var submission = form.GetSubmission(pressed)!;
        using var request = new HttpRequestMessage(submission.Method == AngleSharp.Io.HttpMethod.Post ? HttpMethod.Post : HttpMethod.Get, submission.Target.Href);
        if (submission.Method == AngleSharp.Io.HttpMethod.Post)
        {
            request.Content = new StreamContent(submission.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", submission.Headers["Content-Type"]);
        }

        return await Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The page of an answer, at its address, so that its forms can be sent.</summary>
    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(page => page.Content(html).Address(response.RequestMessage!.RequestUri!), TestContext.Current.CancellationToken);
    }

    public void Dispose() => Http.Dispose();

    private static async Task<SignedIn> AsAsync(PressRoom room, string email, string role)
    {
        await AddAccountAsync(room, email, role);
        var somebody = new SignedIn(room);
        using var answer = await somebody.SubmitAsync("/admin/sign-in", "Sign in", ("Input.Email", email), ("Input.Password", Password));
        Assert.Equal("/admin", answer.Headers.Location?.OriginalString);
        return somebody;
    }

    private static void Fill(IHtmlFormElement form, string name, string value)
    {
        foreach (var field in form.Elements.Where(element => element.GetAttribute("name") == name))
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice:
                    choice.IsChecked = choice.Value == value;
                    break;
                case IHtmlInputElement input:
                    input.Value = value;
                    break;
                case IHtmlTextAreaElement text:
                    text.Value = value;
                    break;
                case IHtmlSelectElement select:
                    select.Value = value;
                    break;
                default:
                    throw new InvalidOperationException($"{name} cannot be filled.");
            }
        }

        Assert.Contains(form.Elements, element => element.GetAttribute("name") == name);
    }
}
