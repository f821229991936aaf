using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OscarPressRoom.Web.Pages.Forms;

/// <summary>Why a form was not accepted.</summary>
/// <param name="FieldId">The field it is about; null where it is about all of them.</param>
internal sealed record FieldError(string? FieldId, string Sentence)
{
    public static IEnumerable<FieldError> In(ModelStateDictionary state) =>
        from field in state
        from error in field.Value?.Errors ?? []
        select new FieldError(field.Key.Length == 0 ? null : Id(field.Key), error.ErrorMessage);

    public static string Id(string name) => TagBuilder.CreateSanitizedId(name, "_");
}
