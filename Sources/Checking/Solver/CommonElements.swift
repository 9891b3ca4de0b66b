/// What the elements, keys and values of a literal have in common where they are of several types.
extension Solver {
  /// What elements or keys have in common of which one has a type and another is a literal that can't be of it.
  func commonOfMixed(_ index: Int, _ bounds: Bounds, _ joined: Type) -> Type? {
    let info = state.variables[index]
    let type = checker.payload(joined) ?? joined
    guard info.isElement || info.isKey, bounds.uppers.isEmpty, !bounds.lowerVariables.isEmpty, case .nominal = type,
      !checker.containsVariables(type)
    else { return nil }
    let isMixed = bounds.lowerVariables.contains { other in
      guard let literal = state.variables[other].literal, literal != .nothing else { return false }
      return !acceptsLiteral(literal, type, state.variables[other])
    }
    return isMixed ? info.isKey ? anyKey : anyElement(bounds) : nil
  }

  /// Whether a literal's elements are tuples with literals in them, which have to find a type place by place.
  func isMixedTuple(_ index: Int, _ bounds: Bounds) -> Bool {
    guard state.variables[index].isElement, bounds.uppers.isEmpty, bounds.lowers.count > 1 else { return false }
    var count: Int?
    var isOpen = false
    for lower in bounds.lowers {
      guard case .tuple(let elements) = shallow(lower), elements.count > 1, count == nil || count == elements.count
      else { return false }
      count = elements.count
      isOpen = isOpen || checker.containsVariables(deep(lower))
    }
    return isOpen
  }

  /// A tuple of unknowns to which such elements convert, or what they have in common otherwise.
  func openTuple(_ bounds: Bounds) -> Type {
    guard case .tuple(let elements)? = bounds.lowers.first.map(shallow) else { return .error }
    if elements.indices.contains(where: { isMixed($0, bounds.lowers) }) { return anyElement(bounds) }
    let labels = elements.indices.map { position in
      bounds.lowers.allSatisfy {
        if case .tuple(let other) = shallow($0) { other[position].label == elements[position].label } else { false }
      } ? elements[position].label : nil
    }
    let tuple = Type.tuple(labels.map { TupleElement($0, newVariable(TypeVariable(isElement: true))) })
    let wantsNil = bounds.lowerVariables.contains { state.variables[$0].literal == .nothing }
    return wantsNil ? checker.optional(tuple) : tuple
  }

  /// Whether literals in one place of several tuples, with what has a type there, can't be of one type.
  private func isMixed(_ position: Int, _ tuples: [Type]) -> Bool {
    var known: [Type] = []
    var literals: [Int] = []
    for tuple in tuples {
      guard case .tuple(let elements) = shallow(tuple) else { continue }
      switch shallow(elements[position].type) {
      case .variable(let index): if state.variables[index].literal != nil { literals.append(index) }
      case let type: known.append(type)
      }
    }
    let scalars = literals.filter { state.variables[$0].literal != .nothing }
    guard let first = known.first else {
      return !scalars.isEmpty && defaultFor(scalars.compactMap { state.variables[$0].literal }, scalars) == nil
    }
    let type = checker.payload(deep(first)) ?? deep(first)
    guard case .nominal = type, !checker.containsVariables(type) else { return false }
    return scalars.contains { !acceptsLiteral(state.variables[$0].literal!, type, state.variables[$0]) }
  }

  /// What elements are that have nothing else in common.
  func anyElement(_ bounds: Bounds?) -> Type {
    let wantsNil = bounds?.lowerVariables.contains { state.variables[$0].literal == .nothing } == true
    return wantsNil ? checker.optional(checker.anyType) : checker.anyType
  }

  /// What keys are that have nothing else in common.
  var anyKey: Type { .nominal(checker.libraryType("AnyHashable"), []) }
}
