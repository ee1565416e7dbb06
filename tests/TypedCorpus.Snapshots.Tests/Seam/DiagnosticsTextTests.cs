namespace TypedCorpus.Snapshots.Tests.Seam;

public class DiagnosticsTextTests
{
    [Fact]
    public void Diagnostics_are_written_as_Verify_writes_them()
    {
        const string expected =
            "{\n" +
            "  Diagnostics: [\n" +
            "    {\n" +
            "      Location: seeds\\x.txt: (4,0)-(4,17),\n" +
            "      Message: It is said: «so», \"so\",\n" +
            "      Severity: Warning,\n" +
            "      WarningLevel: 1,\n" +
            "      Descriptor: {\n" +
            "        Id: TOY1,\n" +
            "        Title: A toy,\n" +
            "        Description: Why it is.,\n" +
            "        HelpLink: https://example.org/TOY1,\n" +
            "        MessageFormat: It is {0},\n" +
            "        Category: Toys,\n" +
            "        DefaultSeverity: Warning,\n" +
            "        IsEnabledByDefault: true,\n" +
            "        CustomTags: [\n" +
            "          Tag,\n" +
            "          Other\n" +
            "        ]\n" +
            "      }\n" +
            "    },\n" +
            "    {\n" +
            "      Message:\n" +
            "It is\n" +
            "long,\n" +
            "      Severity: Error,\n" +
            "      Descriptor: {\n" +
            "        Id: TOY2,\n" +
            "        Title: Another,\n" +
            "        MessageFormat:\n" +
            "It is\n" +
            "{0},\n" +
            "        Category: Toys,\n" +
            "        DefaultSeverity: Error,\n" +
            "        IsEnabledByDefault: true\n" +
            "      }\n" +
            "    }\n" +
            "  ]\n" +
            "}";

        Assert.Equal(expected, DiagnosticsText.Of([ToyDiagnostics.Placed, ToyDiagnostics.Unplaced]));
    }
}
