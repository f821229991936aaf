using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Caching;

/// <summary>After each of a series of changes, every address that answers with what was kept answers as if nothing had ever been kept.</summary>
public sealed class NeverStaleTests(EmptyRoom room) : IClassFixture<EmptyRoom>
{
    private const int Changes = 14;

    [Theory]
    [InlineData(4)]
    public async Task What_is_kept_is_what_would_be_made_anew(int seed)
    {
        await using var process = new OtherProcess(room);
        var changes = new RandomChanges(process, new Random(seed));
        var (addresses, compared) = (new HashSet<string>(), 0);
        for (var step = 0; step < Changes; step++)
        {
            var done = await changes.NextAsync(step);
            addresses.UnionWith(await EveryAddress.OfAsync(process));
            await Parallel.ForEachAsync(addresses, TestContext.Current.CancellationToken, async (address, _) =>
            {
                var kept = await KeptAnswer.OfAsync(room, address);
                if (!kept.IsKept)
                    return;

                Interlocked.Increment(ref compared);
                var anew = await KeptAnswer.AnewAsync(room, address);
                Assert.True(kept.Seen == anew.Seen, $"After step {step} ({done}) {address} is stale.\n{kept}\n{anew}");
            });
        }

        Assert.NotEqual(0, compared);
    }
}
