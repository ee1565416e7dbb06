using TypedCorpus.Tool;
using TypedCorpus.Tool.Commands;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
return CorpusCommand.Run(args, new StandardStreams(input, output, Console.Error)
{
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
});
