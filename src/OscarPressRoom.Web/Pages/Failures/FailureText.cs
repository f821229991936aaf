namespace OscarPressRoom.Web.Pages.Failures;

/// <summary>What a person is told when a request fails; nothing of the cause, which stands in the log.</summary>
internal sealed record FailureText(string Title, string Sentence)
{
    public static FailureText Of(int code) => code switch
    {
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
