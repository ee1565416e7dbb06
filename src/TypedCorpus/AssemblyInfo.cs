// Whoever marks an assembly so is told by the compiler of each public member that shows a type which is not (CS3001 to CS3009).
[assembly: CLSCompliant(true)]
