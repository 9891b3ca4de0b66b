import Diagnostics

/// What holds of all types of the cells once everything is declared: one declaration for each name, no value inside
/// itself, references where references are wanted.
extension Checker {
  func checkTypeRules() {
    let members = cellMembers
    cellMembers = []
    cellAliases.forEach { _ = resolvedAlias($0) }
    cellAliases = []
    checkRefinements()
    var byType: [ObjectIdentifier: [CellMember]] = [:]
    var order: [TypeInfo] = []
    for member in members {
      if byType[member.info.identity] == nil { order.append(member.info) }
      byType[member.info.identity, default: []].append(member)
    }
    for info in order { checkRedeclarations(byType[info.identity] ?? []) }
    for member in members {
      guard case .protocolType = member.info.subject else { continue }
      // What nobody conforms to is looked at all the same.
      ensure(member.declaration)
      guard facts(of: member.declaration).isOverride else { continue }
      overridesNothing(member.declaration, [], parent: "protocol")
    }
    for decl in cellTypes {
      checkRecursion(of: decl)
      checkClass(decl, byType[ObjectIdentifier(decl)] ?? [])
    }
    for member in members {
      if case .variable(let variable) = member.declaration { checkStrength(variable) }
    }
  }

  /// Protocols that refine themselves by way of others.
  private func checkRefinements() {
    let protocols = cellProtocols
    cellProtocols = []
    for decl in protocols { _ = ancestry(of: decl) }
    var told: Set<ProtocolDecl> = []
    for decl in protocols.reversed() where !told.contains(decl) {
      var circle: [ProtocolDecl] = []
      var open = decl.refined
      while let next = open.popLast() {
        guard !circle.contains(next) else { continue }
        circle.append(next)
        open += next.refined
      }
      guard circle.contains(decl) else { continue }
      let notes = protocols.filter { $0 != decl && circle.contains($0) && $0.refined.contains(decl) }.map {
        Diagnostic(.note, "through protocol '\($0.name)' declared here", at: $0.range)
      }
      error("protocol '\(decl.name)' refines itself", decl.range, notes: notes)
      told.formUnion(circle)
    }
  }

  // MARK: Redeclarations

  private func checkRedeclarations(_ members: [CellMember]) {
    var seen: [String: Namesakes<CellMember>] = [:]
    for member in members {
      guard let name = baseName(member.declaration), let place = member.declaration.range else { continue }
      let shape = callShape(member.declaration)
      let earlier = seen[name]?.candidates(for: shape).first { conflict($0, member) }
      seen[name, default: Namesakes()].add(member, shape)
      guard let earlier, !isReplacement(member, of: earlier),
        !isEnumCase(member.declaration) || !isEnumCase(earlier.declaration)
      else { continue }
      redeclared(writtenName(member.declaration), place, earlier.declaration)
    }
  }

  private func isEnumCase(_ declaration: ValueDecl) -> Bool {
    if case .enumCase = declaration { true } else { false }
  }

  func baseName(_ declaration: ValueDecl) -> String? {
    switch declaration {
    case .variable(let d): d.name
    case .function(let d): d.name
    case .subscripted: "subscript"
    case .enumCase(let d): d.name
    case .type(let d): d.name
    case .protocolType(let d): d.name
    case .alias(let d): d.name
    case .genericParameter, .associatedType: nil
    }
  }

  func writtenName(_ declaration: ValueDecl) -> String {
    switch declaration {
    case .function(let function): function.diagnosticName
    case .subscripted(let decl):
      "subscript(\(decl.parameters.map { ($0.label ?? "_") + ":" }.joined()))"
    case .enumCase(let enumCase) where enumCase.payload.contains { $0.label != nil }:
      "\(enumCase.name)(\(enumCase.payload.map { ($0.label ?? "_") + ":" }.joined()))"
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType:
      baseName(declaration) ?? ""
    }
  }

  func conflict(_ a: CellMember, _ b: CellMember) -> Bool {
    // A requirement and its default are two things.
    if case .protocolType = a.info.subject, a.isExtension != b.isExtension { return false }
    switch (a.declaration, b.declaration) {
    case (.function(let x), .function(let y)): return areOneDeclaration(x, y)
    case (.variable(let x), .variable(let y)):
      // Properties of differently constrained extensions don't meet.
      return x.isTypeLevel == y.isTypeLevel && Set(x.requirements) == Set(y.requirements)
    case (.subscripted(let x), .subscripted(let y)):
      ensureSubscript(x)
      ensureSubscript(y)
      return x.isStatic == y.isStatic && x.genericParameters.isEmpty && y.genericParameters.isEmpty
        && x.parameters.map(\.label) == y.parameters.map(\.label)
        && x.parameters.map(\.type) == y.parameters.map(\.type) && x.result == y.result
        && Set(x.requirements) == Set(y.requirements)
    case (.variable(let x), .function(let y)), (.function(let y), .variable(let x)):
      ensureSignature(y)
      return y.parameters.isEmpty && x.isTypeLevel == y.isStatic
        && Set(x.requirements) == Set(y.requirements)
    case (.enumCase, .variable(let x)), (.variable(let x), .enumCase): return x.isTypeLevel
    case (.enumCase(let x), .function(let y)), (.function(let y), .enumCase(let x)): return areOneDeclaration(x, y)
    case (.enumCase, .enumCase): return false
    case (.subscripted, _), (_, .subscripted): return false
    // What belongs to the type itself and a type in it.
    case (.variable(let x), _), (_, .variable(let x)): return x.isTypeLevel
    case (.function(let x), _), (_, .function(let x)): return x.isStatic
    case (.enumCase, _), (_, .enumCase): return true
    case (.type, _), (.protocolType, _), (.alias, _), (.genericParameter, _), (.associatedType, _): return true
    }
  }

  /// Whether a function makes what a case makes of the same values.
  private func areOneDeclaration(_ enumCase: EnumCaseDecl, _ function: FunctionDecl) -> Bool {
    ensureCase(enumCase)
    ensureSignature(function)
    return function.isStatic && function.genericParameters.isEmpty && !enumCase.payload.isEmpty
      && enumCase.payload.map(\.label) == function.parameters.map(\.label)
      && enumCase.payload.map(\.type) == function.parameters.map(\.type) && function.result == enumCase.owner.selfType
  }

  /// Whether two functions could not be told apart.
  func areOneDeclaration(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    guard haveSameSignature(a, b, escapeMatters: false), fixities[a] == fixities[b] else { return false }
    var map: [GenericParameter: Type] = [:]
    for (left, right) in zip(a.genericParameters, b.genericParameters) { map[left] = .generic(right) }
    let renamed = Substitution(map)
    if a.result != .error, b.result != .error, !a.isInitializer, substitute(a.result, renamed) != b.result {
      return false
    }
    return Set(a.requirements.map { substitute($0, renamed) }) == Set(b.requirements)
  }

  private func substitute(_ requirement: Requirement, _ map: Substitution) -> Requirement {
    switch requirement {
    case .conforms(let type, let decl): .conforms(substitute(type, map), decl)
    case .superclass(let type, let other): .superclass(substitute(type, map), substitute(other, map))
    case .sameType(let type, let other): .sameType(substitute(type, map), substitute(other, map))
    case .anyObject(let type): .anyObject(substitute(type, map))
    }
  }

  // MARK: Values inside themselves

  private func checkRecursion(of decl: NominalDecl) {
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    switch decl.kind {
    case .structure:
      for field in decl.fields {
        var seen: Set<Type> = []
        guard holds(decl, in: field.type, &seen) else { continue }
        error("value type '\(text(selfType))' cannot have a stored property that recursively contains it", field.range)
      }
    case .enumeration:
      for enumCase in decl.cases where !enumCase.isIndirect && !decl.isIndirect {
        var seen: Set<Type> = []
        guard enumCase.payload.contains(where: { holds(decl, in: $0.type, &seen) }) else { continue }
        error("recursive enum '\(text(selfType))' is not marked 'indirect'", decl.range)
        return
      }
    case .classType: break
    }
  }

  /// Whether values of a type have one of the declaration inside, without a reference on the way.
  private func holds(_ decl: NominalDecl, in type: Type, _ seen: inout Set<Type>) -> Bool {
    if let payload = payload(type) { return holds(decl, in: payload, &seen) }
    switch type {
    case .nominal(let other, let arguments):
      if other == decl { return true }
      // Types that grow without end are within themselves, too: `A<T>` in `B<[T]>` in `A<[T]>`.
      guard !other.isLibrary, seen.count < 200, seen.insert(type).inserted else { return false }
      let map = substitution(other, arguments)
      switch other.kind {
      case .classType: return false
      case .structure:
        for field in other.fields {
          ensureVariable(field)
          if holds(decl, in: substitute(field.type, map), &seen) { return true }
        }
        return false
      case .enumeration:
        for enumCase in other.cases where !enumCase.isIndirect && !other.isIndirect {
          ensureCase(enumCase)
          if enumCase.payload.contains(where: { holds(decl, in: substitute($0.type, map), &seen) }) { return true }
        }
        return false
      }
    case .tuple(let elements): return elements.contains { holds(decl, in: $0.type, &seen) }
    case .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return false
    }
  }

  // MARK: References

  /// `weak` and `unowned` are of references, and a weak one is optional.
  func checkStrength(_ variable: VariableDecl, environment: GenericEnvironment = .empty()) {
    let word: String
    switch variable.strength {
    case .strong: return
    case .weak: word = "weak"
    case .unowned: word = "unowned"
    }
    guard variable.type != .error else { return }
    let instance = payload(variable.type) ?? variable.type
    if !isReference(instance, environment), !instance.isParameter {
      if case .existential = instance, instance != anyType {
        error(
          "'\(word)' must not be applied to non-class-bound '\(text(instance))'; consider adding a protocol conformance"
            + " that has a class bound", variable.range)
        return
      }
      if variable.strength == .weak, payload(variable.type) == nil {
        error("'weak' variable should have optional type '\(text(variable.type))?'", variable.range)
      }
      error(
        "'\(word)' may only be applied to class and class-bound protocol types, not '\(text(instance))'",
        variable.range)
    } else if variable.strength == .weak, payload(variable.type) == nil {
      error("'weak' variable should have optional type '\(text(variable.type))?'", variable.range)
    }
  }
}

extension FunctionDecl {
  var isInitializer: Bool {
    if case .initializer = kind { true } else { false }
  }
}

extension Type {
  /// A generic parameter, or what follows from one: its bounds stand elsewhere.
  var isParameter: Bool {
    switch self {
    case .generic, .associated, .opaque: true
    case .nominal, .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: false
    }
  }
}
