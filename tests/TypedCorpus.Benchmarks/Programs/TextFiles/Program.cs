using var text = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream("text-00000")!);
Console.WriteLine(text.ReadToEnd().Length);
