using System.Text;
using TypedCorpus.Examples.Pipeline;

Console.OutputEncoding = Encoding.UTF8;

if (args is ["--watch", var folder])
{
    Watch.Over(folder);
    return;
}

// One project is edited step by step, as in an editor; each table shows what the generator did because of one edit.
const string text = "000_66cadd53a7e5fc5e.txt", sidecar = "000_66cadd53a7e5fc5e.yml", roster = "actors.yml";
Project project = Project.Open(Path.Combine(AppContext.BaseDirectory, "seeds"));
StepTable.Print("The first run", project);

Then("A class without a corpus is added to the C#", project.WithCode("class Unrelated;"));
Then("One word of the text is another", project.WithEdit(text, "الخميس الماضي", "الجمعة الماضي"));
Then("A comment of the sidecar is another", project.WithEdit(sidecar, "# The title of an article.", "# The title of another article."));
Then("A speaker of the sidecar is another", project.WithEdit(sidecar, "speaker: khalifa-haftar", "speaker: vladimir-putin"));
Then("The roster has one actor more", project.WithEdit(roster, "actors:\n", "actors:\n  berlin: { name: برلين, kind: place }\n"));

void Then(string edit, Project edited)
{
    StepTable.Print(edit, edited, project);
    project = edited;
}
