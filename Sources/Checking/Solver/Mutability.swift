import Diagnostics

/// What may be written, and what may throw.
extension Solver {
  enum Mutation {
    case assignment, inoutArgument, operand
    /// Of a prefix or postfix operator.
    case onlyOperand
    case method(FunctionDecl)
    /// Reading what a `lazy` property, or one with a `mutating get`, is a part of.
    case getter
  }

  /// Checks that a place can be written, and marks its variable as changed. The node is the place's, an operator's or a
  /// method's.
  func requireMutable(_ place: Expression, _ mutation: Mutation, _ node: Node) {
    if case .getter = mutation, checker.isReference(place.type, environment) { return }
    guard let problem = immutability(place, isRoot: true, mutation, node.scope) else { return }
    let message: String
    switch mutation {
    case .assignment:
      message = "\(assignmentRefusal(place)): \(problem.text)"
    case .inoutArgument: message = "cannot pass immutable value as inout argument: \(problem.text)"
    case .operand: message = "left side of mutating operator isn't mutable: \(problem.text)"
    case .onlyOperand: message = "cannot pass immutable value to mutating operator: \(problem.text)"
    case .getter: message = "cannot use mutating getter on immutable value: \(problem.text)"
    case .method:
      message =
        problem.isLiteral
        ? "cannot use mutating member on immutable value of type '\(text(place.type))'"
        : "cannot use mutating member on immutable value: \(problem.text)"
    }
    var notes: [Diagnostic] = []
    if let declared = problem.variable, !checker.sources.isLibrary(declared.range.source) {
      if declared.name == "self" {
        notes.append(Diagnostic(.note, "mark method 'mutating' to make 'self' mutable", at: declared.range))
      } else if case .parameter = declared.scope {
      } else {
        notes.append(Diagnostic(.note, "change 'let' to 'var' to make it mutable", at: declared.range))
      }
    }
    hasReported = true
    checker.error(message, mutationRange(node), notes: notes)
  }

  private func assignmentRefusal(_ place: Expression) -> String {
    switch place.kind {
    case .subscripted: "cannot assign through subscript"
    case .member, .staticMember, .tupleElement: "cannot assign to property"
    case .call: "expression is not assignable"
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .forceUnwrap, .optionalChain, .bindOptional, .enumCase, .functionReference, .closure, .metatype, .dynamicType,
      .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block,
      .convert, .cast, .invalid:
      "cannot assign to value"
    }
  }

  /// Where the compiler points: at a member's name, at a subscript's bracket, at `&`.
  private func mutationRange(_ node: Node) -> SourceRange {
    if case .index = node.kind { return indexRange(node) }
    if case .call(let callee, _) = node.kind { return callee.nameRange }
    return node.nameRange
  }

  /// The bracket of a subscript.
  func indexRange(_ node: Node) -> SourceRange {
    guard case .index(let member, _) = node.kind, case .member(let base, _) = member.kind else { return node.range }
    return SourceRange(node.range.source, Int(base.range.end), Int(base.range.end) + 1)
  }

  /// A member that only its own type can name.
  func checkAccess(_ declaration: ValueDecl, _ node: Node, _ range: SourceRange) {
    checker.checkAvailability(declaration, at: range)
    if checker.replacements.contains(declaration) {
      // A key path is spoken of as a whole, and its component stands where the name does.
      checker.globalUses.note(declaration, at: node.range.start > range.start ? node.range : range)
    }
    guard checker.isInaccessible(declaration, from: node.scope) else { return }
    let name: String
    switch declaration {
    case .function(let function):
      if case .initializer = function.kind, case .nominal(let decl) = function.owner {
        let whole = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
        return report("'\(text(whole))' initializer is inaccessible due to 'private' protection level", range)
      }
      name = function.name
    case .variable(let variable): name = variable.name
    case .subscripted: name = "subscript"
    case .enumCase(let enumCase): name = enumCase.name
    case .type, .protocolType, .alias, .genericParameter, .associatedType: name = checker.writtenName(declaration)
    }
    report("'\(name)' is inaccessible due to 'private' protection level", range)
  }

  /// Why a value can't be passed `inout`: it is no place, or a constant one.
  func reasonAgainst(passing node: Node) -> String? {
    if case .reference(let name, let overloads) = node.kind {
      guard let only = overloads.first, overloads.count == 1, case .variable(let variable) = only.declaration,
        variable.isConstant
      else { return nil }
      return name == "self" ? "'self' is immutable" : "'\(name)' is a 'let' constant"
    }
    guard case .call(let callee, _) = node.kind else { return nil }
    if callee.operatorFixity != nil { return "binary operator returns immutable value" }
    if case .reference(let name, _) = callee.kind { return "'\(name)' returns immutable value" }
    return "function call returns immutable value"
  }

  private struct Problem {
    var text: String
    var variable: VariableDecl?
    var isLiteral = false
  }

  /// Why a place can't be written; nil when it can.
  private func immutability(_ place: Expression, isRoot: Bool, _ mutation: Mutation, _ scope: Scope) -> Problem? {
    switch place.kind {
    case .variable(let variable):
      variable.isMutated = true
      guard variable.isConstant else { return nil }
      if checker.deferredConstants.contains(variable), isRoot, case .assignment = mutation,
        !isOutside(variable, scope)
      {
        return nil
      }
      if variable.name == "self" {
        if checker.isReference(variable.type, environment), !isRoot { return nil }
        return Problem(text: "'self' is immutable", variable: variable)
      }
      let isWritten = !variable.name.hasPrefix("$") && !checker.caseVariables.contains(variable)
      return Problem(
        text:
          "'\(variable.name)' is \(isWritten && !checker.implicitVariables.contains(variable) ? "a 'let' constant" : "immutable")",
        variable: variable)
    case .member(let base, let variable, _, _):
      let isReference = checker.isReference(base.type, environment)
      // Where reading it is a mistake, that has been told.
      if variable.isReadByMutating, !isReference, immutability(base, isRoot: false, .getter, scope) != nil {
        return nil
      }
      if variable.isConstant, variable.getter == nil {
        if isInitialising(base), case .assignment = mutation { return nil }
        return Problem(text: "'\(variable.name)' is a 'let' constant", variable: variable)
      }
      if checker.isSetterInaccessible(.variable(variable), from: scope) {
        return Problem(text: "'\(variable.name)' setter is inaccessible")
      }
      if variable.getter != nil, variable.setter == nil, !variable.isLazy {
        return Problem(text: "'\(variable.name)' is a get-only property")
      }
      if let setter = variable.setter, isBeyondChange(variable.type, by: setter, base.type) {
        return unchangeable(base, mutation, scope)
      }
      if isReference {
        return replaces(variable.setter) ? immutability(base, isRoot: true, mutation, scope) : nil
      }
      if case .metatype = base.type { return nil }
      if let setter = variable.setter, !setter.isMutating, case .nominal = setter.owner { return nil }
      if case .variable(let root) = base.kind, root.name == "self", root.isConstant, isInitialisingSelf(root) {
        return nil
      }
      return immutability(base, isRoot: false, mutation, scope)
    case .staticMember(_, let variable, _, _):
      if variable.isConstant { return Problem(text: "'\(variable.name)' is a 'let' constant", variable: variable) }
      if checker.isSetterInaccessible(.variable(variable), from: scope) {
        return Problem(text: "'\(variable.name)' setter is inaccessible")
      }
      if variable.getter != nil, variable.setter == nil {
        return Problem(text: "'\(variable.name)' is a get-only property")
      }
      return nil
    case .subscripted(let base, let decl, _, _, _):
      let isReference = checker.isReference(base.type, environment)
      if decl.isReadByMutating, !isReference, immutability(base, isRoot: false, .getter, scope) != nil { return nil }
      guard let setter = decl.setter else {
        let isKeyPath = decl.parameters.first?.label == "keyPath"
        return Problem(text: isKeyPath ? "key path is read-only" : "subscript is get-only")
      }
      if decl.isStatic { return nil }
      if isBeyondChange(decl.result, by: setter, base.type) { return unchangeable(base, mutation, scope) }
      if isReference {
        return replaces(setter) ? immutability(base, isRoot: true, mutation, scope) : nil
      }
      if !setter.isMutating { return nil }
      return immutability(base, isRoot: false, mutation, scope)
    case .tupleElement(let base, _): return immutability(base, isRoot: isRoot, mutation, scope)
    case .forceUnwrap(let base), .bindOptional(let base): return immutability(base, isRoot: false, mutation, scope)
    case .optionalChain(let inner): return immutability(inner, isRoot: false, mutation, scope)
    case .tuple(let parts):
      for part in parts {
        if let problem = immutability(part, isRoot: isRoot, mutation, scope) { return problem }
      }
      return nil
    case .discard, .invalid: return nil
    case .convert(let base, .upcast): return immutability(base, isRoot: false, mutation, scope)
    case .call(let call):
      if case .function(let function, _, _, _) = call.callee {
        if checker.isReference(place.type, environment), !isRoot { return nil }
        if LibraryIndex.isOperator(function.name) {
          return Problem(text: "\(call.arguments.count == 2 ? "binary" : "unary") operator returns immutable value")
        }
        if call.hasReceiver || function.isInitializer { return Problem(text: "function call returns immutable value") }
        return Problem(text: "'\(function.name)' returns immutable value")
      }
      return Problem(text: "function call returns immutable value")
    case .integer, .floating, .string, .boolean, .nilLiteral, .array, .dictionary, .interpolation, .block:
      return Problem(text: "literals are not mutable", isLiteral: true)
    case .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .conditional, .and, .or, .coalesce,
      .tryExpression, .ifExpression, .switchExpression, .convert, .cast:
      if checker.isReference(place.type, environment), !isRoot { return nil }
      return Problem(text: "expression is not mutable")
    }
  }

  /// A place below an existential of which a member can be read alone.
  private func unchangeable(_ base: Expression, _ mutation: Mutation, _ scope: Scope) -> Problem {
    guard let root = part(base)?.variable else { return Problem(text: "expression is not mutable") }
    return immutability(Expression(.variable(root), root.type, base.range), isRoot: true, mutation, scope)
      ?? Problem(text: "'\(root.name)' is immutable")
  }

  /// Whether a setter may put another instance in place of the one whose property it sets: one of a protocol that not only
  /// classes conform to.
  private func replaces(_ setter: FunctionDecl?) -> Bool {
    guard let setter, setter.isMutating else { return false }
    switch setter.owner {
    case .protocolRequirement(let decl), .protocolExtension(let decl): return !checker.isClassBound(decl)
    case .none, .nominal: return false
    }
  }

  /// Whether a function stands between a place and the variable's declaration.
  private func isOutside(_ variable: VariableDecl, _ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current {
      let isHere = here.names[variable.name]?.contains { if case .variable(variable) = $0 { true } else { false } }
      if isHere == true { return false }
      if case .function = here.kind { return true }
      current = here.parent
    }
    return false
  }

  /// `self.x` inside an initialiser of the type, where constants get their values.
  private func isInitialising(_ base: Expression) -> Bool {
    if case .variable(let variable) = base.kind { isInitialisingSelf(variable) } else { false }
  }

  private func isInitialisingSelf(_ variable: VariableDecl) -> Bool {
    guard variable.name == "self", case .function(let function) = context.kind,
      case .initializer = function.kind, function.selfVariable == variable
    else { return false }
    return true
  }

  // MARK: Overlapping places

  /// Two `inout` arguments of one variable overlap.
  func checkExclusivity(_ arguments: [Argument], receiver: Expression? = nil, of function: FunctionDecl? = nil) {
    var seen: [(part: VariablePart, place: Expression)] = []
    if let receiver, let part = part(receiver) { seen.append((part, receiver)) }
    for case .reference(let place) in arguments {
      guard let part = part(place) else { continue }
      for (other, first) in seen where other.overlaps(part) {
        let isReceiver = first.range == receiver?.range
        checker.tellingTogether {
          if case .variable = place.kind, case .variable = first.kind, !isReceiver {
            checker.error(
              "inout arguments are not allowed to alias each other", marked(place.range),
              notes: [Diagnostic(.note, "previous aliasing argument", at: marked(first.range))])
          }
          let advice =
            function.map { isSwapOfElements($0, first, place) } == true
            ? "calling MutableCollection.swapAt(_:_:)" : "copying to a local variable"
          checker.error(
            "overlapping accesses to '\(other.name)', but modification requires exclusive access; consider \(advice)"
              + " [#ExclusivityViolation]", isReceiver ? first.range : marked(first.range),
            notes: [Diagnostic(.note, "conflicting access is here", at: marked(place.range))])
        }
        return
      }
      seen.append((part, place))
    }
  }

  private func part(_ place: Expression) -> VariablePart? {
    VariablePart(place) { checker.isReference($0, environment) }
  }

  /// `swap(&a[i], &a[j])`, where the elements are those of a variable or of a stored property of one.
  private func isSwapOfElements(_ function: FunctionDecl, _ first: Expression, _ second: Expression) -> Bool {
    guard function.name == "swap", checker.sources.isLibrary(function.range.source),
      case .subscripted(let base, _, _, _, _) = first.kind, case .subscripted(let other, _, _, _, _) = second.kind,
      let part = part(base), part.isExact, part == self.part(other)
    else { return false }
    return checker.conforms(base.type, checker.libraryProtocol("MutableCollection"), environment)
  }

  /// With the `&` before it.
  private func marked(_ place: SourceRange) -> SourceRange {
    SourceRange(place.source, max(0, Int(place.start) - 1), Int(place.end))
  }
}

extension Call {
  /// Of a method.
  fileprivate var hasReceiver: Bool {
    if case .function(_, _, _, receiver: .some) = callee { true } else { false }
  }
}
