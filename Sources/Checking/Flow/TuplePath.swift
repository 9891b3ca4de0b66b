/// Where an element stands in a tuple, and in the tuples that are its elements.
struct TuplePath {
  /// From the outermost tuple inwards.
  var indices: [Int]

  init(_ indices: [Int]) { self.indices = indices }

  /// The first element that is no tuple itself, of what stands there.
  func first(in type: Type) -> TuplePath {
    var result = self
    var type = type
    for index in indices {
      guard case .tuple(let elements) = type else { return self }
      type = elements[index].type
    }
    while case .tuple(let elements) = type, let first = elements.first {
      result.indices.append(0)
      type = first.type
    }
    return result
  }

  /// The variable that an element is a part of, and where; nil where something else lies between.
  static func part(_ index: Int, of base: Expression) -> (VariableDecl, TuplePath)? {
    switch base.kind {
    case .variable(let variable): return (variable, TuplePath([index]))
    case .tupleElement(let outer, let own):
      return part(own, of: outer).map { ($0, TuplePath($1.indices + [index])) }
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .member,
      .staticMember, .subscripted, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase, .functionReference,
      .closure, .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression,
      .ifExpression, .switchExpression, .block, .convert, .cast, .invalid:
      return nil
    }
  }

  /// `.x.0`: by the labels where there are any.
  func text(in type: Type) -> String { names(in: type).map { ".\($0)" }.joined() }

  /// What the element itself is called.
  func name(in type: Type) -> String { names(in: type).last ?? "" }

  private func names(in type: Type) -> [String] {
    var result: [String] = []
    var type = type
    for index in indices {
      guard case .tuple(let elements) = type else { break }
      result.append(elements[index].label ?? String(index))
      type = elements[index].type
    }
    return result
  }
}
