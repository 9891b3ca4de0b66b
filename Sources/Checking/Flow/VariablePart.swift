/// A variable, or what stored properties lead to from there: what an access to a place is an access to.
struct VariablePart: Equatable {
  private(set) var variable: VariableDecl
  private(set) var path: [String] = []
  /// Whether the place is this part, and not what an accessor, a subscript or `!` reaches from it.
  private(set) var isExact = true

  var name: String { ([variable.name] + path).joined(separator: ".") }

  /// Nil for what is no part of a variable. What accessors and subscripts reach counts as all of their base.
  init?(_ place: Expression, isReference: (Type) -> Bool = \.isReference) {
    let base: Expression
    var step: String?
    switch place.kind {
    case .variable(let variable):
      self.variable = variable
      return
    case .member(let inner, let field, _, _):
      guard !isReference(inner.type) else { return nil }
      base = inner
      step = field.isPlain ? field.name : nil
    case .subscripted(let inner, _, _, _, _):
      guard !isReference(inner.type) else { return nil }
      base = inner
    case .tupleElement(let inner, let index):
      base = inner
      step = if case .tuple(let elements) = inner.type, let label = elements[index].label { label } else { "\(index)" }
    case .forceUnwrap(let inner), .optionalChain(let inner), .bindOptional(let inner): base = inner
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .staticMember, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      return nil
    }
    guard let whole = VariablePart(base, isReference: isReference) else { return nil }
    self = whole
    if let step, isExact { path.append(step) } else { isExact = false }
  }

  func overlaps(_ other: VariablePart) -> Bool {
    variable === other.variable && zip(path, other.path).allSatisfy { $0 == $1 }
  }
}
