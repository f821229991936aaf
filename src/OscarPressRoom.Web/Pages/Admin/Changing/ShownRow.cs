using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Wordings;

namespace OscarPressRoom.Web.Pages.Admin.Changing;

/// <summary>What a change did to a pair or to a fact.</summary>
internal sealed record ShownRow(string Heading, IReadOnlyList<WordRun> Runs)
{
    public static ShownRow Of(ReceiptRow row) => new($"{Kind(row.TableName)} {Deed(row)}", WordRun.Between(row.Before ?? "", row.After ?? ""));

    private static string Kind(string table) => table switch
    {
        "QuestionAnswer" => "Question and answer",
        "Transcript" => "Conversation",
        "PersonName" => "Spelling",
        _ => table,
    };

    private static string Deed(ReceiptRow row) => (row.Before, row.After) switch
    {
        (null, _) => "added",
        (_, null) => "removed",
        _ => "changed",
    };
}
