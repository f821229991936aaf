using OscarPressRoom.Transcripts.Editing;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>A role as a person chooses it, each with a first letter of its own.</summary>
internal sealed record RoleName(ParagraphRole Role, string Name)
{
    public static IReadOnlyList<RoleName> All { get; } =
    [
        new(ParagraphRole.Question, "Question"),
        new(ParagraphRole.QuestionOn, "Goes on asking"),
        new(ParagraphRole.Answer, "Answer"),
        new(ParagraphRole.LeftOut, "Left out"),
    ];
}
