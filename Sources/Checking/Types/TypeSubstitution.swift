import Diagnostics

extension Checker {
  package func substitute(_ type: Type, _ substitution: Substitution) -> Type {
    if substitution.types.isEmpty && !containsOpaque(type) { return type }
    let result = map(type, substitution.types, seesThrough: true)
    if isServing { finishServedTypes() }
    return result
  }

  /// The same, but opaque types stay what their callers may know of them.
  func instantiate(_ type: Type, _ types: [GenericParameter: Type]) -> Type {
    types.isEmpty ? type : map(type, types, seesThrough: false)
  }

  private func map(_ type: Type, _ types: [GenericParameter: Type], seesThrough: Bool) -> Type {
    switch type {
    case .nominal(let decl, let arguments):
      if arguments.isEmpty { return type }
      return .nominal(decl, arguments.map { map($0, types, seesThrough: seesThrough) })
    case .generic(let parameter):
      return types[parameter] ?? type
    case .associated(let base, let associated):
      let newBase = map(base, types, seesThrough: seesThrough)
      if newBase == base { return type }
      let projected = project(associated, of: newBase) ?? .error
      if seesThrough, projected != type, containsOpaque(projected) {
        return map(projected, [:], seesThrough: true)
      }
      return projected
    case .tuple(let elements):
      if elements.isEmpty { return type }
      return .tuple(elements.map { TupleElement($0.label, map($0.type, types, seesThrough: seesThrough)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = map(function.parameters[index].type, types, seesThrough: seesThrough)
      }
      function.result = map(function.result, types, seesThrough: seesThrough)
      if let thrown = function.thrown {
        let mapped = map(thrown, types, seesThrough: seesThrough)
        function.thrown = isNever(mapped) ? nil : mapped
      }
      return .function(function)
    case .existential(var existential):
      if existential.arguments.isEmpty && existential.superclass == nil { return type }
      existential.superclass = existential.superclass.map { map($0, types, seesThrough: seesThrough) }
      for index in existential.arguments.indices {
        existential.arguments[index].type = map(
          existential.arguments[index].type, types, seesThrough: seesThrough)
      }
      return .existential(existential)
    case .opaque(let function, let own):
      let mapped = Substitution(own.types.mapValues { map($0, types, seesThrough: seesThrough) })
      if seesThrough, let result = opaqueResult(of: function) { return substitute(result, mapped) }
      return .opaque(function, mapped)
    case .metatype(let instance):
      let mapped = map(instance, types, seesThrough: seesThrough)
      // Where `T` is `any P`, `T.Type` is the type of `P.self`.
      if case .existential = instance { return .metatype(mapped) }
      return .ownMetatype(of: mapped)
    case .protocolMetatype(let instance):
      return .protocolMetatype(map(instance, types, seesThrough: seesThrough))
    case .variable, .error:
      return type
    }
  }

  /// What `some P` in a function's result stands for: its body is checked for that if need be.
  private func opaqueResult(of function: FunctionDecl) -> Type? {
    if function.opaqueResult == nil, let info = functionInfos[function] {
      let owner = info.opaqueOwner ?? function
      if let check = functionInfos[owner]?.opaqueValue { check() } else { checkBodyNow(owner) }
    }
    return function.opaqueResult
  }

  func containsOpaque(_ type: Type) -> Bool {
    contains(type) { if case .opaque = $0 { true } else { false } }
  }

  func containsVariables(_ type: Type) -> Bool {
    switch type {
    case .variable: true
    case .nominal(_, let arguments): arguments.contains { containsVariables($0) }
    case .generic, .error: false
    case .associated(let base, _): containsVariables(base)
    case .tuple(let elements): elements.contains { containsVariables($0.type) }
    case .function(let function):
      function.parameters.contains { containsVariables($0.type) } || containsVariables(function.result)
        || function.thrown.map { containsVariables($0) } == true
    case .existential(let existential): existential.arguments.contains { containsVariables($0.type) }
    case .opaque(_, let substitution): substitution.types.values.contains { containsVariables($0) }
    case .metatype(let instance), .protocolMetatype(let instance): containsVariables(instance)
    }
  }

  func contains(_ type: Type, where predicate: (Type) -> Bool) -> Bool {
    if predicate(type) { return true }
    switch type {
    case .nominal(_, let arguments): return arguments.contains { contains($0, where: predicate) }
    case .associated(let base, _): return contains(base, where: predicate)
    case .tuple(let elements): return elements.contains { contains($0.type, where: predicate) }
    case .function(let function):
      return function.parameters.contains { contains($0.type, where: predicate) }
        || contains(function.result, where: predicate)
        || function.thrown.map { contains($0, where: predicate) } == true
    case .existential(let existential): return existential.arguments.contains { contains($0.type, where: predicate) }
    case .opaque(_, let substitution): return substitution.types.values.contains { contains($0, where: predicate) }
    case .metatype(let instance), .protocolMetatype(let instance): return contains(instance, where: predicate)
    case .generic, .variable, .error: return false
    }
  }

  // MARK: Associated types

  /// An associated type of a type: concrete where the type is.
  func project(_ associated: AssociatedTypeDecl, of base: Type) -> Type? {
    switch base {
    case .nominal(let decl, let arguments):
      var current = base
      var owner = decl
      var ownArguments = arguments
      while true {
        if let witness = associatedWitness(associated, of: owner) {
          return ownArguments.isEmpty ? witness : substitute(witness, substitution(owner, ownArguments))
        }
        guard let next = superclassType(of: current), case .nominal(let nextDecl, let nextArguments) = next else {
          return nil
        }
        current = next
        owner = nextDecl
        ownArguments = nextArguments
      }
    case .generic, .associated, .variable:
      return .associated(base, associated)
    case .opaque(let function, let substitution):
      if let bounds = functionInfos[function]?.opaqueBounds {
        for argument in bounds.arguments where argument.associated === associated {
          return substitute(argument.type, substitution)
        }
      }
      return .associated(base, associated)
    case .existential(let existential):
      for argument in existential.arguments where argument.associated === associated { return argument.type }
      return .associated(base, associated)
    case .tuple, .function, .metatype, .protocolMetatype, .error:
      return nil
    }
  }

  /// `T.A` as it is to be written in a scope with these constraints.
  func associatedType(
    _ associated: AssociatedTypeDecl, of base: Type, _ environment: GenericEnvironment
  ) -> Type? {
    project(associated, of: base).map { canonical($0, environment) }
  }

  /// Applies the same-type constraints that hold, so that equal types are equal values.
  func canonical(_ type: Type, _ environment: GenericEnvironment) -> Type {
    switch type {
    case .nominal(let decl, let arguments):
      if arguments.isEmpty { return type }
      return .nominal(decl, arguments.map { canonical($0, environment) })
    case .generic:
      guard environment.hasSameTypes else { return type }
      return canonicalLeaf(type, environment)
    case .associated(let base, let associated):
      let newBase = canonical(base, environment)
      if newBase != base {
        guard let projected = project(associated, of: newBase) else { return .error }
        return canonical(projected, environment)
      }
      return canonicalLeaf(type, environment)
    case .tuple(let elements):
      if elements.isEmpty { return type }
      return .tuple(elements.map { TupleElement($0.label, canonical($0.type, environment)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = canonical(function.parameters[index].type, environment)
      }
      function.result = canonical(function.result, environment)
      function.thrown = function.thrown.map { canonical($0, environment) }
      return .function(function)
    case .existential(var existential):
      for index in existential.arguments.indices {
        existential.arguments[index].type = canonical(existential.arguments[index].type, environment)
      }
      return .existential(existential)
    case .opaque(let function, let own):
      return .opaque(function, Substitution(own.types.mapValues { canonical($0, environment) }))
    case .metatype(let instance): return .metatype(canonical(instance, environment))
    case .protocolMetatype(let instance): return .protocolMetatype(canonical(instance, environment))
    case .variable, .error: return type
    }
  }

  private func canonicalLeaf(_ type: Type, _ environment: GenericEnvironment) -> Type {
    if let known = environment.canonicalCache[type] { return known }
    // While it is being found, a type stands for itself.
    environment.canonicalCache[type] = type
    let result = findCanonical(type, environment)
    environment.canonicalCache[type] = result
    return result
  }

  private func findCanonical(_ type: Type, _ environment: GenericEnvironment) -> Type {
    for case .sameType(let left, let right) in environment.requirements {
      if left == type, right != type, !isLonger(right, type) { return canonical(right, environment) }
      if right == type, left != type, isLonger(right, left) || !isParameter(left) {
        return canonical(left, environment)
      }
    }
    // `protocol StringProtocol where Element == Character`.
    if case .associated(let base, let associated) = type {
      if let first = associatedTypes(named: associated.name, in: base, environment).first, first !== associated {
        return canonical(.associated(base, first), environment)
      }
      for decl in protocols(of: base, environment) {
        for case .sameType(.associated(.generic(decl.selfParameter), associated), let right) in decl.constraints {
          let other = rebase(right, [decl.selfParameter: base])
          if other != type, !isLonger(other, type) { return canonical(other, environment) }
        }
      }
    }
    // `T.Iterator.Element` is `T.Element` because `Sequence` says so of its `Self`.
    if case .associated(let base, let associated) = type, case .associated(let root, _) = base {
      for decl in protocols(of: root, environment) {
        for case .sameType(let left, let right) in decl.constraints {
          let map = [decl.selfParameter: root]
          if case .associated(_, associated) = left, rebase(left, map) == type {
            let other = rebase(right, map)
            if other != type { return canonical(other, environment) }
          }
          if case .associated(_, associated) = right, rebase(right, map) == type {
            let other = rebase(left, map)
            if !isLonger(other, type), other != type { return canonical(other, environment) }
          }
        }
      }
    }
    return type
  }

  /// Replaces `Self` without resolving associated types.
  private func rebase(_ type: Type, _ map: [GenericParameter: Type]) -> Type {
    switch type {
    case .generic(let parameter): map[parameter] ?? type
    case .associated(let base, let associated): .associated(rebase(base, map), associated)
    case .nominal(let decl, let arguments): .nominal(decl, arguments.map { rebase($0, map) })
    case .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      instantiate(type, map)
    }
  }

  private func isParameter(_ type: Type) -> Bool {
    switch type {
    case .generic: true
    case .associated(let base, _): isParameter(base)
    case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// Whether a path of associated types is longer than another.
  private func isLonger(_ a: Type, _ b: Type) -> Bool {
    guard isPath(a), isPath(b) else { return false }
    return pathLength(a) > pathLength(b)
  }

  /// Whether a type is known only by its constraints: a parameter, an opaque type, or what belongs to one.
  private func isPath(_ type: Type) -> Bool {
    switch type {
    case .generic, .opaque, .existential: true
    case .associated(let base, _): isPath(base)
    case .nominal, .tuple, .function, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func pathLength(_ type: Type) -> Int {
    if case .associated(let base, _) = type { return pathLength(base) + 1 }
    return 0
  }
}
