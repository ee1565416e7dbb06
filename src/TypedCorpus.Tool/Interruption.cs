using System.Runtime.InteropServices;
using TypedCorpus.Tool.Commands;

namespace TypedCorpus.Tool;

/// <summary>
/// Ends the process on a signal: without a message, with the exit code of the signal, and only after the line or file that is being written
/// is complete.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Whoever reads the output may have gone to sleep in the middle of a line.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly StandardStreams streams;
    private readonly PosixSignalRegistration[] registrations;

    public Interruption(StandardStreams streams)
    {
        this.streams = streams;
        registrations =
        [
            On(PosixSignal.SIGINT, ExitCode.Interrupted),
            On(PosixSignal.SIGTERM, ExitCode.Terminated),
            On(PosixSignal.SIGHUP, ExitCode.HungUp),
        ];
    }

    public void Dispose() => Array.ForEach(registrations, registration => registration.Dispose());

    private PosixSignalRegistration On(PosixSignal signal, int code) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        End(code);
    });

    private void End(int code)
    {
        Monitor.TryEnter(streams.Gate, Patience);
        // A bar of progress hides the cursor while it is shown.
        if (streams.IsErrorTerminal) streams.Error.Write("\u001B[?25h");
        Environment.Exit(code);
    }
}
