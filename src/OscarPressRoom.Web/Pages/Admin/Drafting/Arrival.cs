using System.Text;
using OscarPressRoom.Archive.Drafting;
using OscarPressRoom.Transcripts;
using OscarPressRoom.Transcripts.Decoding;

namespace OscarPressRoom.Web.Pages.Admin.Drafting;

/// <summary>A file that somebody sent, and what became of it: a draft, or nothing and why.</summary>
internal sealed record Arrival(string File, int? DraftId, Problem? Refusal)
{
    private const string Pasted = "pasted.txt";
    private const int LongestName = 200;

    /// <summary>Each file by itself: one that is refused keeps no other from becoming a draft.</summary>
    public static async Task<IReadOnlyList<Arrival>> AllAsync(IReadOnlyList<IFormFile> files, string? text, string? name, Drafts drafts, ReaderLimits limits, string by, CancellationToken cancellation)
    {
        var arrivals = new List<Arrival>();
        foreach (var file in files)
            await TakeAsync(NameOf(file.FileName), await ContentAsync(file, limits, cancellation));
        if (!string.IsNullOrWhiteSpace(text))
            await TakeAsync(NameOf(name ?? ""), Encoding.UTF8.GetBytes(text));
        return arrivals;

        async Task TakeAsync(string sent, byte[] content)
        {
            foreach (var file in content.Length > limits.MaxBytes ? [new PackedFile(sent, [], limits.TooLarge(content.Length))] : ZipFiles.Open(sent, content, limits))
            {
                var (id, refusal) = file.Refusal is null ? await drafts.AddAsync(file.Name, file.Content, by, cancellation) : (null, file.Refusal);
                arrivals.Add(new Arrival(file.Name, id, refusal));
            }
        }
    }

    private static string NameOf(string given) => PackedFile.SafeName(given.Trim()) switch
    {
        "" => Pasted,
        { Length: > LongestName } name => name[^LongestName..],
        var name => name,
    };

    // One byte over the limit is enough to know.
    private static async Task<byte[]> ContentAsync(IFormFile file, ReaderLimits limits, CancellationToken cancellation)
    {
        var content = new byte[Math.Min(file.Length, (long)limits.MaxBytes + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancellation);
        return content;
    }
}
