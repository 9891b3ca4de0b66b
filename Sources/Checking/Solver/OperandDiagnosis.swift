import Diagnostics

/// Operands of kinds that no operator brings together: a number and an array, a text and an optional, values of a
/// type that has no operators. Which of the two is to blame depends on the kinds and the operator alone.
extension Solver {
  private enum OperandKind: Equatable {
    case whole
    case floating
    case text
    case character
    case truth
    case array(of: Type)
    case set
    case dictionary
    case tuple
    case own
    case function
    case optional
  }

  private enum Verdict {
    /// The operand at this index should be of the other's type.
    case blame(Int)
    /// What is added to an array should be one.
    case blameAddend
    case neither
    /// The operator belongs to a protocol that the operand's type lacks.
    case lacks(protocol: String, Int, isReferring: Bool)
    case message(String)
  }

  /// Says what is wrong with operands of two kinds; false where the kinds alone don't tell.
  func describeKinds(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard case .reference(_, let overloads) = callee.kind, overloads.allSatisfy({ isOfLibrary($0.declaration) }),
      !nodes.contains(where: isNil), let left = kind(types[0], name),
      let right = kind(types[1], name),
      let verdict = verdict(name, (left, right), nodes, types)
    else { return false }
    if let call = callee.callNode, !described.insert(call.id).inserted { return true }
    switch verdict {
    case .blame(let index):
      report(
        "cannot convert value of type \(quoted(nodes[index], types[index])) to expected argument type '\(text(types[1 - index]))'",
        anchor(nodes[index]))
    case .blameAddend:
      let element = checker.elementOfArray(types[0]).map(text) ?? ""
      report(
        "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type 'Array<\(element)>'",
        anchor(nodes[1]))
    case .neither:
      report(
        types[0] == types[1]
          ? "binary operator '\(name)' cannot be applied to two '\(text(types[0]))' operands"
          : "binary operator '\(name)' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and"
            + " \(quoted(nodes[1], types[1]))", callee.nameRange)
    case .lacks(let wanted, let index, let isReferring):
      let subject =
        isReferring ? "referencing operator function '\(name)' on '\(wanted)'" : "operator function '\(name)'"
      report("\(subject) requires that '\(text(types[index]))' conform to '\(wanted)'", callee.nameRange)
    case .message(let message): report(message, callee.nameRange)
    }
    return true
  }

  /// A comparison with an element: the subscript's meaning is chosen first, and then the other operand is to be what a
  /// whole number is compared with.
  func describeComparedElement(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard ["<", ">", "<=", ">=", "==", "!="].contains(name), nodes.contains(where: isMadeOfElement),
      case .reference(_, let overloads) = callee.kind, overloads.allSatisfy({ isOfLibrary($0.declaration) }),
      let whole = types.firstIndex(where: isWhole)
    else { return false }
    let isText = types[1 - whole] == checker.stringType && name != "==" && name != "<"
    guard isFloating(types[1 - whole]) || isText else { return false }
    var blamed = nodes[1 - whole]
    if case .call(let inner, let operands) = blamed.kind, inner.operatorFixity == "infix", operands.count == 2,
      isLiteral(operands[1].node)
    {
      blamed = operands[0].node
    }
    report(
      "cannot convert value of type \(quoted(blamed, types[1 - whole])) to expected argument type '\(text(types[whole]))'",
      anchor(blamed))
    return true
  }

  /// A whole number with a fraction written out behind it, or with a sum of fractions, where a fraction is wanted.
  func describeScaled(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard case .reference(_, let overloads) = callee.kind, overloads.allSatisfy({ isOfLibrary($0.declaration) }) else {
      return false
    }
    if ["*", "/", "-"].contains(name), isWhole(types[0]), !isLiteral(nodes[0]), isLiteral(nodes[1]),
      isFloating(types[1]), let goal = goal(of: callee) ?? goalAround(callee), isFloating(goal)
    {
      report(
        "cannot convert value of type \(quoted(nodes[0], types[0])) to expected argument type '\(text(goal))'",
        anchor(nodes[0]))
      return true
    }
    guard ["+", "-", "*", "/"].contains(name), let sum = nodes.firstIndex(where: isSum), isWhole(types[1 - sum]),
      !isLiteral(nodes[1 - sum]), let goal = goal(of: callee), isFloating(goal)
    else { return false }
    // The sum is taken for one of whole numbers, as its literal and the other operand say.
    let whole = text(types[1 - sum])
    let wanted = text(goal)
    if let rootNode, case .assign = rootNode.kind {
      report("cannot assign value of type '\(whole)' to type '\(wanted)'", callee.nameRange)
      return true
    }
    return reportMisfit(of: whole, in: wanted, callee.nameRange)
  }

  /// Says that a value is of another type than what is returned or declared; false where neither is the case.
  func reportMisfit(of given: String, in wanted: String, _ place: SourceRange) -> Bool {
    switch purpose {
    case .returned:
      report("cannot convert return expression of type '\(given)' to return type '\(wanted)'", place)
    case .initialization: report("cannot convert value of type '\(given)' to specified type '\(wanted)'", place)
    case .discarded, .statement, .defaultArgument, .condition, .thrown, .interpolation, .sequence, .subject, .rawValue,
      .other:
      return false
    }
    return true
  }

  /// Numbers of two kinds within a text: the whole one should be a fraction.
  func describeInterpolated(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    // A text is wanted, and so are its parts.
    if purpose == .interpolation, callee.callNode === rootNode, name == "+",
      let text = types.firstIndex(of: checker.stringType),
      isWhole(types[1 - text])
    {
      report(
        "cannot convert value of type \(quoted(nodes[1 - text], types[1 - text])) to expected argument type 'String'",
        anchor(nodes[1 - text]))
      return true
    }
    guard purpose == .interpolation, callee.callNode === rootNode, ["+", "-", "*", "/"].contains(name),
      !nodes.contains(where: isInfix), let whole = types.firstIndex(where: isWhole), !isLiteral(nodes[whole]),
      isFloating(types[1 - whole])
    else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[whole], types[whole])) to expected argument type"
        + " '\(text(types[1 - whole]))'", anchor(nodes[whole]))
    return true
  }

  /// Bounds of a range that are of two kinds; what is written out comes last.
  func describeBounds(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    if describeRandomBounds(name, nodes, types, callee) { return true }
    guard name == "..<" || name == "...", purpose != .sequence, types[0] != types[1],
      types.allSatisfy({ isWhole($0) || isFloating($0) || $0 == checker.stringType })
    else { return false }
    let order = isLiteral(nodes[0]) && !isLiteral(nodes[1]) ? [1, 0] : [0, 1]
    report(
      "conflicting arguments to generic parameter 'Self' ('\(text(types[order[0]]))' vs. '\(text(types[order[1]]))')",
      callee.nameRange)
    return true
  }

  /// `values.reduce(0, +)`
  func isSum(_ node: Node) -> Bool {
    guard case .call(let callee, let arguments) = node.kind, case .member(_, "reduce") = callee.kind,
      arguments.count == 2,
      case .literal(.integer) = arguments[0].node.kind, arguments[0].label == nil,
      case .reference("+", _) = arguments[1].node.kind
    else { return false }
    return true
  }

  private func isMadeOfElement(_ node: Node) -> Bool {
    switch node.kind {
    case .index: true
    case .forceUnwrap(let inner): isMadeOfElement(inner)
    case .tuple(let parts) where parts.count == 1: isMadeOfElement(parts[0].node)
    case .call(let callee, let operands):
      callee.operatorFixity == "infix" && operands.contains { isMadeOfElement($0.node) }
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain,
      .closure, .conditional, .assign, .discard, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference,
      .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      false
    }
  }

  private func isOfLibrary(_ declaration: ValueDecl) -> Bool {
    guard let range = declaration.range else { return false }
    return checker.sources.isLibrary(range.source)
  }

  /// Nil for what may have operators of its own.
  private func kind(_ type: Type, _ name: String) -> OperandKind? {
    if isWhole(type) { return .whole }
    if isFloating(type) { return .floating }
    switch type {
    case .tuple(let elements): return elements.isEmpty ? nil : .tuple
    case .function: return .function
    case .nominal(let decl, let arguments):
      guard decl.isLibrary else {
        return arguments.isEmpty && checker.memberCandidates(name, of: type, environment).isEmpty ? .own : nil
      }
      switch decl.name {
      case "String": return .text
      case "Character": return .character
      case "Bool": return .truth
      case "Array": return .array(of: arguments[0])
      case "Set": return .set
      case "Dictionary": return .dictionary
      case "Optional": return kind(arguments[0], name) == nil ? nil : .optional
      default: return nil
      }
    case .generic, .associated, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: return nil
    }
  }

  private func verdict(
    _ name: String, _ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]
  ) -> Verdict? {
    switch name {
    case "-", "%": difference(name, kinds, nodes, types)
    case "*", "/": product(name, kinds, nodes, types)
    case "+": sum(kinds, nodes, types)
    case "==", "!=": equality(kinds, nodes, types)
    case "<", ">", "<=", ">=": order(kinds, nodes, types)
    case "+=", "-=", "*=", "/=": change(name, kinds, nodes, types)
    default: nil
    }
  }

  private func isNumber(_ kind: OperandKind) -> Bool { kind == .whole || kind == .floating }

  /// Of a number and something else, the side of the number; nil where both or neither are, or where an optional
  /// number only wants to be taken out.
  private func numberSide(_ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]) -> Int? {
    guard isNumber(kinds.0) != isNumber(kinds.1) else { return nil }
    let side = isNumber(kinds.0) ? 0 : 1
    if let payload = checker.payload(types[1 - side]) {
      let isLiteralNumber = isLiteral(nodes[side]) && (isWhole(payload) || isFloating(payload))
      if payload == types[side] || isLiteralNumber { return nil }
    }
    return side
  }

  private func difference(
    _ name: String, _ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]
  ) -> Verdict? {
    if let side = numberSide(kinds, nodes, types) {
      let (other, number) = side == 0 ? (kinds.1, kinds.0) : (kinds.0, kinds.1)
      if other == .function, number == .whole { return nil }
      return .blame(1 - side)
    }
    if isNumber(kinds.0) || isNumber(kinds.1) { return nil }
    if types[0] == types[1] || kinds.0 == .function || kinds.1 == .function { return nil }
    let isTakenOut = kinds.0 == .optional || kinds.1 == .optional
    if kinds.1 == .own, name == "%" || kinds.0 != .own && kinds.0 != .tuple {
      return .lacks(protocol: "SIMD", 1, isReferring: true)
    }
    if kinds.0 == .own, name == "%", kinds.1 != .tuple { return .lacks(protocol: "SIMD", 0, isReferring: true) }
    return isTakenOut ? nil : .neither
  }

  private func product(
    _ name: String, _ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]
  ) -> Verdict? {
    if kinds.0 == .function || kinds.1 == .function { return nil }
    if let side = numberSide(kinds, nodes, types) {
      return side == 0 || checker.isNominal(types[1], "Float") ? .blame(1 - side) : .neither
    }
    if isNumber(kinds.0) || isNumber(kinds.1) { return nil }
    if types[0] == types[1] {
      return name == "/" && kinds.0 == .own ? .lacks(protocol: "DurationProtocol", 0, isReferring: true) : nil
    }
    guard name == "*" else { return kinds.0 == .optional || kinds.1 == .optional ? nil : .neither }
    if kinds.1 == .own, kinds.0 != .optional {
      return .lacks(protocol: "SIMD", 1, isReferring: true)
    }
    if kinds.0 == .own, kinds.1 != .tuple, kinds.1 != .optional {
      return .lacks(protocol: "SIMD", 0, isReferring: true)
    }
    return kinds.0 == .optional || kinds.1 == .optional ? nil : .neither
  }

  private func sum(_ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]) -> Verdict? {
    if kinds.0 == .function || kinds.1 == .function { return nil }
    if let side = numberSide(kinds, nodes, types) {
      let other = side == 0 ? kinds.1 : kinds.0
      if other == .text { return nil }
      if case .array(let element) = other, isLiteral(nodes[side]) || element == types[side] { return .neither }
      return .blame(1 - side)
    }
    if kinds.0 == .text, kinds.1 == .own { return .neither }
    for (own, other) in [(0, kinds.1), (1, kinds.0)] where (own == 0 ? kinds.0 : kinds.1) == .own {
      if other == .set || other == .dictionary {
        return .lacks(protocol: "RangeReplaceableCollection", own, isReferring: true)
      }
    }
    let strings = OperandKind.array(of: checker.stringType)
    if kinds == (.text, strings) || kinds == (strings, .text) {
      return .message(
        "'+' is unavailable: Operator '+' cannot be used to append a String to a sequence of strings")
    }
    return nil
  }

  /// A value of a type that can't be compared, beside one that can: numbers and texts of any kind aside.
  private func equality(_ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]) -> Verdict? {
    guard (kinds.0 == .own) != (kinds.1 == .own) else { return nil }
    let own = kinds.0 == .own ? 0 : 1
    guard !checker.conforms(types[own], checker.libraryProtocol("Equatable"), environment) else { return nil }
    switch own == 0 ? kinds.1 : kinds.0 {
    case .floating, .character, .truth, .array, .set, .dictionary: return .blame(own)
    case .tuple: return .neither
    case .whole, .text, .own, .function, .optional: return nil
    }
  }

  /// Only numbers, texts, characters and tuples have an order: the other is to blame.
  private func order(_ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]) -> Verdict? {
    if kinds.0 == .function || kinds.1 == .function { return nil }
    func isOrdered(_ kind: OperandKind) -> Bool {
      switch kind {
      case .whole, .floating, .text, .character, .tuple: true
      case .truth, .array, .set, .dictionary, .own, .function, .optional: false
      }
    }
    let isOrdered = (isOrdered(kinds.0), isOrdered(kinds.1))
    guard isOrdered.0 != isOrdered.1 else {
      if isOrdered.0, (kinds.0 == .tuple) != (kinds.1 == .tuple) { return .neither }
      if isOrdered.0 || kinds.0 == .optional && kinds.1 == .optional { return nil }
      return types[0] == types[1] ? nil : .neither
    }
    let odd = isOrdered.0 ? 1 : 0
    let (kind, other) = odd == 0 ? kinds : (kinds.1, kinds.0)
    if kind == .optional {
      guard let payload = checker.payload(types[odd]), payload != types[1 - odd], !isLiteral(nodes[1 - odd]) else {
        return nil
      }
    }
    if kind == .own {
      if other == .tuple { return .neither }
      return other == .floating || other == .character ? .blame(odd) : nil
    }
    return .blame(odd)
  }

  /// What is changed by `+=` and the like: numbers and texts say what they want, arrays what they are made of.
  private func change(
    _ name: String, _ kinds: (OperandKind, OperandKind), _ nodes: [Node], _ types: [Type]
  ) -> Verdict? {
    if kinds.1 == .function { return nil }
    switch kinds.0 {
    case .whole, .floating:
      if let payload = checker.payload(types[1]), payload == types[0] { return nil }
      return isNumber(kinds.1) ? nil : .blame(1)
    case .optional, .function: return nil
    case .text:
      guard name == "+=" else { return .neither }
      switch kinds.1 {
      case .whole, .floating, .truth, .character: return .blame(1)
      case .optional: return checker.payload(types[1]) == types[0] ? nil : .blame(1)
      case .own: return .lacks(protocol: "Sequence", 1, isReferring: false)
      case .text, .array, .set, .dictionary, .tuple, .function: return nil
      }
    case .array(let element):
      if name == "*=", types[0] != types[1], types[1] != checker.intType, !isIntegerLiteral(nodes[1]) {
        return .message(
          "binary operator '*=' cannot be applied to operands of type '\(text(types[0]))' and"
            + " 'Array<\(text(element))>.Scalar'")
      }
      guard name == "+=" else { return .neither }
      switch kinds.1 {
      case .whole, .floating, .truth, .character: return .blameAddend
      case .optional: return checker.payload(types[1]) == types[0] ? nil : .blameAddend
      case .own: return .lacks(protocol: "Sequence", 1, isReferring: false)
      case .text:
        return .message(
          "operator function '+=' requires the types '\(text(element))' and 'String.Element' (aka 'Character') be"
            + " equivalent")
      case .array, .tuple: return .neither
      case .set, .dictionary, .function: return nil
      }
    case .own:
      guard types[0] != types[1] else { return nil }
      switch (name, kinds.1) {
      case ("+=", .text), ("+=", .array), ("+=", .set), ("+=", .dictionary):
        return .lacks(protocol: "RangeReplaceableCollection", 0, isReferring: true)
      case ("*=", .whole), ("/=", .whole): return .lacks(protocol: "DurationProtocol", 0, isReferring: true)
      case ("*=", _): return .lacks(protocol: "SIMD", 0, isReferring: true)
      default: return .neither
      }
    case .character, .truth, .set, .dictionary, .tuple: return .neither
    }
  }

  /// What an author's operator wants beside an operand of its own type, where the compiler is sure which one is meant;
  /// of numbers what the operand beside is.
  func ownOperand(_ callee: Node, _ goal: Type, beside fitting: Int) -> Type? {
    guard isOwn(goal) else { return goal }
    let wanted = ownOperands(callee, goal, beside: fitting)
    if wanted.contains(goal) || wanted.isEmpty { return goal }
    guard wanted.count == 1, fitting == 1 || isInClosureOrSubscript(callee) else { return nil }
    return wanted[0]
  }

  /// A text beside an operand of an author's type whose operator wants something else.
  func describeOwnOperand(_ callee: Node, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard isOwn(types[0]), types[1] == checker.stringType, isLiteral(nodes[1]) else { return false }
    let wanted = ownOperands(callee, nil, beside: 0, own: types[0])
    guard wanted.count == 1, wanted[0] != types[0] else { return false }
    report(
      "cannot convert value of type 'String' to expected argument type '\(text(wanted[0]))'", anchor(nodes[1]))
    return true
  }

  private func ownOperands(_ callee: Node, _ goal: Type?, beside fitting: Int, own: Type? = nil) -> [Type] {
    guard case .reference(_, let overloads) = callee.kind, let own = own ?? goal else { return [] }
    return overloads.compactMap { overload in
      guard case .function(let function) = overload.declaration, function.parameters.count == 2,
        function.parameters[fitting].type == own, goal == nil || function.result == goal
      else { return nil }
      return function.parameters[1 - fitting].type
    }
  }

  /// What a closure gives, or what is assigned to an element.
  private func isInClosureOrSubscript(_ callee: Node) -> Bool {
    guard let rootNode, let call = callee.callNode else { return false }
    if case .assign(let left, _) = rootNode.kind, case .index = left.kind { return true }
    return path(to: call.id, from: rootNode)?.contains(where: \.isClosure) == true
  }
}
