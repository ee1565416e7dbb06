Console.WriteLine(Texts.Text00000.Length);
