using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace OscarPressRoom.Web.Watching;

/// <summary>Counts what is sent of an answer, compressed as it is sent.</summary>
internal sealed class CountedBody(IHttpResponseBodyFeature sent) : PipeWriter, IHttpResponseBodyFeature
{
    public long Bytes { get; private set; }

    public Stream Stream => field ??= AsStream(leaveOpen: true);

    public PipeWriter Writer => this;

    public override bool CanGetUnflushedBytes => sent.Writer.CanGetUnflushedBytes;

    public override long UnflushedBytes => sent.Writer.UnflushedBytes;

    public override Memory<byte> GetMemory(int sizeHint = 0) => sent.Writer.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => sent.Writer.GetSpan(sizeHint);

    public override void Advance(int bytes)
    {
        Bytes += bytes;
        sent.Writer.Advance(bytes);
    }

    public override ValueTask<FlushResult> WriteAsync(ReadOnlyMemory<byte> source, CancellationToken cancellationToken = default)
    {
        Bytes += source.Length;
        return sent.Writer.WriteAsync(source, cancellationToken);
    }

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => sent.Writer.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => sent.Writer.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => sent.Writer.Complete(exception);

    public Task StartAsync(CancellationToken cancellationToken = default) => sent.StartAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(Stream, path, offset, count, cancellationToken);

    public Task CompleteAsync() => sent.CompleteAsync();

    public void DisableBuffering() => sent.DisableBuffering();
}
