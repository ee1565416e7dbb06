using TypedCorpus.Generator.Declarations;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the file of a list with a property an entry; their documentation is what an editor shows as one types.</summary>
internal static class MembersEmitter
{
    private const string NotCompliant = "#pragma warning disable CS3005, CS3008 // "
        + "Names as the ids give them, whatever other languages make of case and underscores";

    /// <param name="declaration">The class.</param>
    /// <param name="members">All that could be members.</param>
    /// <param name="choice">Which of them are.</param>
    /// <param name="record">The record that they give: <c>Article</c>, <c>Actor</c>.</param>
    public static string Emit<T>(CorpusDeclaration declaration, MemberList<T> members, CorpusMembers choice, string record)
        where T : IMember, IEquatable<T>
    {
        string entries = record == "Article" ? "articles" : "actors";
        T[] chosen = [.. members.Members.Where(member => choice.Include(member.IsCurated))];
        CodeWriter code = GeneratedCode.Begin($"The {entries} of the corpus '{members.Corpus}' by name.");
        if (!AreCompliant(chosen)) code.Line(NotCompliant).Line();
        using (code.OpenNamespace(declaration))
        using (code.OpenClass(declaration))
        {
            code.Line($"/// <summary>The {entries} of the corpus{PropertiesOf(choice)}.</summary>").Line(GeneratedCode.Attribute);
            using (code.Open($"public sealed class {record}Members : global::TypedCorpus.{record}List"))
            {
                code.Line($"internal {record}Members(global::TypedCorpus.Corpus corpus) : base(corpus) {{ }}");
                foreach (T member in chosen) WriteMember(code, record, member);
            }
        }

        return code.ToString();
    }

    private static string PropertiesOf(CorpusMembers choice) => choice switch
    {
        CorpusMembers.None => "",
        CorpusMembers.All => ", each with a property of its own",
        _ => ", those that people chose with a property of their own",
    };

    /// <summary>
    /// Whether the names follow the Common Language Specification: no two may differ only in case, and none may begin with an underscore.
    /// In an assembly that is marked as compliant, the compiler would warn of the others.
    /// </summary>
    private static bool AreCompliant<T>(T[] members)
        where T : IMember
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return members.SelectMany(member => member.FormerNames.Prepend(member.Name)).All(name => name[0] != '_' && names.Add(name));
    }

    private static void WriteMember<T>(CodeWriter code, string record, T member)
        where T : IMember
    {
        code.Line()
            .Line($"/// <summary>{member.Describe()}</summary>")
            .Line($"public global::TypedCorpus.{record} {GeneratedCode.Escape(member.Name)} => this[{Literal.Of(member.Number)}];");
        foreach (string former in member.FormerNames)
        {
            code.Line()
                .Line($"/// <summary>The former name of <see cref=\"{GeneratedCode.Escape(member.Name)}\"/>.</summary>")
                .Line($"[global::System.Obsolete(\"Its name is now {member.Name}.\")]")
                .Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]")
                .Line($"public global::TypedCorpus.{record} {GeneratedCode.Escape(former)} => this[{Literal.Of(member.Number)}];");
        }
    }
}
