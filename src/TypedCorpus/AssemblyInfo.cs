// If an assembly is marked as compliant, the compiler warns of each public member that exposes a type which is not (CS3001 to CS3009).
[assembly: CLSCompliant(true)]
