import Diagnostics

/// Where the compiler points when it speaks of an expression.
extension Solver {
  /// The piece that stands for a node: an operator, a member's name, a subscript's bracket, `!`, the start of the rest.
  func anchor(_ node: Node) -> SourceRange {
    switch node.kind {
    case .call(let callee, _):
      switch callee.operatorFixity {
      case "infix"?: return callee.nameRange
      case .some: return node.range
      case nil: return anchor(callee)
      }
    case .member(let base, let name):
      if name == "init", node.nameRange == node.range { return node.range }
      return name == "subscript" ? bracket(base) : node.nameRange
    case .implicitMember: return node.nameRange
    case .implicitChain(let inner, _), .optionalChain(let inner): return anchor(inner)
    case .index(let member, _):
      if case .member(let base, _) = member.kind { return bracket(base) }
      return node.range
    case .forceUnwrap, .bindOptional:
      return SourceRange(node.range.source, Int(node.range.end) - 1, Int(node.range.end))
    case .conditional(let condition, let then, _): return sign("?", after: condition.range, before: then.range)
    case .cast(let value, _, _):
      // A type before its literal, or a value before `as`.
      if node.nameRange == node.range { return value.range.start > node.range.start ? node.range : value.range }
      return node.nameRange
    case .assign(let left, let right): return sign("=", after: left.range, before: right.range)
    case .attempt(let inner, .plain), .attempt(let inner, .forced): return anchor(inner)
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .closure, .discard, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      return node.range
    }
  }

  /// Whether an expression begins with a node, by way of members and calls alone.
  func isStart(_ node: Node, of whole: Node) -> Bool {
    if whole === node { return true }
    if let callee = whole.application?.callee { return callee.operatorFixity == nil && isStart(node, of: callee) }
    if case .member(let base, _) = whole.kind { return isStart(node, of: base) }
    if case .implicitChain(let end, _) = whole.kind { return isStart(node, of: end) }
    return false
  }

  /// Where a value stands that nobody takes.
  func unusedPlace(_ node: Node) -> SourceRange {
    if case .tuple(let parts) = node.kind, parts.count == 1 { unusedPlace(parts[0].node) } else { anchor(node) }
  }

  func bracket(_ base: Node) -> SourceRange {
    let text = checker.sources.text(of: base.range.source).text.utf8.dropFirst(Int(base.range.end))
    let rest = text.drop { $0 == UInt8(ascii: " ") }
    let isApart = rest.first == UInt8(ascii: "[")
    let start = Int(base.range.end) + (isApart ? text.count - rest.count : 0)
    return SourceRange(base.range.source, start, start + 1)
  }

  /// The parenthesis that begins a call's arguments, or where it would stand.
  func parenthesis(_ call: Node) -> SourceRange {
    guard case .call(let callee, _) = call.kind else {
      if case .index(let member, _) = call.kind { return anchor(member) }
      return call.range
    }
    return bracket(callee)
  }

  /// Where the parentheses end in `each() { … }`.
  func emptyParentheses(of call: Node) -> SourceRange? {
    guard case .call(let callee, _) = call.kind else { return nil }
    let end = Int(callee.range.end)
    let text = checker.sources.text(of: call.range.source).text.utf8.dropFirst(end)
    guard text.first == UInt8(ascii: "(") else { return nil }
    let rest = text.dropFirst().drop { $0 == UInt8(ascii: " ") }
    guard rest.first == UInt8(ascii: ")") else { return nil }
    let start = end + text.count - rest.count
    return SourceRange(call.range.source, start, start + 1)
  }

  /// The first such sign between two pieces of the text.
  func sign(_ sign: Character, after left: SourceRange, before right: SourceRange) -> SourceRange {
    guard left.source == right.source, right.start > left.end, let byte = sign.asciiValue else { return left }
    let text = checker.sources.text(of: left.source).slice(SourceRange(left.source, Int(left.end), Int(right.start)))
    for (offset, found) in text.utf8.enumerated() where found == byte {
      return SourceRange(left.source, Int(left.end) + offset, Int(left.end) + offset + 1)
    }
    return left
  }

  // MARK: Types in words

  /// A type with its literals as what they would be by themselves.
  func settled(_ type: Type) -> Type {
    let known = shallow(type)
    switch known {
    case .variable(let index):
      guard let literal = state.variables[index].literal else { return known }
      return settled(defaultType(literal, state.variables[index]))
    case .nominal(let decl, let arguments): return .nominal(decl, arguments.map(settled))
    case .tuple(let elements): return .tuple(elements.map { TupleElement($0.label, settled($0.type)) })
    case .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .error: return known
    }
  }

  /// As a cell writes a type: a function that gives nothing gives `Void`.
  func written(_ type: Type) -> String {
    let known = deep(type)
    guard case .function(let function) = known, function.result == .void else { return checker.text(known) }
    var result = checker.text(known)
    result.removeLast(2)
    return result + "Void"
  }

  /// The whole of what a value was to be converted to, where only a part of it did not fit.
  func wanted(_ locator: Locator, _ part: Type) -> Type {
    let whole = wantedWhole(locator, part)
    // Of `any Sequence<Int>` the elements are compared by themselves.
    return isPart(part, of: whole) ? part : whole
  }

  private func isPart(_ part: Type, of whole: Type, named name: String? = nil) -> Bool {
    guard case .existential(let existential) = deep(whole) else { return false }
    return existential.arguments.contains {
      deep($0.type) == deep(part) && (name == nil || name == $0.associated.name)
    }
  }

  /// Whether a type is the elements' of `any Sequence<…>`.
  func isElementOfSequence(_ part: Type, of whole: Type) -> Bool { isPart(part, of: whole, named: "Element") }

  func wantedWhole(_ locator: Locator, _ part: Type) -> Type {
    switch locator.role {
    case .contextual:
      // A value that is no optional was meant to be the payload.
      if let contextualType, !checker.isOptional(settled(locator.node.type)) {
        return checker.payload(contextualType) ?? contextualType
      }
      return contextualType ?? part
    case .argument(let call, let position):
      guard let type = parameterType(call, position) else { return part }
      if !checker.isOptional(settled(locator.node.type)), let payload = checker.payload(deep(type)) { return payload }
      return type
    case .assignment:
      guard let rootNode, case .assign(let left, let right) = rootNode.kind, right === locator.node else { return part }
      if !checker.isOptional(settled(right.type)), let payload = checker.payload(deep(left.type)) { return payload }
      return left.type
    case .element, .dictionaryKey, .dictionaryValue, .branch, .closureResult, .condition, .requirement, .result,
      .coercion, .inoutArgument, .other:
      return part
    }
  }

  /// The type of the parameter that an argument goes to.
  func parameterType(_ call: Node, _ position: Int) -> Type? {
    guard let (spec, choice) = parameter(call, position) else { return nil }
    return choice.map { argumentType(spec.type, $0) } ?? spec.type
  }

  func parameter(_ call: Node, _ position: Int) -> (ParameterSpec, Choice?)? {
    guard let written = call.application?.callee, let matches = state.matches[call.id] else { return nil }
    let callee = state.rewrittenCallees[call.id] ?? written
    let index = matches.firstIndex { match in
      switch match {
      case .argument(let found): found == position
      case .variadic(let found): found.contains(position)
      case .defaulted: false
      }
    }
    guard let index else { return nil }
    if let choice = state.choices[callee.id] {
      guard let specs = parameterSpecs(choice.overload.declaration), specs.indices.contains(index) else { return nil }
      return (specs[index], choice)
    }
    guard case .function(let function) = shallow(callee.type), function.parameters.indices.contains(index) else {
      return nil
    }
    let parameter = function.parameters[index]
    let element = parameter.isVariadic ? checker.elementOfArray(parameter.type) : nil
    return (ParameterSpec(label: nil, type: element ?? parameter.type, isVariadic: parameter.isVariadic), nil)
  }

  /// What lies between the whole expression and one of its nodes, outermost first.
  func path(to id: Int, from node: Node) -> [Node]? {
    if node.id == id { return [node] }
    for child in children(of: node) {
      if let rest = path(to: id, from: child) { return [node] + rest }
    }
    return nil
  }
}
