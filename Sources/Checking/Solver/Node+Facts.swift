/// What is asked of a node's form in many places.
extension Node {
  /// What is called or subscripted, and with what.
  var application: (callee: Node, arguments: [ArgumentNode])? {
    switch kind {
    case .call(let callee, let arguments), .index(let callee, let arguments): (callee, arguments)
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain,
      .closure, .conditional, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      nil
    }
  }

  /// Whether a name stands at its end: by itself, behind a base, or behind a dot alone.
  var isNamed: Bool {
    switch kind {
    case .reference, .member, .implicitMember: true
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitChain, .call, .index, .closure, .conditional,
      .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference,
      .keyPath, .control, .checked, .dynamicType, .invalid:
      false
    }
  }

  /// That name.
  var soughtName: String? {
    if case .reference(let name, _) = kind { return name }
    if case .member(_, let name) = kind { return name }
    if case .implicitMember(let name, _) = kind { return name }
    return nil
  }

  /// What a postfix is written behind: a call's callee, a member's base, what is taken out of its optional.
  var base: Node? {
    switch kind {
    case .call(let base, _), .index(let base, _), .member(let base, _), .forceUnwrap(let base), .bindOptional(let base):
      base
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .implicitMember, .implicitChain, .closure,
      .conditional, .assign, .discard, .optionalChain, .cast, .attempt, .inoutReference, .typeReference, .keyPath,
      .control, .checked, .dynamicType, .invalid:
      nil
    }
  }

  /// A literal without elements: a number, a text, `true`, `nil`.
  var isSimpleLiteral: Bool {
    if case .literal = kind { true } else { isInterpolation }
  }

  /// A string literal.
  var isText: Bool {
    if case .literal(.string) = kind { true } else { isInterpolation }
  }

  var isInterpolation: Bool {
    if case .interpolation = kind { true } else { false }
  }

  var isCollectionLiteral: Bool {
    if case .array = kind { return true }
    if case .dictionary = kind { return true }
    return false
  }

  var isClosure: Bool {
    if case .closure = kind { true } else { false }
  }
}
