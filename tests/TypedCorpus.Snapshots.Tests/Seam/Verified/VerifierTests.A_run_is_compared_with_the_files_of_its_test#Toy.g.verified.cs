//HintName: Toy.g.cs
class Toy;
