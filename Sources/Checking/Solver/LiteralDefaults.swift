/// What literals are where nothing else tells.
extension Solver {
  func lowersBehind(_ index: Int, _ bounds: [Int: Bounds]) -> [Type] {
    var seen: Set<Int> = [index]
    var waiting = [index]
    var result: [Type] = []
    while let next = waiting.popLast() {
      guard let own = bounds[next] else { continue }
      if next != index { result += own.lowers }
      for other in own.lowerVariables where state.variables[other].literal == nil && seen.insert(other).inserted {
        waiting.append(other)
      }
    }
    return result
  }

  var floatingDefault: Type? { hasFloatingLiteral ? checker.doubleType : nil }

  private var hasFloatingLiteral: Bool { state.variables.contains { $0.literal == .floating } }

  /// A floating-point number where an associated type of the unknown is wanted, as the step of a stride is.
  func floatingPart(of index: Int) -> Type? {
    for case .projection(let part, _, let base, _) in state.pending {
      guard case .variable(index) = shallow(base) else { continue }
      let known = shallow(part)
      if isFloating(known) { return known }
      for case .convert(let from, let to, _) in state.pending where shallow(to) == known {
        let given = shallow(from)
        if isFloating(given) { return given }
      }
    }
    return nil
  }

  /// What a literal is by itself; a whole number is a floating-point one where a name beside it is no member of `Int`:
  /// `[0, .infinity]`. Of `1 + .pi` there are as many meanings as there are floating-point types with a `+` of their own.
  func withFloating(_ type: Type, of index: Int) -> [Type] {
    guard !allowsFixes, type == checker.intType,
      state.pending.contains(where: { if case .implicitBase = $0 { true } else { false } })
    else { return [type] }
    let isCalculated = state.choices.values.contains { choice in
      guard case .function(let function) = choice.overload.declaration else { return false }
      return ["+", "-", "*", "/"].contains(function.name)
        && choice.opened.values.contains { shallow($0) == .variable(index) }
    }
    return isCalculated ? [type] : [type, checker.doubleType]
  }

  /// Whole numbers are floating-point ones where only these conform: `[1, 2].mean()` of an extension where
  /// `Element: FloatingPoint`.
  func conforming(_ type: Type, _ protocols: [ProtocolDecl]) -> Type {
    func fits(_ type: Type) -> Bool { protocols.allSatisfy { checker.conforms(type, $0, environment) } }
    return type == checker.intType && !fits(type) && fits(checker.doubleType) ? checker.doubleType : type
  }

  /// To what a value must conform to become `any P`, or an optional of it.
  func protocolsWanted(_ upper: Type) -> [ProtocolDecl] {
    let known = shallow(upper)
    if case .existential(let existential) = known { return existential.protocols }
    return checker.payload(known).map { protocolsWanted($0) } ?? []
  }

  func defaultFor(_ kinds: [LiteralKind], _ variables: [Int]) -> Type? {
    var numeric: Type?
    var other: Type?
    for (kind, index) in zip(kinds, variables.filter { state.variables[$0].literal != .nothing }) {
      switch kind {
      case .integer: numeric = numeric ?? checker.intType
      case .floating: numeric = checker.doubleType
      case .boolean, .string, .interpolation, .array, .dictionary:
        let type = defaultType(kind, state.variables[index])
        if let known = other, known != type {
          guard case .nominal(let x, let left) = known, case .nominal(let y, let right) = type, x == y else {
            return nil
          }
          // Lists of a class's instances and of its superclass's are lists of the latter.
          let held = [left.last, right.last].compactMap(\.self)
          if !held.contains(where: { checker.containsVariables(deep($0)) }), let both = join([known, type]) {
            other = both
          }
          continue
        }
        other = type
      case .nothing: break
      }
    }
    if numeric != nil, other != nil { return nil }
    return numeric ?? other
  }

  func defaultType(_ literal: LiteralKind, _ info: TypeVariable) -> Type {
    switch literal {
    case .integer: checker.intType
    case .floating: checker.doubleType
    case .boolean: checker.boolType
    case .string, .interpolation: checker.stringType
    case .array: checker.array(of: info.elements[0])
    case .dictionary: .nominal(checker.libraryType("Dictionary"), info.elements)
    case .nothing: .error
    }
  }

  /// The element of an array of numbers written out that a function named as a value, or a closure before it, is handed:
  /// what numbers are by themselves, or else what the function takes and gives beside them.
  func literalElement(for choice: Node, _ bounds: [Int: Bounds]) -> (Int, [Type])? {
    var handed: [Type] = []
    var others: [Type] = []
    for constraint in state.pending {
      if case .convert(let from, let to, _) = constraint, shallow(from) == shallow(choice.type) {
        guard case .function(let wanted) = shallow(to) else { continue }
        handed += wanted.parameters.map(\.type)
        others += (wanted.parameters.map(\.type) + [wanted.result]).flatMap { known($0, bounds) }
      } else if case .closureBody(let node) = constraint {
        handed += state.closures[node.id]?.parameters.map(\.type) ?? []
      }
    }
    for type in handed {
      guard case .variable(let index) = shallow(type), state.variables[index].isElement,
        let own = bounds[index], own.lowers.isEmpty, !own.lowerVariables.isEmpty
      else { continue }
      let literals = own.lowerVariables.map { state.variables[$0].literal }
      guard literals.allSatisfy({ $0 == .integer || $0 == .floating }) else { continue }
      var types = literals.contains(.floating) ? [checker.doubleType] : [checker.intType, checker.doubleType]
      for other in others where !types.contains(other) {
        let fits = own.lowerVariables.allSatisfy { index in
          state.variables[index].literal.map { acceptsLiteral($0, other, state.variables[index]) } ?? true
        }
        if fits { types.append(other) }
      }
      return (index, types)
    }
    return nil
  }

  /// The types that are known of what may yet be unknown.
  private func known(_ type: Type, _ bounds: [Int: Bounds]) -> [Type] {
    let types: [Type] =
      if case .variable(let index) = shallow(type) { bounds[index].map { $0.lowers + $0.uppers } ?? [] } else { [type] }
    return types.map { deep($0) }.filter { type in
      switch type {
      case .nominal, .generic, .associated, .opaque: !checker.containsVariables(type)
      case .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: false
      }
    }
  }

  /// Whether `nil` may be of an author's type that is no optional.
  func isNilItself(_ type: Type) -> Bool {
    !checker.containsVariables(type)
      && checker.conforms(type, checker.libraryProtocol(LiteralKind.nothing.protocolName), environment)
  }
}
