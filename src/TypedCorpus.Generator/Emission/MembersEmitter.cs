using TypedCorpus.Generator.Declarations;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file of a list with a property an entry; their documentation is what an editor shows as one types.</summary>
internal static class MembersEmitter
{
    /// <param name="declaration">The class.</param>
    /// <param name="members">All that could be members.</param>
    /// <param name="choice">Which of them are.</param>
    /// <param name="record">The record that they give: <c>Article</c>, <c>Actor</c>.</param>
    public static string Emit<T>(CorpusDeclaration declaration, MemberList<T> members, CorpusMembers choice, string record)
        where T : IMember, IEquatable<T>
    {
        string entries = record == "Article" ? "articles" : "actors";
        CodeWriter code = GeneratedCode.Begin($"The {entries} of the corpus '{members.Corpus}' by name.");
        using (code.OpenNamespace(declaration))
        using (code.OpenClass(declaration))
        {
            code.Line($"/// <summary>The {entries} of the corpus{(choice == CorpusMembers.None ? "" : choice == CorpusMembers.All ? ", each with a property of its own" : ", those that people chose with a property of their own")}.</summary>")
                .Line(GeneratedCode.Attribute);
            using (code.Open($"public sealed class {record}Members : global::TypedCorpus.{record}List"))
            {
                code.Line($"internal {record}Members(global::TypedCorpus.Corpus corpus) : base(corpus) {{ }}");
                foreach (T member in members.Members)
                    if (choice.Include(member.IsCurated)) WriteMember(code, record, member);
            }
        }

        return code.ToString();
    }

    private static void WriteMember<T>(CodeWriter code, string record, T member)
        where T : IMember => code
        .Line()
        .Line($"/// <summary>{member.Describe()}</summary>")
        .Line($"public global::TypedCorpus.{record} {GeneratedCode.Escape(member.Name)} => this[{Literal.Of(member.Number)}];");
}
