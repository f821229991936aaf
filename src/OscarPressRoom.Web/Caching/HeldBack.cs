using System.Buffers;

namespace OscarPressRoom.Web.Caching;

/// <summary>Holds back what is written to another stream, as long as that is no more than a page: it can still be looked at, or be left unsent.</summary>
internal sealed class HeldBack(Stream sent) : Stream
{
    // In bytes: most pages are shorter. The room is lent from one page to the next.
    private const int Usual = 1 << 16;

    private byte[]? _held = ArrayPool<byte>.Shared.Rent(Usual);
    private int _length;

    /// <summary>All that was written; null once it was too much to be held. (A mere null would be memory without bytes.)</summary>
    public ReadOnlyMemory<byte>? Whole => _held is { } held ? held.AsMemory(0, _length) : default(ReadOnlyMemory<byte>?);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>What the rest of the program answers with.</summary>
    public static async Task<HeldBack> OfAsync(HttpContext context, RequestDelegate rest)
    {
        var sent = context.Response.Body;
        var page = new HeldBack(sent);
        context.Response.Body = page;
        try
        {
            await rest(context);
        }
        finally
        {
            context.Response.Body = sent;
        }

        return page;
    }

    /// <summary>Sends what is held, and what comes after it at once.</summary>
    public async Task ReleaseAsync(CancellationToken cancellation)
    {
        if (_held is not { } held)
            return;

        _held = null;
        // Not even nothing may be written where there is no body: of a page that is unchanged.
        if (_length > 0)
            await sent.WriteAsync(held.AsMemory(0, _length), cancellation);
        ArrayPool<byte>.Shared.Return(held);
    }

    /// <summary>Leaves unsent what is held.</summary>
    public void Drop()
    {
        if (_held is { } held)
            ArrayPool<byte>.Shared.Return(held);
        (_held, _length) = (null, 0);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_held is { } held && _length + buffer.Length <= KeptPages.Longest)
        {
            if (_length + buffer.Length > held.Length)
                _held = held = Larger(held, _length + buffer.Length);
            buffer.CopyTo(held.AsMemory(_length));
            _length += buffer.Length;
            return;
        }

        await ReleaseAsync(cancellationToken);
        await sent.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => _held is null ? sent.FlushAsync(cancellationToken) : Task.CompletedTask;

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Pages are written without blocking.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static byte[] Larger(byte[] held, int least)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(least, 2 * held.Length));
        held.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(held);
        return larger;
    }
}
