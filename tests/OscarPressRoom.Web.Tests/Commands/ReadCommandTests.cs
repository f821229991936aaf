using System.IO.Compression;
using System.Text.Json.Nodes;
using OscarPressRoom.Web.Tests.Support;
using Xunit;

namespace OscarPressRoom.Web.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public async Task Piped_json_is_lines_of_json_without_a_mark_and_nothing_else()
    {
        var one = _shell.Write("one.txt", Shell.Conversation(1).Replace("far", "“far”", StringComparison.Ordinal));
        var two = _shell.Write("two.txt", "");

        var (code, output, error) = await _shell.RunAsync("read", "--json", two, one);

        Assert.Equal((1, ""), (code, error));
        Assert.StartsWith("{\"file\":", output, StringComparison.Ordinal);
        var lines = Json(output);
        Assert.Equal([two, one], lines.Select(line => line["file"]!.GetValue<string>()));
        Assert.Equal([null, "labelled"], lines.Select(line => line["reader"]?.GetValue<string>()));
        Assert.Contains("â\u0080\u009cfarâ\u0080\u009d", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_a_line_too()
    {
        var (code, output, _) = await Shell.ReadAsync("read", "--json", _shell.PathOf("none.txt"));
        Assert.Equal(1, code);
        Assert.Equal("no-such-file", Assert.Single(Json(output))["problems"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_zip_gives_a_line_for_each_file_inside()
    {
        using (var zip = ZipFile.Open(_shell.PathOf("pack.zip"), ZipArchiveMode.Create))
        {
            foreach (var number in new[] { 2, 1 })
            {
                await using var writer = new StreamWriter(await zip.CreateEntry($"inner/{number}.txt").OpenAsync(TestContext.Current.CancellationToken));
                await writer.WriteAsync(Shell.Conversation(number));
            }
        }

        var (code, output, _) = await Shell.ReadAsync("read", "--json", _shell.PathOf("pack.zip"));

        Assert.Equal(0, code);
        Assert.Equal(["inner/1.txt", "inner/2.txt"], Json(output).Select(line => line["file"]!.GetValue<string>().Split("pack.zip/")[1]));
    }

    [Fact]
    public async Task Several_files_end_with_a_table_of_what_they_were_read_as()
    {
        _shell.Write("in/1.txt", Shell.Conversation(1));
        _shell.Write("in/2.txt", Shell.Conversation(2));
        _shell.Write("in/3.txt", "");
        _shell.Write("in/deeper/4.html", "<!doctype html><h1>Ada Quill backstage at the 2014 Academy Awards</h1><p>Q. Was it?<p>A. It was.");

        var (code, output, _) = await Shell.ReadAsync("read", _shell.PathOf("in"));

        Assert.Equal(1, code);
        var table = output[output.LastIndexOf("read as", StringComparison.Ordinal)..].Split('\n').Select(row => string.Join(' ', row.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal("read as files transcripts pairs problems", table[0]);
        Assert.StartsWith("labelled 3 3 5 ", table[1], StringComparison.Ordinal);
        Assert.Equal("refused: empty-file 1 0 0 1", table[2]);
        Assert.StartsWith("together 4 3 5 ", table[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_come_from_the_configuration()
    {
        var file = _shell.Write("one.txt", Shell.Conversation(1));
        var (code, output, _) = await _shell.With("Reader__MaxBytes", "10").RunAsync("read", "--json", file);
        Assert.Equal((1, "too-large"), (code, Json(output)[0]["problems"]![0]!["code"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("Reader__MaxBytes", "ten", "The configuration's Reader:MaxBytes is “ten”; it must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("Reader__MaxLines", "0", "The configuration's Reader:MaxLines is “0”; it must be a whole number from 1 to 1,000,000,000.")]
    [InlineData("Reader__MaxSheep", "1", "The configuration knows no Reader:MaxSheep; of Reader it knows MaxBytes, MaxLines, MaxNesting, MaxFiles, MaxZipRatio.")]
    public async Task A_limit_that_is_none_is_said(string setting, string value, string sentence)
    {
        var (code, output, error) = await _shell.With(setting, value).RunAsync("read", _shell.Write("one.txt", "x"));
        Assert.Equal((1, "", sentence), (code, output, error.TrimEnd()));
    }

    [Fact]
    public async Task Nothing_to_read_is_wrong_usage() => Assert.Equal(2, (await Shell.ReadAsync("read")).Code);

    [Theory]
    [InlineData("read", "--jsn")]
    [InlineData("import", "--dryrun")]
    public async Task A_mistyped_option_is_wrong_usage_and_nothing_is_done(string command, string option)
    {
        var (code, output, error) = await _shell.RunAsync(command, option, _shell.Write("one.txt", Shell.Conversation(1)));

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith($"There is no option {option}, nor a file of that name.", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_shell.PathOf("archive.db")));
    }

    [Fact]
    public async Task A_file_may_begin_with_a_hyphen()
    {
        _shell.Write("-one.txt", Shell.Conversation(1));
        Assert.Equal(0, (await _shell.RunAsync("read", "-one.txt")).Code);
    }

    private static List<JsonNode> Json(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
}
