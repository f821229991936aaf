using OscarPressRoom.Archive.Changing;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests.Changing;

public sealed class UndoneInReverseTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_was_done_undoing_it_backwards_leads_through_every_state_there_was(int seed)
    {
        await using var archive = new TemporaryArchive();
        await archive.InitializeAsync();
        var acts = new RandomActs(archive, new Random(seed));
        var states = new Stack<(string Contents, ISet<string> Former)>();
        for (var act = 0; act < 20; act++)
        {
            var state = (await Contents.OfAsync(archive), await Contents.FormerAsync(archive));
            if (await acts.NextAsync(act) > 0)
                states.Push(state);
            Assert.Empty(await archive.FaultsAsync());
        }

        for (var id = states.Count; id > 0; id--)
        {
            Assert.Empty(await archive.WithAsync((Undo undo) => undo.UndoAsync(id, "a test")));
            var (contents, former) = states.Pop();
            Assert.Equal(contents, await Contents.OfAsync(archive));
            Assert.Subset(await Contents.FormerAsync(archive), former);
            Assert.Empty(await archive.FaultsAsync());
        }
    }
}
