import Diagnostics

/// Where cells name their global declarations. A program of one file needs it to tell redeclared names apart.
struct GlobalUses {
  /// The start of a name.
  struct Place: Hashable {
    var source: SourceID
    var offset: Int
  }

  private(set) var declarations: [Place: ObjectIdentifier] = [:]

  mutating func note(_ declaration: ValueDecl, at range: SourceRange) {
    declarations[Place(source: range.source, offset: Int(range.start))] = declaration.identity
  }

  /// What a `guard` binds is renamed where it does so; in `guard let x` the name stands for what is outside.
  mutating func declare(_ variable: VariableDecl) {
    let place = Place(source: variable.range.source, offset: Int(variable.range.start))
    if declarations[place] == nil { declarations[place] = ValueDecl.variable(variable).identity }
  }
}
