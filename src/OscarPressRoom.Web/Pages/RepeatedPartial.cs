using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Mvc.ViewFeatures.Buffers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OscarPressRoom.Web.Pages;

/// <summary>
/// The partial tag, of which a page has twenty to a hundred: a view with a model of its own is found and made once for a page, however
/// often it stands there, since that takes ten times as long as its words. Where its model is null there is nothing to show.
/// </summary>
[HtmlTargetElement("partial", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RepeatedPartial(ICompositeViewEngine engine, IViewBufferScope buffers, IRazorViewEngine views, IRazorPageActivator activator)
    : PartialTagHelper(engine, buffers)
{
    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        // Others share what their page says of its fields.
        if (!context.AllAttributes.ContainsName("model"))
            return base.ProcessAsync(context, output);

        output.SuppressOutput();
        if (Model is null)
            return Task.CompletedTask;

        var made = ViewContext.HttpContext.Items;
        var key = (ViewContext.ActionDescriptor, Name);
        if (made[key] is not IRazorPage page)
            made[key] = page = Make();

        page.ViewContext.Writer = ViewContext.Writer;
        page.ViewContext.ViewData.Model = Model;
        return page.ExecuteAsync();
    }

    private IRazorPage Make()
    {
        var found = views.GetView(ViewContext.ExecutingFilePath, Name, isMainPage: false);
        var view = (RazorView)(found.Success ? found : views.FindView(ViewContext, Name, isMainPage: false).EnsureSuccessful(found.SearchedLocations)).View!;
        var page = view.RazorPage;
        page.ViewContext = new ViewContext(ViewContext, view, new ViewDataDictionary<object?>(ViewContext.ViewData, Model), ViewContext.Writer) { ExecutingFilePath = page.Path };
        activator.Activate(page, page.ViewContext);
        return page;
    }
}
