using Markdig;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace OscarPressRoom.Web.Pages;

internal sealed class AboutModel : PageModel
{
    private static readonly Lazy<string> Rendered = new(Render);

    [ViewData]
    public Head Head { get; } = new("About this archive", "What Oscar Press Room is, how to search it, and what its words mean.", Addresses.About);

    /// <summary>The text of About.md as HTML; markup in it would be shown, not obeyed.</summary>
    public string Text { get; private set; } = "";

    public void OnGet() => Text = Rendered.Value;

    private static string Render()
    {
        using var stream = typeof(AboutModel).Assembly.GetManifestResourceStream("About.md")
            ?? throw new InvalidOperationException("The assembly lacks its text About.md.");
        using var reader = new StreamReader(stream);
        return Markdown.ToHtml(reader.ReadToEnd(), new MarkdownPipelineBuilder().DisableHtml().Build());
    }
}
