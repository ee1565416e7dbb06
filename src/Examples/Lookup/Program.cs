using TypedCorpus.Examples.Lookup;

LookupService.Create(args).Run();
