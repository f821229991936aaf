namespace OscarPressRoom.Web;

internal static class Addresses
{
    public static string Transcript(int number, string slug) => $"/events/{number}/{slug}";
}
