using OscarPressRoom.Archive.Exporting;
using OscarPressRoom.Archive.Tests.Support;
using Xunit;

namespace OscarPressRoom.Archive.Tests;

public sealed class ExportTests : IAsyncLifetime
{
    private readonly TemporaryArchive _archive = new();

    public ValueTask InitializeAsync() => _archive.InitializeAsync();

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    [Fact]
    public async Task What_is_exported_imports_to_an_equal_archive()
    {
        await _archive.ImportAsync("a.md", Some.Transcript(credit: "Mara Quist and Bo Lind", more: "source: https://example.org/a\nrights: None."));
        await _archive.ImportAsync("b.md", Some.Transcript("## **Ana:** Why *so*? {#why}\n\n**Mara Quist:** 1. Because.\n\n## Thanks.", award: "Best Hat", film: "Her", more: "rendition: digest"));
        await _archive.ImportAsync("z.md", Some.Transcript("## One?\n\nYes.", number: 80, credit: "Bo Lind"));
        await _archive.ImportAsync("y.md", Some.Transcript("## One?\n\nYes.", number: 85, credit: "Bo Lind"));
        await _archive.ImportAsync("c.txt", "Cy Oduya backstage at the 2015 Academy Awards\n\nBest Film Editing\n\nWas “Salt” long?\n\nThe first “Salt” was.\n\nDid “Salt” hurt?\n\nYes.");
        var exported = await _archive.ExportAsync();

        await using var other = new TemporaryArchive();
        await other.InitializeAsync();
        foreach (var file in exported)
            Assert.Empty((await other.ImportAsync(file.Path, file.Text)).Problems);

        Assert.Equal(exported, await other.ExportAsync());
        Assert.Equal(["80/bo-lind.md", "85/bo-lind.md", "86/mara-quist-and-bo-lind.md", "86/mara-quist.md", "87/cy-oduya.md"], exported.Select(file => file.Path));
        Assert.Empty(await other.FaultsAsync());
    }

    [Fact]
    public async Task An_export_that_is_stopped_ends_with_the_file_at_hand()
    {
        await _archive.ImportAsync("a.md", Some.Transcript());
        await _archive.ImportAsync("b.md", Some.Transcript("## Was it far?\n\nVery.", credit: "Bo Lind"));
        using var stop = new CancellationTokenSource();
        var files = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _archive.WithAsync(async (Exporter exporter) =>
        {
            await foreach (var _ in exporter.ExportAsync(stop.Token))
            {
                files++;
                await stop.CancelAsync();
            }
        }));
        Assert.Equal(1, files);
    }

    [Fact]
    public async Task A_file_is_named_shorter_where_a_file_system_could_not_hold_its_name()
    {
        var slug = string.Join('-', Enumerable.Repeat("harbour", 40));
        await _archive.ImportAsync("a.md", Some.Transcript(more: $"slug: {slug}"));
        await _archive.ImportAsync("b.md", Some.Transcript(more: $"slug: {slug}-too"));

        var exported = await _archive.ExportAsync();
        Assert.All(exported, file => Assert.InRange(file.Path.Length, 20, 100));
        Assert.Equal(2, exported.DistinctBy(file => file.Path).Count());
        Assert.Contains($"slug: {slug}\n", exported[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_imported_where_it_came_from_changes_no_pair()
    {
        await _archive.ImportAsync("d.md", Some.Transcript(credit: "Ina Brandt"));
        foreach (var file in await _archive.ExportAsync())
        {
            var transcript = Assert.Single((await _archive.ImportAsync(file.Path, file.Text)).Transcripts);
            Assert.Equal((false, 0, 0, 0), (transcript.IsNew, transcript.Added, transcript.Changed, transcript.Removed));
        }

        Assert.Empty(await _archive.FaultsAsync());
    }
}
