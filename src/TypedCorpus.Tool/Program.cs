using TypedCorpus.Tool;
using TypedCorpus.Tool.Commands;

using Stream input = Console.OpenStandardInput();
using Stream output = StandardOutput.Open();
var streams = new StandardStreams(input, output, Console.Error)
{
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
};
using var interruption = new Interruption(streams);
return CorpusCommand.Run(args, streams);
