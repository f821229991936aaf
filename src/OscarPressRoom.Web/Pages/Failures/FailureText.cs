using OscarPressRoom.Archive;

namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>What a person is told when a request fails; of the cause no more than helps, for it stands in the log.</summary>
internal sealed record FailureText(string Title, string Sentence)
{
    private const string NotKept = "What you sent was not kept. Load this page again later, to send it once more, or go back to what you typed.";

    /// <summary>The status and the text for what ails the database; null where nobody but us can do anything about it.</summary>
    /// <param name="isSent">Whether something was sent that is not to be typed again.</param>
    public static (int Code, FailureText Text)? Of(ArchiveTrouble trouble, bool isSent)
    {
        FailureText? text = trouble switch
        {
            ArchiveTrouble.Full => new("There is no room left", "The archive’s disk is full: whoever runs the archive has to make room."),
            ArchiveTrouble.Busy => new("The archive is busy", "Another program has kept the archive to itself for too long. Please try again in a moment."),
            ArchiveTrouble.Closed => new("The archive takes nothing in", "The archive’s file cannot be opened, or may not be written to: whoever runs the archive has to open it again."),
            ArchiveTrouble.Damaged => new("The archive is damaged", "The archive’s file is damaged: whoever runs the archive has to restore a backup."),
            _ => null,
        };

        // A full disk is no 503: by that a proxy would take the site for one that is down, and its pages are still served.
        return text is null
            ? null
            : (trouble == ArchiveTrouble.Full ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable, isSent ? text with { Sentence = $"{text.Sentence} {NotKept}" } : text);
    }

    public static FailureText Of(int code) => code switch
    {
        StatusCodes.Status503ServiceUnavailable =>
            new("Too many are here at once", "More is asked for at this moment than can be answered. Please try again in a moment."),
        StatusCodes.Status504GatewayTimeout =>
            new("This takes too long", "Making the page took longer than it may. Please try again in a moment, or ask for less at once."),
        >= StatusCodes.Status500InternalServerError =>
            new("Something went wrong", "The page cannot be shown: the fault is ours, and it has been noted. Please try again in a moment."),
        StatusCodes.Status400BadRequest =>
            new("This form cannot be taken", "It was open for too long, or sent from elsewhere, or the browser keeps no cookies. Go back, load the page anew, and send it again."),
        StatusCodes.Status403Forbidden =>
            new("This page is not yours to open", "Your account may not do this. An admin can give it the role that may."),
        StatusCodes.Status413PayloadTooLarge =>
            new("This is too much at once", "What was sent is larger than this page takes. Send less, or in parts."),
        StatusCodes.Status429TooManyRequests =>
            new("Too many requests", "Too much came from your network address in a short time. Wait a minute and try again."),
        _ => new("This request cannot be answered", "The address was asked for in a way that it does not serve."),
    };
}
