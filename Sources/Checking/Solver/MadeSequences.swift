import Diagnostics

/// `Array(text)`, `Set(numbers)`: lists made of the elements of something else.
extension Solver {
  /// A list whose elements are not those that are wanted. Where its type is written out, or the compiler has not yet
  /// decided on what the list is made of, no initialiser fits; else it is told of as a whole.
  func describeMadeSequence(_ callee: Node) -> Bool {
    guard let call = callee.callNode, let (made, argument) = sequenceCall(call) else { return false }
    if made.allSatisfy(checker.containsVariables), !isDecidedLate(argument) {
      return describeWhole(call, madeOf: argument)
    }
    report("no exact matches in call to initializer ", callee.nameRange)
    return true
  }

  private func describeWhole(_ call: Node, madeOf argument: Node) -> Bool {
    guard let rootNode, let made = writtenSequence(call), let element = made.argument(0) else { return false }
    let around = path(to: call.id, from: rootNode)?.dropLast().last
    let goal: Type
    let words: (told: String, goal: String)
    var place = anchor(call)
    if call === rootNode, let contextualType, purpose == .returned || purpose == .initialization {
      goal = deep(contextualType)
      words =
        purpose == .returned
        ? ("cannot convert return expression", "return type") : ("cannot assign value", "type")
    } else if let around, case .assign(let left, let right) = around.kind, right === call {
      goal = settled(left.type)
      words = ("cannot assign value", "type")
      place = anchor(around)
    } else if let around, case .call(let callee, let arguments) = around.kind, callee.operatorFixity == nil,
      let position = arguments.firstIndex(where: { $0.node === call }), let type = parameterType(around, position)
    {
      goal = deep(type)
      words = ("cannot convert value", "expected argument type")
    } else {
      return false
    }
    guard case .nominal(let decl, let wanted) = goal, case .nominal(decl, _) = made.type, wanted.count == 1,
      !checker.containsVariables(goal), wanted[0] != element.type
    else { return false }
    if settled(argument.type) == wanted[0] {
      report("missing argument label 'arrayLiteral:' in call", anchor(argument))
      return true
    }
    let note =
      "arguments to generic parameter 'Element' (\(checker.quoted(element)) and '\(text(wanted[0]))') are expected to be"
      + " equal"
    report(
      "\(words.told) of type \(checker.quotedInFull(made)) to \(words.goal) '\(text(goal))'", place,
      notes: [Diagnostic(.note, note, at: place)])
    return true
  }

  /// How a list made of something comes by the type of its elements; nil for other calls.
  func writtenSequence(_ call: Node) -> WrittenType? {
    guard let (own, argument) = sequenceCall(call), own.allSatisfy(checker.containsVariables),
      case .nominal(let decl, _) = settled(call.type),
      let associated = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence"))
    else { return nil }
    let source = written(argument) ?? .plain(settled(argument.type))
    if let element = checker.writtenAssociated(associated, of: source) { return .nominal(decl, [element]) }
    return checker.project(associated, of: source.type).map { .nominal(decl, [.plain($0)]) }
  }

  /// In quotes, the type of what a library's type without its arguments makes: `Array<Int>` and `Optional<Int>`.
  func quotedByPlainName(_ node: Node, _ type: Type) -> String? {
    guard case .call(let callee, let given) = node.kind, case .member(let base, "init") = callee.kind,
      case .typeReference(.nominal(let named, let own)) = base.kind, named.isLibrary, !own.isEmpty,
      !given.isEmpty || own.allSatisfy(checker.containsVariables), case .nominal(named, let arguments) = type
    else { return nil }
    return checker.quotedInFull(writtenSequence(node) ?? .nominal(named, arguments.map { .plain($0) }))
  }

  /// `Array(1...3)` where the elements are to be something that can't be counted.
  func describeMadeRange(in root: Node) -> Bool {
    for child in children(of: root) where describeMadeRange(in: child) { return true }
    guard case .call(let callee, _) = root.kind, let (made, argument) = sequenceCall(root),
      case .call(let maker, let bounds) = argument.kind, case .reference(let name, _) = maker.kind,
      ["...", "..<", "stride"].contains(name), let first = bounds.first?.node, isWhole(operandType(first))
    else { return false }
    let wanted =
      made.allSatisfy(checker.containsVariables) ? goal(of: callee).flatMap(listElement) : made.first.map(deep)
    guard let wanted, case .nominal = wanted,
      !checker.conforms(wanted, checker.libraryProtocol("Strideable"), environment)
    else { return false }
    report("no exact matches in call to initializer ", callee.nameRange)
    return true
  }

  private func listElement(_ type: Type) -> Type? {
    guard case .nominal(let decl, let arguments) = type, isList(decl) else { return nil }
    return arguments.first
  }

  func isList(_ decl: NominalDecl) -> Bool {
    decl.isLibrary && ["Array", "ArraySlice", "ContiguousArray", "Set"].contains(decl.name)
  }

  /// What the type of a list is given in brackets, or unknowns, and what the list is made of.
  private func sequenceCall(_ call: Node) -> (arguments: [Type], source: Node)? {
    guard case .call(let callee, let arguments) = call.kind, arguments.count == 1, arguments[0].label == nil,
      case .member(let base, "init") = callee.kind, case .typeReference(.nominal(let decl, let own)) = base.kind,
      isList(decl)
    else { return nil }
    return (own, arguments[0].node)
  }

  /// Whether the compiler knows a value's type only once it has tried several meanings of it.
  private func isDecidedLate(_ node: Node) -> Bool {
    switch node.kind {
    case .reference, .checked, .cast: return false
    case .member(let base, let name): return name == "indices" || isDecidedLate(base)
    case .index(let callee, _): return callee.memberBase.map(isDecidedLate) ?? true || hasSeveralForms(callee)
    case .forceUnwrap(let inner), .bindOptional(let inner), .optionalChain(let inner): return isDecidedLate(inner)
    case .tuple(let parts): return parts.count != 1 || isDecidedLate(parts[0].node)
    case .call(let callee, _):
      if case .reference(_, let overloads) = callee.kind {
        return overloads.count != 1 || isGenericFunction(overloads[0])
      }
      guard case .member(let base, let name) = callee.kind, name != "init" else { return true }
      return isDecidedLate(base) || hasSeveralForms(callee)
    case .literal, .interpolation, .array, .dictionary, .implicitMember, .implicitChain, .closure, .conditional,
      .assign, .discard, .attempt, .inoutReference, .typeReference, .keyPath, .control, .dynamicType, .invalid:
      return true
    }
  }

  private func isGenericFunction(_ overload: Overload) -> Bool {
    if case .function(let function) = overload.declaration { !function.genericParameters.isEmpty } else { false }
  }

  /// Whether what is called has the same name and arguments as something else.
  private func hasSeveralForms(_ callee: Node) -> Bool {
    switch state.choices[callee.id]?.overload.declaration {
    case .function(let function):
      function.isMethodOfSequencesAndCollections || ["map", "flatMap", "joined"].contains(function.name)
        || hasRivals(callee)
    case .subscripted(let decl): checker.elementOfArray(decl.result) != nil || !decl.genericParameters.isEmpty
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType, nil: true
    }
  }
}
