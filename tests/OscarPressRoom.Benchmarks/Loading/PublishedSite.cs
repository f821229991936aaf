using OscarPressRoom.Benchmarks.Drills;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>The published site on a copy of an archive, so that the kept one stays as it is.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly Product _product;

    private PublishedSite(DirectoryInfo folder, Product product) => (_folder, _product) = (folder, product);

    public static async Task<PublishedSite> PublishAsync(string archive)
    {
        var folder = Directory.CreateDirectory(Path.Combine(CorpusFile.Repository(), ".artifacts", "benchmarks", $"site-{Environment.ProcessId}"));
        var product = new Product(await Product.PublishAsync(Path.Combine(folder.FullName, "program")), folder.FullName).In("data");
        File.Copy(archive, product.Archive);
        return new PublishedSite(folder, product);
    }

    /// <summary>A process that serves it.</summary>
    public Served Serve() => _product.Serve();

    public void Dispose() => _folder.Delete(recursive: true);
}
