//HintName: Box.g.cs
class Box;
