import Diagnostics

/// Which types convert to which, without and with unknowns.
extension Solver {
  func convert(_ from: Type, _ to: Type, _ locator: Locator) -> Outcome {
    let a = shallow(from)
    let b = shallow(to)
    if a == b {
      // A closure must still be opened.
      return .solved
    }
    if a == .error || b == .error {
      if case .variable(let index) = a { _ = bind(index, .error, locator) }
      if case .variable(let index) = b, state.variables[index].literal == nil { _ = bind(index, .error, locator) }
      return .solved
    }
    // A call that never returns may stand where a value is returned.
    if checker.isNever(a) {
      if case .closureResult = locator.role { return .solved }
      if case .contextual = locator.role, purpose == .returned { return .solved }
    }
    if case .variable(let index) = a {
      if case .variable = b { return .stuck }
      return convertVariable(index, b, locator)
    }
    if case .variable = b { return .stuck }
    // Into an optional.
    if let inner = checker.payload(b) {
      if let payload = checker.payload(a) {
        if layers(payload) < layers(inner), !endsUnknown(payload), !endsUnknown(inner) {
          state.score.add(.valueToOptional)
          return convert(a, inner, locator)
        }
        add(.convert(payload, inner, locator))
        return .solved
      }
      state.score.add(.valueToOptional)
      return later(convert(a, inner, locator), a, inner, locator)
    }
    switch (a, b) {
    case (_, .existential(let target)): return convertToExistential(a, target, locator)
    case (.nominal(let x, let left), .nominal(let y, let right)):
      if x == y { return convertArguments(x, left, right, locator) }
      if checker.isNominal(b, "AnyHashable") { return convertToAnyHashable(a, locator) }
      guard x.kind == .classType, let found = supertype(a, of: y) else { return .failed }
      return unify(found, b, locator) ? .solved : .failed
    case (.tuple(let left), .tuple(let right)):
      guard let sources = checker.tupleSources(left, for: right) else { return .failed }
      for (source, wanted) in zip(sources, right) { add(.convert(left[source].type, wanted.type, locator)) }
      return .solved
    case (.function(let left), .function(let right)): return convertFunction(left, right, locator)
    case (.metatype(let left), .metatype(let right)):
      let l = shallow(left)
      let r = shallow(right)
      if case .existential(let target) = r { return convertToExistential(l, target, locator) }
      if case .nominal(let y, _) = r, case .nominal(let x, _) = l, x != y {
        guard let found = supertype(l, of: y) else { return .failed }
        return unify(found, r, locator) ? .solved : .failed
      }
      return unify(l, r, locator) ? .solved : .failed
    case (.protocolMetatype(let left), .metatype(let right)):
      let r = shallow(right)
      guard case .existential(let target) = r else { return unify(left, r, locator) ? .solved : .failed }
      // A protocol's own type conforms to nothing, but for `Error`.
      let conforms =
        target.superclass == nil && !target.isAnyObject
        && target.protocols.allSatisfy {
          checker.conforms(left, $0, environment)
        }
      return conforms ? .solved : .failed
    case (.generic, _) where checker.isNominal(b, "AnyHashable"): return convertToAnyHashable(a, locator)
    case (.generic, .nominal(let decl, _)), (.associated, .nominal(let decl, _)), (.opaque, .nominal(let decl, _)),
      (.existential, .nominal(let decl, _)):
      guard decl.kind == .classType, let bound = checker.superclassBound(of: a, environment),
        let found = checker.supertype(bound, of: decl)
      else { return .failed }
      return unify(found, b, locator) ? .solved : .failed
    case (.nominal, _), (.generic, _), (.associated, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _),
      (.metatype, _), (.protocolMetatype, _), (.variable, _), (.error, _):
      return unify(a, b, locator) ? .solved : .failed
    }
  }

  /// A class's type as one of its superclasses. What that makes of the class's own parameters is unknown where they are.
  func supertype(_ type: Type, of decl: NominalDecl) -> Type? {
    checker.supertype(type, of: decl).map { unknown(checker.canonical(deep($0), environment)) }
  }

  /// Whatever is hashable becomes an `AnyHashable` by itself.
  private func convertToAnyHashable(_ type: Type, _ locator: Locator) -> Outcome {
    // Operators compare values, not what they could become.
    if case .argument(let call, _) = locator.role, case .call(let callee, _) = call.kind, callee.operatorFixity != nil {
      return .failed
    }
    state.score.add(.emptyExistential)
    return checker.conforms(deep(type), checker.libraryProtocol("Hashable"), environment) ? .solved : .failed
  }

  /// A nested conversion that can't be decided yet waits on its own.
  private func later(_ outcome: Outcome, _ a: Type, _ b: Type, _ locator: Locator) -> Outcome {
    if outcome == .stuck {
      add(.convert(a, b, locator))
      return .solved
    }
    return outcome
  }

  private func layers(_ type: Type) -> Int {
    let known = shallow(type)
    return checker.payload(known).map { layers($0) + 1 } ?? 0
  }

  private func endsUnknown(_ type: Type) -> Bool {
    let known = shallow(type)
    if let inner = checker.payload(known) { return endsUnknown(inner) }
    if case .variable = known { return true }
    return false
  }

  private func convertVariable(_ index: Int, _ b: Type, _ locator: Locator) -> Outcome {
    let info = state.variables[index]
    if let literal = info.literal { return convertLiteral(index, literal, info, b, locator) }
    if info.closure != nil {
      switch b {
      case .function(let function):
        if !allowsFixes, awaitsParameter(info.closure!, function) { return .stuck }
        return bind(index, b, locator) ? .solved : .failed
      case .existential(let existential) where existential.protocols.isEmpty: return .stuck
      case .nominal:
        if let payload = checker.payload(b) {
          let inner = shallow(payload)
          if case .variable = inner { return .stuck }
          state.score.add(.valueToOptional)
          return convertVariable(index, inner, locator)
        }
        return .failed
      case .existential, .generic, .associated, .tuple, .opaque, .metatype, .protocolMetatype, .variable, .error:
        return .failed
      }
    }
    if info.isImplicitResult {
      if case .existential = b { return .stuck }
      return bind(index, b, locator) ? .solved : .failed
    }
    if info.keyPath != nil {
      switch b {
      case .function: return bindKeyPath(info.keyPath!, index, b, locator)
      case .nominal(let decl, let arguments):
        // An optional is a conversion of what the path is by itself, of which what the optional holds may tell.
        if let payload = checker.payload(b) {
          let inner = shallow(payload)
          if case .variable = inner { return .stuck }
          let outcome = convertVariable(index, inner, locator)
          if case .solved = outcome { state.score.add(.valueToOptional) }
          return outcome
        }
        guard decl.isLibrary, decl.name.hasSuffix("KeyPath"), case .keyPath(let path)? = info.keyPath?.kind else {
          return .failed
        }
        if let root = arguments.first, !unify(path.root, root, locator) { return .failed }
        // An unknown value is the path's own, which its members tell.
        if arguments.count == 2, case .variable = shallow(arguments[1]), !unify(path.value, arguments[1], locator) {
          return .failed
        }
        // Its members tell of which class the path is; an object of that is converted.
        return .stuck
      case .existential, .generic, .associated, .tuple, .opaque, .metatype, .protocolMetatype, .variable, .error:
        return .stuck
      }
    }
    // What is wrong is what a member gives, not that there is none of the wanted type.
    if allowsFixes, awaitsMember(locator.node) { return .stuck }
    // Only the type itself converts to a generic parameter.
    switch b {
    case .generic, .associated, .opaque: return bind(index, b, locator) ? .solved : .failed
    case .nominal, .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: break
    }
    // Only the type itself converts to a plain struct or enumeration.
    if case .nominal(let decl, let arguments) = b, decl.kind != .classType, arguments.isEmpty {
      return bind(index, b, locator) ? .solved : .failed
    }
    return .stuck
  }

  /// Whether what is converted is a member that is still to be looked up.
  private func awaitsMember(_ node: Node) -> Bool {
    if case .member = node.kind { state.choices[node.id] == nil } else { false }
  }

  /// A closure that names no parameter takes one whose type is `Void`: whether it is has to be known first. So have all
  /// types of parameters of which a closure inside it may keep a value.
  private func awaitsParameter(_ node: Node, _ function: FunctionType) -> Bool {
    if case .closure(let closure) = node.kind, closure.capturesValues,
      function.parameters.contains(where: { checker.containsVariables(deep($0.type)) })
    {
      return true
    }
    guard function.parameters.count == 1, case .closure(let closure) = node.kind, closure.parameterNames == nil,
      closure.dollarCount == 0, case .variable = shallow(function.parameters[0].type)
    else { return false }
    return true
  }

  private func convertLiteral(
    _ index: Int, _ literal: LiteralKind, _ info: TypeVariable, _ b: Type, _ locator: Locator
  ) -> Outcome {
    if let payload = checker.payload(b) {
      if literal == .nothing { return bind(index, b, locator) ? .solved : .failed }
      state.score.add(.valueToOptional)
      let inner = shallow(payload)
      if case .variable = inner {
        add(.convert(.variable(index), inner, locator))
        return .solved
      }
      return later(convertVariable(index, inner, locator), .variable(index), inner, locator)
    }
    if checker.isNominal(b, "AnyHashable") { return literal == .nothing ? .failed : .stuck }
    switch b {
    case .existential(let existential):
      if literal == .array, let element = elements(of: existential) {
        return bind(index, checker.array(of: element), locator) ? .solved : .failed
      }
      return literal == .nothing ? .failed : .stuck
    case .nominal, .generic, .associated, .opaque:
      return bind(index, b, locator) ? .solved : .failed
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error: return .failed
    }
  }

  /// What a list holds that is to be `any Collection<Double>`: by itself `[1, 2]` would be one of integers.
  private func elements(of existential: ExistentialType) -> Type? {
    guard let element = existential.arguments.first(where: { $0.associated.name == "Element" }) else { return nil }
    let list = checker.array(of: element.type)
    return existential.protocols.allSatisfy { checker.conforms(list, $0, environment) } ? element.type : nil
  }

  private func convertArguments(_ decl: NominalDecl, _ left: [Type], _ right: [Type], _ locator: Locator) -> Outcome {
    if decl.isLibrary, decl.name == "Array" || decl.name == "Set" || decl.name == "Dictionary", decl.parent == nil {
      for (l, r) in zip(left, right) {
        let x = shallow(l)
        let y = shallow(r)
        if x == y { continue }
        if case .variable = x {
          guard unify(x, y, locator) else { return .failed }
          continue
        }
        if case .variable(let index) = y {
          if state.variables[index].isWidened {
            add(.convert(x, y, locator))
          } else if !unify(x, y, locator) {
            return .failed
          }
          continue
        }
        if decl.name == "Set" || decl.name == "Dictionary" || decl.name == "Array" {
          if deep(x) != deep(y), !checker.containsVariables(deep(x)), !checker.containsVariables(deep(y)) {
            state.score.add(.collectionUpcast)
          }
          add(.convert(x, y, locator))
        }
      }
      return .solved
    }
    for (l, r) in zip(left, right) where !unify(l, r, locator) { return .failed }
    return .solved
  }

  private func convertToExistential(_ a: Type, _ target: ExistentialType, _ locator: Locator) -> Outcome {
    if target.protocols.isEmpty, target.superclass == nil {
      if target.isAnyObject { return checker.isReference(a, environment) ? .solved : .failed }
      if case .existential = a {} else { state.score.add(.emptyExistential) }
      return .solved
    }
    if case .existential(let source) = a {
      let known = checker.protocols(of: a, environment)
      guard target.protocols.allSatisfy({ known.contains($0) || isMarker($0) }) else { return .failed }
      for argument in target.arguments {
        guard let own = source.arguments.first(where: { $0.associated === argument.associated }),
          unify(own.type, argument.type, locator)
        else { return .failed }
      }
      if let superclass = target.superclass {
        guard let own = source.superclass, case .nominal(let decl, _) = superclass,
          checker.supertype(own, of: decl) != nil
        else { return .failed }
      }
      return .solved
    }
    for decl in target.protocols {
      switch a {
      case .tuple, .function, .metatype, .protocolMetatype:
        if isMarker(decl) { continue }
        return .failed
      case .nominal, .generic, .associated, .opaque, .existential, .variable, .error:
        if checker.containsVariables(deep(a)), !isOpaque(a) {
          add(.conforms(a, decl, locator))
        } else if !checker.conforms(deep(a), decl, environment) {
          return .failed
        }
      }
    }
    if let superclass = target.superclass, case .nominal(let decl, _) = superclass {
      let start = checker.superclassBound(of: a, environment) ?? a
      guard checker.supertype(start, of: decl) != nil else { return .failed }
    }
    for argument in target.arguments {
      guard let projected = checker.project(argument.associated, of: deep(a)) else { return .failed }
      let own = unknown(checker.canonical(projected, environment))
      if case .element = locator.role {
        guard unify(own, argument.type, locator) else { return .failed }
      } else {
        // Apart from the conformance, so that it is told apart.
        add(.equal(own, argument.type, locator))
      }
    }
    return .solved
  }

  /// An opaque type says itself to what it conforms, whatever its arguments are.
  private func isOpaque(_ type: Type) -> Bool {
    if case .opaque = type { true } else { false }
  }

  private func isMarker(_ decl: ProtocolDecl) -> Bool {
    decl.libraryModule != nil && (decl.name == "Sendable" || decl.name == "Copyable")
  }

  private func convertFunction(_ from: FunctionType, _ to: FunctionType, _ locator: Locator) -> Outcome {
    var wanted = to.parameters
    if from.parameters.count != to.parameters.count {
      // A function of several parameters takes a tuple of as many; one of a tuple does not take several.
      guard to.parameters.count == 1, from.parameters.count > 1, !to.parameters[0].isInout else { return .failed }
      let only = shallow(to.parameters[0].type)
      if case .variable = only {
        let elements = from.parameters.map { _ in TupleElement(nil, newVariable()) }
        guard unify(only, .tuple(elements), locator) else { return .failed }
      }
      guard case .tuple(let elements) = shallow(to.parameters[0].type), elements.count == from.parameters.count else {
        return .failed
      }
      wanted = elements.map { FunctionType.Parameter($0.type) }
    }
    for (l, r) in zip(from.parameters, wanted) {
      guard l.isInout == r.isInout, l.isVariadic == r.isVariadic else { return .failed }
      if l.isInout {
        guard unify(l.type, r.type, locator) else { return .failed }
      } else {
        add(.convert(r.type, l.type, locator))
      }
    }
    switch (from.thrown, to.thrown) {
    case (nil, nil): break
    case (nil, let target?):
      if case .variable = shallow(target) {
        guard unify(target, checker.library("Never"), locator) else { return .failed }
      }
    case (let source?, nil):
      let known = shallow(source)
      if case .variable = known {
        guard unify(known, checker.library("Never"), locator) else { return .failed }
      } else if !checker.isNever(known) {
        return .failed
      }
    case (let source?, let target?):
      let known = shallow(target)
      if case .variable = known {
        guard unify(source, known, locator) else { return .failed }
      } else if deep(known) != checker.errorExistential {
        guard unify(source, known, locator) else { return .failed }
      }
    }
    let target = shallow(to.result)
    if target == .void, shallow(from.result) != .void {
      // A closure's value is dropped, a function's is not.
      if case .closureResult = locator.role { return .solved }
    }
    add(.convert(from.result, to.result, locator))
    return .solved
  }
}
