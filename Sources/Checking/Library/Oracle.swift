import Diagnostics

extension Checker: TypeOracle {
  package func body(of function: FunctionDecl) -> [Statement] {
    if let body = function.body { return body }
    serviceDepth += 1
    defer { serviceDepth -= 1 }
    checkBody(function)
    finishBodies()
    finishTypes()
    guard let body = function.body else { return [] }
    if analysed.insert(function).inserted { CaptureAnalysis(self).run(function) }
    return body
  }

  package func isChangedInPlace(_ variable: VariableDecl) -> Bool {
    switch variable.scope {
    case .instance, .type: break
    case .local, .parameter, .global: return false
    }
    guard variable.willSet == nil, let didSet = variable.didSet, let old = didSet.parameters.first?.variable else {
      return false
    }
    return old.name == "oldValue" && !NameUse.names(old, in: body(of: didSet))
  }

  package func override(of function: FunctionDecl, in type: NominalDecl) -> FunctionDecl {
    var current: NominalDecl? = type
    guard case .nominal(let owner) = function.owner else { return function }
    while let here = current, here != owner {
      if let found = overriding(function, in: here) { return found }
      guard case .nominal(let next, _)? = here.superclass else { break }
      current = next
    }
    return function
  }

  private func overriding(_ function: FunctionDecl, in decl: NominalDecl) -> FunctionDecl? {
    for candidate in ownMembers(function.name, typeInfo(decl)) {
      switch (function.kind, candidate) {
      case (.function, .function(let other)):
        guard other.isStatic == function.isStatic, haveSameLabels(other, function),
          other.parameters.count == function.parameters.count, overrides(other, function, decl)
        else { continue }
        return other
      case (.getter(of: .variable), .variable(let variable)):
        let getter = variable.getter ?? variable.dynamicGetter
        if let getter, getter.isStatic == function.isStatic { return getter }
      case (.setter(of: .variable), .variable(let variable)):
        let setter = variable.setter ?? variable.dynamicSetter
        if let setter, setter.isStatic == function.isStatic { return setter }
      case (.getter(of: .subscript(let wanted)), .subscripted(let found)):
        if found.parameters.map(\.label) == wanted.parameters.map(\.label) { return found.getter }
      case (.setter(of: .subscript(let wanted)), .subscripted(let found)):
        if found.parameters.map(\.label) == wanted.parameters.map(\.label) { return found.setter }
      case (.initializer, .function(let other)):
        if haveSameLabels(other, function), other.parameters.count == function.parameters.count { return other }
      case (.function, _), (.initializer, _), (.deinitializer, _), (.getter, _), (.setter, _), (.willSet, _),
        (.didSet, _):
        continue
      }
    }
    return nil
  }

  private func overrides(_ function: FunctionDecl, _ base: FunctionDecl, _ decl: NominalDecl) -> Bool {
    guard case .nominal(let owner) = base.owner else { return false }
    let own = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    guard case .nominal(_, let arguments)? = supertype(own, of: owner) else { return false }
    var map = substitution(owner, arguments).types
    for (left, right) in zip(base.genericParameters, function.genericParameters) { map[left] = .generic(right) }
    return zip(function.parameters, base.parameters).allSatisfy {
      ignoringEscape($0.type) == ignoringEscape(substitute($1.type, Substitution(map)))
    }
  }

  package func libraryFunction(_ name: String) -> FunctionDecl {
    for case .function(let function) in libraryGlobals(name) {
      ensureSignature(function)
      return function
    }
    preconditionFailure("library function \(name)")
  }
}
