using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OscarPressRoom.Web.Pages.Forms;

/// <summary>A field that was not accepted says so, with the reason below it, to the eye and to a screen reader.</summary>
[HtmlTargetElement("input", Attributes = "asp-for")]
[HtmlTargetElement("select", Attributes = "asp-for")]
[HtmlTargetElement("textarea", Attributes = "asp-for")]
public sealed class RefusedField : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext View { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        if (View.ViewData.ModelState[name] is not { Errors: [var error, ..] })
            return;

        var reason = new TagBuilder("p");
        reason.GenerateId($"{FieldError.Id(name)}-error", "_");
        reason.AddCssClass("error");
        reason.InnerHtml.Append(error.ErrorMessage);
        output.PostElement.AppendHtml(reason);

        var described = output.Attributes["aria-describedby"]?.Value;
        output.Attributes.SetAttribute("aria-invalid", "true");
        output.Attributes.SetAttribute("aria-describedby", $"{reason.Attributes["id"]} {described}".TrimEnd());
    }
}
