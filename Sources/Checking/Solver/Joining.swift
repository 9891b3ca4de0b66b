/// What several types have in common.
extension Solver {
  /// A tuple with another's labels, also inside.
  func relabelled(_ type: Type, as other: Type) -> Type {
    guard case .tuple(let elements) = type, case .tuple(let labels) = other, elements.count == labels.count else {
      return type
    }
    return .tuple(zip(elements, labels).map { TupleElement($1.label, relabelled($0.type, as: $1.type)) })
  }

  /// The narrowest type to which all convert, for what a literal's elements or a conditional's branches are.
  func join(_ types: [Type]) -> Type? {
    var result: Type?
    for type in types {
      let type = deep(type)
      guard let current = result else {
        result = type
        continue
      }
      if current == type { continue }
      guard let joined = joinPair(current, type) else { return nil }
      result = joined
    }
    return result
  }

  private func joinPair(_ a: Type, _ b: Type) -> Type? {
    if a == b { return a }
    if let x = checker.payload(a), let y = checker.payload(b) { return joinPair(x, y).map(checker.optional) }
    // A tuple's labels are the optional's.
    if let x = checker.payload(a) { return joinPair(x, b).map { checker.optional(relabelled($0, as: x)) } }
    if let y = checker.payload(b) { return joinPair(a, y).map { checker.optional(relabelled($0, as: y)) } }
    if case .existential = a, case .solved = quietConvert(b, a) { return a }
    if case .existential = b, case .solved = quietConvert(a, b) { return b }
    if case .nominal(let decl, _) = a, decl.kind == .classType {
      var current: Type? = a
      while let here = current {
        if case .nominal(let own, _) = here, checker.supertype(b, of: own) == here { return here }
        current = checker.superclassType(of: here)
      }
    }
    if case .nominal(let x, let left) = a, case .nominal(let y, let right) = b, x == y, x.isLibrary,
      ["Array", "Set", "Dictionary"].contains(x.name)
    {
      let parts = zip(left, right).map { joinPair($0, $1) }
      if parts.allSatisfy({ $0 != nil }) { return .nominal(x, parts.map { $0! }) }
    }
    if case .variable = a { return b }
    if case .variable = b { return a }
    if case .tuple(let left) = a, case .tuple(let right) = b, left.count == right.count {
      // Labels are kept where both agree.
      let parts = zip(left, right).map { pair in
        joinPair(pair.0.type, pair.1.type).map { TupleElement(pair.0.label == pair.1.label ? pair.0.label : nil, $0) }
      }
      if parts.allSatisfy({ $0 != nil }) { return .tuple(parts.map { $0! }) }
    }
    if case .metatype(let x) = a, case .metatype(let y) = b { return joinPair(x, y).map { .metatype($0) } }
    // A tuple or a function is nothing else, whatever its parts turn out to be.
    switch (a, b) {
    case (.tuple, .nominal), (.nominal, .tuple), (.function, .nominal), (.nominal, .function), (.tuple, .function),
      (.function, .tuple):
      return nil
    case (.nominal, _), (.generic, _), (.associated, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _),
      (.metatype, _), (.protocolMetatype, _), (.variable, _), (.error, _):
      break
    }
    if checker.containsVariables(a) || checker.containsVariables(b) { return checker.containsVariables(a) ? b : a }
    if case .function = a, case .function = b { return a }
    return nil
  }
}
