/// A variable, or what stored properties lead to from there.
struct VariablePart: Equatable {
  var variable: VariableDecl
  var path: [String]
  /// Whether nothing but stored properties led here.
  var isExact: Bool

  /// Nil for what is no part of a variable. What accessors and subscripts reach counts as all of their base.
  init?(_ place: Expression, isReference: (Type) -> Bool = { $0.isReference }) {
    switch place.kind {
    case .variable(let variable): self.init(variable: variable, path: [], isExact: true)
    case .member(let base, let field, _, _):
      guard !isReference(base.type) else { return nil }
      self.init(base, field.getter == nil ? field.name : nil, isReference)
    case .tupleElement(let base, let index): self.init(base, "\(index)", isReference)
    case .subscripted(let base, _, _, _, _):
      guard !isReference(base.type) else { return nil }
      self.init(base, nil, isReference)
    case .forceUnwrap(let base), .optionalChain(let base), .bindOptional(let base): self.init(base, nil, isReference)
    default: return nil
    }
  }

  private init(variable: VariableDecl, path: [String], isExact: Bool) {
    self.variable = variable
    self.path = path
    self.isExact = isExact
  }

  private init?(_ base: Expression, _ name: String?, _ isReference: (Type) -> Bool) {
    guard var found = VariablePart(base, isReference: isReference) else { return nil }
    if let name, found.isExact { found.path.append(name) } else { found.isExact = false }
    self = found
  }

  var name: String { ([variable.name] + path).joined(separator: ".") }

  /// The longest part that both lie in.
  func name(sharedWith other: VariablePart) -> String {
    ([variable.name] + path.prefix(min(path.count, other.path.count))).joined(separator: ".")
  }

  func overlaps(_ other: VariablePart) -> Bool {
    variable === other.variable && zip(path, other.path).allSatisfy { $0 == $1 }
  }
}
