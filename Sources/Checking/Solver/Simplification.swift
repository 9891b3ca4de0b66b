import Diagnostics

enum Outcome { case solved, failed, stuck }

/// Works constraints off as far as what is known reaches.
extension Solver {
  /// Simplifies until nothing moves. False when something can't hold.
  func simplifyAll() -> Bool {
    var lastVersion = -1
    while lastVersion != state.version {
      lastVersion = state.version
      var waiting: [Constraint] = []
      while !state.pending.isEmpty {
        let batch = state.pending
        work += batch.count
        guard work < Self.workLimit else {
          isTooComplex = true
          return false
        }
        state.pending = []
        for (index, constraint) in batch.enumerated() {
          switch simplify(constraint) {
          case .solved: break
          case .stuck: waiting.append(constraint)
          case .failed:
            guard allowsFixes, fix(constraint) else {
              state.pending = Array(batch[index...]) + waiting + state.pending
              return false
            }
          }
        }
      }
      state.pending = waiting
    }
    return true
  }

  private func simplify(_ constraint: Constraint) -> Outcome {
    switch constraint {
    case .convert(let from, let to, let locator): return convert(from, to, locator)
    case .equal(let a, let b, let locator): return unify(a, b, locator) ? .solved : .failed
    case .conforms(let type, let decl, let locator):
      let outcome = conformance(type, decl, locator)
      if case .failed = outcome, opens(type, for: decl) { return .solved }
      return outcome
    case .superclass(let type, let superclass, _): return superclassConstraint(type, superclass)
    case .anyObject(let type, _):
      let known = shallow(type)
      if case .variable = known { return .stuck }
      return known == .error || checker.isReference(known, environment) ? .solved : .failed
    case .projection(let type, let associated, let base, let locator):
      let known = shallow(base)
      switch known {
      case .variable: return .stuck
      case .error:
        return unify(type, .error, locator) ? .solved : .failed
      case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype:
        guard var projected = checker.project(associated, of: deep(known)) else { return .failed }
        if case .result = locator.role { projected = checker.erasingExistentialMembers(projected, environment) }
        return unify(type, unknown(checker.canonical(projected, environment)), locator) ? .solved : .failed
      }
    case .member(let node): return member(node)
    case .overload(let node): return overload(node)
    case .call(let node): return call(node)
    case .index(let node): return index(node)
    case .force(let node):
      guard case .forceUnwrap(let base) = node.kind else { return .solved }
      return takeOut(base, node)
    case .bindOptional(let node):
      guard case .bindOptional(let base) = node.kind else { return .solved }
      return takeOut(base, node)
    case .optionalChain(let node): return optionalChain(node)
    case .implicitBase(let node): return implicitBase(node)
    case .closureBody: return .stuck
    case .keyPath(let node): return keyPath(node)
    case .cast: return .solved
    }
  }

  private func takeOut(_ base: Node, _ node: Node) -> Outcome {
    let known = shallow(base.type)
    switch known {
    case .variable(let index):
      // `!` on a literal or a context-typed thing can't be decided.
      if state.variables[index].isImplicitResult { return .stuck }
      return .stuck
    case .error: return unify(node.type, .error, Locator(node, .other)) ? .solved : .failed
    case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype:
      guard let payload = checker.payload(known) else { return .failed }
      return unify(node.type, payload, Locator(node, .other)) ? .solved : .failed
    }
  }

  /// The type of a chain is optional once, however many optionals the inner type has had.
  private func optionalChain(_ node: Node) -> Outcome {
    let inner: Node
    if case .optionalChain(let found) = node.kind {
      inner = found
    } else if case .attempt(let found, _) = node.kind {
      inner = found
    } else {
      return .solved
    }
    let known = shallow(inner.type)
    if case .variable = known { return .stuck }
    if known == .error { return unify(node.type, .error, Locator(node, .other)) ? .solved : .failed }
    let type = checker.isOptional(known) ? known : checker.optional(known)
    return unify(node.type, type, Locator(node, .other)) ? .solved : .failed
  }

  /// `.name` is looked up in the type that its chain's result is to have.
  private func implicitBase(_ node: Node) -> Outcome {
    guard case .implicitChain(let end, let base) = node.kind else { return .solved }
    let known = shallow(node.type)
    if case .variable = known { return .stuck }
    var target = known
    if let payload = checker.payload(known) {
      var start = end
      while let base = start.base { start = base }
      let inOptional: Bool
      if case .implicitMember(let name, _) = start.kind {
        inOptional = name == "none" || name == "some"
      } else {
        inOptional = false
      }
      if !inOptional {
        let inner = shallow(payload)
        if case .variable = inner { return .stuck }
        target = inner
      }
    }
    return unify(base, target, Locator(node, .other)) ? .solved : .failed
  }

  /// Whether an existential is given for a parameter that takes the type inside it.
  private func opens(_ type: Type, for decl: ProtocolDecl) -> Bool {
    guard case .existential(let existential) = shallow(type),
      existential.protocols.contains(where: { checker.inheritsProtocol($0, from: decl) })
    else { return false }
    var current = type
    while case .variable(let index) = current {
      if state.variables[index].isOpenable { return true }
      guard let bound = state.bindings[index] else { return false }
      current = bound
    }
    return false
  }

  private func conformance(_ type: Type, _ decl: ProtocolDecl, _ locator: Locator?) -> Outcome {
    let known = shallow(type)
    switch known {
    case .variable(let index):
      if state.variables[index].closure != nil { return .failed }
      return .stuck
    case .error: return .solved
    case .nominal(let nominal, let arguments):
      if arguments.isEmpty { return checker.conforms(known, decl, environment) ? .solved : .failed }
      guard let found = checker.declaredConformance(of: nominal, to: decl) else {
        return checker.conforms(known, decl, environment) ? .solved : .failed
      }
      if found.conformance.conditions.isEmpty { return .solved }
      var ownerArguments = arguments
      if found.owner != nominal, case .nominal(_, let mapped)? = supertype(known, of: found.owner) {
        ownerArguments = mapped
      }
      // Conditions become constraints on the arguments.
      let map = checker.substitution(found.owner, ownerArguments).types
      let anchor = Locator(conditionAnchor, .requirement(of: nominal.name))
      for condition in found.conformance.conditions {
        // What a type has to be is told where it is asked for; what it has to conform to, of the whole.
        switch condition {
        case .sameType, .superclass: add(requirementConstraint(condition, map, locator ?? anchor))
        case .conforms, .anyObject: add(requirementConstraint(condition, map, anchor))
        }
      }
      return .solved
    case .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype:
      return checker.conforms(known, decl, environment) ? .solved : .failed
    }
  }

  var conditionAnchor: Node {
    node(.invalid, .error, SourceRange(root.source, 0, 0), root)
  }

  private func superclassConstraint(_ type: Type, _ superclass: Type) -> Outcome {
    let known = shallow(type)
    switch known {
    case .variable: return .stuck
    case .error: return .solved
    case .nominal, .generic, .associated, .opaque, .existential, .tuple, .function, .metatype, .protocolMetatype:
      guard case .nominal(let decl, _) = shallow(superclass) else { return .failed }
      let start = checker.superclassBound(of: known, environment) ?? known
      guard let found = supertype(start, of: decl) else { return .failed }
      return unify(found, superclass, Locator(conditionAnchor, .other)) ? .solved : .failed
    }
  }

  /// A generic requirement with its parameters replaced, as a constraint.
  func requirementConstraint(
    _ requirement: Requirement, _ map: [GenericParameter: Type], _ locator: Locator
  ) -> Constraint {
    let outer = requirementPlace
    requirementPlace = locator
    defer { requirementPlace = outer }
    switch requirement {
    case .conforms(let subject, let decl): return .conforms(open(subject, map), decl, locator)
    case .superclass(let subject, let superclass):
      return .superclass(open(subject, map), open(superclass, map), locator)
    case .sameType(let a, let b): return .equal(open(a, map), open(b, map), locator)
    case .anyObject(let subject): return .anyObject(open(subject, map), locator)
    }
  }

  /// Replaces generic parameters; an associated type of an unknown becomes an unknown of its own.
  func open(_ type: Type, _ map: [GenericParameter: Type]) -> Type {
    if map.isEmpty { return checker.canonical(type, environment) }
    switch type {
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? type : .nominal(decl, arguments.map { open($0, map) })
    case .generic(let parameter): return map[parameter] ?? checker.canonical(type, environment)
    case .associated(let base, let associated):
      let newBase = open(base, map)
      if newBase == base { return checker.canonical(type, environment) }
      let known = shallow(newBase)
      if case .variable = known {
        let result = newVariable()
        add(.projection(result, associated, of: known, requirementPlace ?? Locator(conditionAnchor, .other)))
        return result
      }
      guard let projected = checker.project(associated, of: known) else { return .error }
      return unknown(checker.canonical(projected, environment))
    case .tuple(let elements):
      return elements.isEmpty ? type : .tuple(elements.map { TupleElement($0.label, open($0.type, map)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = open(function.parameters[index].type, map)
      }
      function.result = open(function.result, map)
      function.thrown = function.thrown.map { open($0, map) }
      return .function(function)
    case .existential(var existential):
      for index in existential.arguments.indices {
        existential.arguments[index].type = open(existential.arguments[index].type, map)
      }
      return .existential(existential)
    case .opaque(let function, let own): return .opaque(function, Substitution(own.types.mapValues { open($0, map) }))
    case .metatype(let instance): return .metatype(open(instance, map))
    case .protocolMetatype(let instance): return .protocolMetatype(open(instance, map))
    case .variable, .error: return type
    }
  }

  /// Associated types of unknowns inside a type become unknowns themselves.
  func unknown(_ type: Type) -> Type {
    guard checker.containsVariables(type) else { return type }
    switch type {
    case .associated(let base, let associated):
      let inner = unknown(base)
      let known = shallow(inner)
      if case .variable = known {
        let result = newVariable()
        add(.projection(result, associated, of: known, Locator(conditionAnchor, .other)))
        return result
      }
      guard let projected = checker.project(associated, of: known) else { return .error }
      let made = checker.canonical(projected, environment)
      // Of an opaque type whose arguments aren't known yet: it is known by its name alone.
      if case .associated(known, associated) = made { return made }
      return unknown(made)
    case .nominal(let decl, let arguments): return .nominal(decl, arguments.map(unknown))
    case .tuple(let elements): return .tuple(elements.map { TupleElement($0.label, unknown($0.type)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = unknown(function.parameters[index].type)
      }
      function.result = unknown(function.result)
      return .function(function)
    case .metatype(let instance): return .metatype(unknown(instance))
    case .generic, .existential, .protocolMetatype, .opaque, .variable, .error: return type
    }
  }

  // MARK: Equality

  func bind(_ index: Int, _ type: Type, _ locator: Locator) -> Bool {
    let type = deep(type)
    if case .variable(index) = type { return true }
    if case .variable(let other) = type {
      // A literal keeps its literal: the plain unknown gives way.
      let mine = state.variables[index]
      let theirs = state.variables[other]
      if mine.literal != nil || mine.closure != nil || mine.isImplicitResult || mine.keyPath != nil {
        if theirs.literal != nil || theirs.closure != nil || theirs.isImplicitResult || theirs.keyPath != nil {
          guard let joined = joinedLiteral(mine.literal, theirs.literal) else { return false }
          state.variables[other] = theirs.joined(literal: joined)
          state.bindings[index] = type
          state.version += 1
          return true
        }
        state.bindings[other] = .variable(index)
        state.version += 1
        return true
      }
      if mine.isElement || mine.isKey || mine.isWidened {
        state.variables[other] = state.variables[other].joined(
          isElement: mine.isElement, isKey: mine.isKey, isWidened: mine.isWidened)
      }
      state.bindings[index] = type
      state.version += 1
      return true
    }
    if occurs(index, in: type) { return false }
    let info = state.variables[index]
    if let literal = info.literal, type != .error {
      if checker.containsVariables(type), case .nominal = type {
        // What a conditional conformance asks of unknown arguments is asked once they are known.
        if case .failed = conformance(type, checker.libraryProtocol(literal.protocolName), nil) { return false }
      } else if !acceptsLiteral(literal, type, info) {
        return false
      }
      // A literal is a number, a string, an array before it is a tensor.
      if !isDefault(literal, type) { state.score.add(.nonDefaultLiteral, isOfTensors(type) ? 8 : 1) }
    }
    if let closure = info.closure {
      if case .function(let function) = type {
        return bindClosure(closure, index, function, locator)
      }
      if type != .error { return false }
    }
    state.bindings[index] = type
    state.version += 1
    if let literal = info.literal { return bindElements(literal, info, type, locator) }
    return true
  }

  private func joinedLiteral(_ a: LiteralKind?, _ b: LiteralKind?) -> LiteralKind? {
    switch (a, b) {
    case (let a?, let b?) where a == b: a
    case (.integer?, .floating?), (.floating?, .integer?): .floating
    case (.string(let c1, let s1)?, .string(let c2, let s2)?): .string(isCharacter: c1 && c2, isScalar: s1 && s2)
    case (.string?, .interpolation?), (.interpolation?, .string?): .interpolation
    case (.integer?, _), (.floating?, _), (.boolean?, _), (.nothing?, _), (.array?, _), (.dictionary?, _),
      (.string?, _), (.interpolation?, _), (nil, _):
      nil
    }
  }

  func acceptsLiteral(_ literal: LiteralKind, _ type: Type, _ info: TypeVariable) -> Bool {
    switch type {
    case .nominal, .generic, .associated, .opaque:
      if case .floating = literal, checker.isNominal(type, "Int") { return false }
      return checker.conforms(type, checker.libraryProtocol(literal.protocolName), environment)
    case .error: return true
    case .tuple, .function, .existential, .metatype, .protocolMetatype, .variable: return false
    }
  }

  private func isOfTensors(_ type: Type) -> Bool {
    if case .nominal(let decl, _) = type { return decl.libraryModule == "TensorCore" }
    return false
  }

  private func isDefault(_ literal: LiteralKind, _ type: Type) -> Bool {
    switch literal {
    case .integer: checker.isNominal(type, "Int")
    case .floating: checker.isNominal(type, "Double")
    case .boolean: checker.isNominal(type, "Bool")
    case .string, .interpolation: checker.isNominal(type, "String")
    case .array: checker.isNominal(type, "Array")
    case .dictionary: checker.isNominal(type, "Dictionary")
    case .nothing: true
    }
  }

  private func bindElements(_ literal: LiteralKind, _ info: TypeVariable, _ type: Type, _ locator: Locator) -> Bool {
    switch literal {
    case .array:
      guard let element = info.elements.first else { return true }
      if let known = checker.elementOfArray(type) { return bindElement(element, known, locator) }
      guard let associated = checker.associatedDecl("ArrayLiteralElement", of: type, environment),
        let projected = checker.project(associated, of: type)
      else { return type == .error }
      return bindElement(element, checker.canonical(projected, environment), locator)
    case .dictionary:
      guard info.elements.count == 2 else { return true }
      if case .nominal(let decl, let arguments) = type, decl.name == "Dictionary", decl.isLibrary {
        return bindElement(info.elements[0], arguments[0], locator)
          && bindElement(info.elements[1], arguments[1], locator)
      }
      guard let owner = Optional(checker.libraryProtocol("ExpressibleByDictionaryLiteral")),
        let key = checker.associatedDecl("Key", in: owner), let value = checker.associatedDecl("Value", in: owner),
        let keyType = checker.project(key, of: type), let valueType = checker.project(value, of: type)
      else { return type == .error }
      return bindElement(info.elements[0], keyType, locator) && bindElement(info.elements[1], valueType, locator)
    case .integer, .floating, .boolean, .nothing, .string, .interpolation: return true
    }
  }

  /// A literal's elements are of the type that is wanted, also where what they have in common was found before: each of
  /// them converts.
  private func bindElement(_ element: Type, _ wanted: Type, _ locator: Locator) -> Bool {
    let own = deep(element)
    let known = deep(wanted)
    guard own != known, !checker.containsVariables(own), !checker.containsVariables(known),
      case .variable(var root) = element, state.variables[root].isElement || state.variables[root].isKey
    else { return unify(element, wanted, locator) }
    while case .variable(let next)? = state.bindings[root] { root = next }
    guard case .solved = quietConvert(own, known) else { return false }
    state.bindings[root] = known
    state.version += 1
    add(.convert(own, known, locator))
    return true
  }

  /// Makes two types equal.
  func unify(_ a: Type, _ b: Type, _ locator: Locator) -> Bool {
    let a = shallow(a)
    let b = shallow(b)
    if a == b { return true }
    switch (a, b) {
    case (.variable(let index), _): return bind(index, b, locator)
    case (_, .variable(let index)): return bind(index, a, locator)
    case (.error, _), (_, .error): return true
    case (.nominal(let x, let left), .nominal(let y, let right)):
      guard x == y, left.count == right.count else { return false }
      return zip(left, right).allSatisfy { unify($0, $1, locator) }
    case (.tuple(let left), .tuple(let right)):
      guard left.count == right.count else { return false }
      for (l, r) in zip(left, right) {
        if let x = l.label, let y = r.label, x != y { return false }
        if !unify(l.type, r.type, locator) { return false }
      }
      return true
    case (.function(let left), .function(let right)):
      guard left.parameters.count == right.parameters.count else { return false }
      for (l, r) in zip(left.parameters, right.parameters) {
        guard l.isInout == r.isInout, unify(l.type, r.type, locator) else { return false }
      }
      switch (left.thrown, right.thrown) {
      case (nil, nil): break
      case (let x?, let y?): guard unify(x, y, locator) else { return false }
      case (let x?, nil), (nil, let x?):
        guard unify(x, checker.library("Never"), locator) else { return false }
      }
      return unify(left.result, right.result, locator)
    case (.metatype(let left), .metatype(let right)), (.protocolMetatype(let left), .protocolMetatype(let right)):
      return unify(left, right, locator)
    case (.metatype(let open), .protocolMetatype(let own)), (.protocolMetatype(let own), .metatype(let open)):
      // `T.Type` may be that of the protocol itself.
      guard case .variable = shallow(open) else { return false }
      return unify(open, own, locator)
    case (.existential(let left), .existential(let right)):
      guard left.protocols == right.protocols, left.arguments.count == right.arguments.count else { return false }
      return zip(left.arguments, right.arguments).allSatisfy { unify($0.type, $1.type, locator) }
    case (.opaque(let x, let left), .opaque(let y, let right)):
      guard x == y else { return false }
      return left.types.allSatisfy { key, value in right.types[key].map { unify(value, $0, locator) } ?? false }
    case (.associated(let x, let p), .associated(let y, let q)):
      if p === q, checker.containsVariables(a) || checker.containsVariables(b) { return unify(x, y, locator) }
      return deep(a) == deep(b)
    case (.nominal, _), (.generic, _), (.associated, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _),
      (.metatype, _), (.protocolMetatype, _):
      return deep(a) == deep(b)
    }
  }
}
