using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace OscarPressRoom.Benchmarks.Loading;

/// <summary>A web server in a process of its own, at an address that is free.</summary>
internal sealed class Served : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <param name="log">Told each line of standard error; it is passed on where nobody is.</param>
    public Served(ProcessStartInfo program, Action<string?>? log = null)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        program.Environment["ASPNETCORE_URLS"] = Address.OriginalString;
        program.RedirectStandardOutput = program.RedirectStandardError = true;
        _process = Process.Start(program)!;

        // A pipe that nobody empties would hold the server up.
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.ErrorDataReceived += (_, line) => (log ?? Console.Error.WriteLine)(line.Data);
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public long ResidentMemory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Asks for a page again and again until it is answered well. Returns how long after the process began.</summary>
    public async Task<TimeSpan> FirstAnswerAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (Stopwatch.GetElapsedTime(_start) < Patience)
        {
            if (IsListening() && await IsAnsweredAsync(client, path))
                return Stopwatch.GetElapsedTime(_start);
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }

        throw new InvalidOperationException($"{_process.StartInfo.FileName} did not answer {path} within {Patience.TotalSeconds:0} s.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<bool> IsAnsweredAsync(HttpClient client, string path)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // A request that is refused costs a pile of exceptions, and the system's list of all who listen two milliseconds: so much of a core
    // that the program would start later.
    private bool IsListening()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, Address.Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
