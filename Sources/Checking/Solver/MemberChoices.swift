import Diagnostics

/// Members of known bases, and the opening of what a name is chosen to mean.
extension Solver {
  /// Looks a member up once its base is known.
  func member(_ node: Node) -> Outcome {
    let name: String
    let baseType: Type
    var isOnSuper = false
    if case .member(let base, let found) = node.kind {
      name = found
      baseType = shallow(base.type)
      isOnSuper = base.isSuper
    } else if case .implicitMember(let found, let base) = node.kind {
      name = found
      let known = shallow(base)
      if case .variable = known { return .stuck }
      baseType = known == .error ? .error : .metatype(known)
    } else {
      return .solved
    }
    if name == "subscript", node.callArguments?.first?.label == "keyPath", node.callArguments?.count == 1 {
      return keyPathSubscript(node, baseType)
    }
    switch baseType {
    case .variable: return .stuck
    case .error:
      return unify(node.type, .error, Locator(node, .other)) ? .solved : .failed
    case .tuple(let elements):
      let index = Int(name) ?? elements.firstIndex { $0.label == name } ?? -1
      guard elements.indices.contains(index) else { return .failed }
      return unify(node.type, elements[index].type, Locator(node, .other)) ? .solved : .failed
    case .metatype(let instance):
      let known = shallow(instance)
      if case .variable = known { return .stuck }
    case .protocolMetatype, .nominal, .generic, .associated, .function, .existential, .opaque: break
    }
    var overloads = memberOverloads(name, baseType, isOnSuper: isOnSuper)
    if case .implicitMember = node.kind, case .metatype(let instance) = baseType, case .existential = shallow(instance)
    {
      overloads = overloads.compactMap { concreteMember($0) }
    }
    if overloads.isEmpty { return .failed }
    let matching = filtered(overloads, node)
    if !matching.isEmpty { overloads = matching } else if node.callArguments != nil, !allowsFixes { return .failed }
    if overloads.count == 1 { return choose(node, overloads[0]) ? .solved : .failed }
    state.candidates[node.id] = overloads
    add(.overload(node))
    return .solved
  }

  /// Takes the meaning of a member while nodes are still being made, where its base is known and no choice is left: the
  /// type of what it stands in is known then too, and an operator behind it has but one meaning.
  func settle(_ node: Node) -> Bool {
    guard !allowsFixes, case .member(let base, let name) = node.kind, name != "subscript", node.explicitGenerics == nil
    else { return false }
    let known = shallow(base.type)
    switch known {
    case .nominal: break
    case .metatype(let instance): guard case .nominal = shallow(instance) else { return false }
    case .generic, .associated, .tuple, .function, .existential, .opaque, .protocolMetatype, .variable, .error:
      return false
    }
    let overloads = filtered(memberOverloads(name, known, isOnSuper: base.isSuper), node)
    guard let only = overloads.count == 1 ? overloads[0] : exactInitializer(overloads, node), !only.isForced,
      !only.isUnbound
    else { return false }
    switch only.declaration {
    case .variable: return node.callNode == nil && choose(node, only)
    case .function(let function):
      guard let call = node.callNode, case .variable(let index) = call.type, function.genericParameters.isEmpty,
        choose(node, only)
      else { return false }
      let result = deep(resultType(function, only, only.candidate?.bindings ?? [:]))
      if !checker.containsVariables(result) { state.bindings[index] = result }
      return true
    case .subscripted, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return false
    }
  }

  /// The initialiser that takes just the type of the only argument: nothing fits better.
  private func exactInitializer(_ overloads: [Overload], _ node: Node) -> Overload? {
    guard let arguments = node.callArguments, arguments.count == 1, let only = arguments.first, !only.isTrailing,
      case .nominal(let decl, let inner) = shallow(only.node.type), inner.isEmpty
    else { return nil }
    let exact = overloads.filter { overload in
      guard case .function(let function) = overload.declaration, function.isInitializer, !function.isFailable,
        let parameter = function.parameters.first, parameter.label == only.label, !parameter.isInout,
        case .nominal(decl, _) = parameter.type
      else { return false }
      return true
    }
    guard exact.count == 1, case .function(let function) = exact[0].declaration, function.parameters.count == 1,
      !isDisfavored(function)
    else { return nil }
    return exact[0]
  }

  private func isDisfavored(_ function: FunctionDecl) -> Bool { checker.functionInfos[function]?.isDisfavored == true }

  /// `.name` where a protocol is wanted: `extension P where Self == T` says of which type.
  private func concreteMember(_ overload: Overload) -> Overload? {
    guard var candidate = overload.candidate, let owner = candidate.ofProtocol else { return nil }
    let requirements: [Requirement]
    switch overload.declaration {
    case .function(let function): requirements = function.requirements
    case .variable(let variable): requirements = variable.requirements
    case .subscripted, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return nil
    }
    let subject = Type.generic(owner.selfParameter)
    for case .sameType(let left, let right) in requirements where left == subject || right == subject {
      let type = left == subject ? right : left
      candidate.bindings[owner.selfParameter] = type
      candidate.baseType = type
      candidate.isExistential = false
      return overload.with(candidate)
    }
    return nil
  }

  func memberOverloads(_ name: String, _ baseType: Type, isOnSuper: Bool = false) -> [Overload] {
    var isMeta = false
    var lookup = baseType
    switch baseType {
    case .metatype(let instance), .protocolMetatype(let instance):
      isMeta = true
      lookup = shallow(instance)
    case .nominal, .generic, .associated, .tuple, .function, .existential, .opaque, .variable, .error: break
    }
    return accessible(meant(listed(name, lookup, isMeta: isMeta, isOnSuper: isOnSuper)))
  }

  /// Without what a later cell declares again, seen from the cell at hand.
  func meant(_ overloads: [Overload]) -> [Overload] {
    let replacements = checker.replacements
    if replacements.isEmpty { return overloads }
    return overloads.filter { replacements.isMeant($0.declaration, in: root.cell) }
  }

  /// The meanings of a name behind a base, whoever may name them. Those of a type without arguments are kept with it.
  private func listed(_ name: String, _ lookup: Type, isMeta: Bool, isOnSuper: Bool) -> [Overload] {
    guard case .nominal(let decl, let arguments) = lookup, arguments.isEmpty, !isOnSuper else {
      return overloads(name, lookup, isMeta: isMeta, isOnSuper: isOnSuper)
    }
    let info = checker.typeInfo(decl)
    if let known = info.memberCache[name], let list = isMeta ? known.ofType : known.ofInstance { return list }
    let result = overloads(name, lookup, isMeta: isMeta, isOnSuper: false)
    if let list = info.memberCache[name] {
      if isMeta { list.ofType = result } else { list.ofInstance = result }
    }
    return result
  }

  private func overloads(_ name: String, _ lookup: Type, isMeta: Bool, isOnSuper: Bool) -> [Overload] {
    var result: [Overload] = []
    for candidate in checker.memberCandidates(name, of: deepBase(lookup), environment) {
      checker.ensure(candidate.declaration)
      var isUnbound = false
      var isForced = false
      switch candidate.declaration {
      case .function(let function):
        if case .initializer = function.kind {
          guard isMeta || name == "init" else { continue }
          // Only a requirement or a required initialiser can be called on what isn't known; fine here.
        } else if function.isStatic != isMeta {
          guard isMeta else { continue }
          isUnbound = true
        }
        isForced = isImplicitlyUnwrapped(function)
      case .variable(let variable):
        switch variable.scope {
        case .type: if !isMeta { continue }
        case .instance: if isMeta { continue }
        case .local, .parameter, .global: continue
        }
        isForced = checker.implicitlyUnwrapped.contains(variable)
      case .subscripted(let decl):
        if decl.isStatic != isMeta { continue }
        isForced = checker.implicitlyUnwrappedSubscripts.contains(decl)
      case .enumCase: if !isMeta { continue }
      case .type, .alias, .protocolType, .genericParameter, .associatedType: if !isMeta { continue }
      }
      let overload = Overload(
        declaration: candidate.declaration, candidate: candidate, isOnType: isMeta, isUnbound: isUnbound,
        receiver: isOnSuper ? root.memberContext?.selfType ?? lookup : lookup)
      result.append(overload)
      if isForced { result.append(overload.forced) }
    }
    return ofExistential(result, lookup)
  }

  /// What can't be used of `any P` gives way to what can: the array that a sequence makes of itself reversed.
  private func ofExistential(_ overloads: [Overload], _ lookup: Type) -> [Overload] {
    guard overloads.count > 1, case .existential = lookup else { return overloads }
    let usable = overloads.filter { overload in
      guard let candidate = overload.candidate else { return true }
      if case .function(let function) = overload.declaration { checker.ensureSignature(function) }
      return !isBeyondExistential(overload.declaration, candidate, lookup)
    }
    return usable.isEmpty ? overloads : usable
  }

  /// What can't be named here gives way to what can.
  private func accessible(_ overloads: [Overload]) -> [Overload] {
    guard overloads.count > 1, overloads.contains(where: { checker.isInaccessible($0.declaration, from: root) }) else {
      return overloads
    }
    let accessible = overloads.filter { !checker.isInaccessible($0.declaration, from: root) }
    return accessible.isEmpty ? overloads : accessible
  }

  /// Member lookup works on the declaration; unknown arguments may stay.
  private func deepBase(_ type: Type) -> Type { deep(type) }

  /// The meanings whose labels the call's arguments fit.
  func filtered(_ overloads: [Overload], _ node: Node) -> [Overload] {
    var result = overloads
    if let labels = node.explicitLabels {
      result = result.filter { overload in
        switch overload.declaration {
        case .function(let function): function.parameters.map(\.label) == labels
        case .enumCase(let enumCase): enumCase.payload.map(\.label) == labels
        case .variable, .subscripted, .type, .protocolType, .alias, .genericParameter, .associatedType: false
        }
      }
    }
    if node.callArguments == nil, node.explicitLabels == nil {
      // A property's bare name is the property, not a function whose labels were left out: `first`, `first(where:)`.
      let properties = result.filter { if case .variable = $0.declaration { true } else { false } }
      if !properties.isEmpty { result = properties }
    }
    if let arguments = node.callArguments {
      result = result.filter { overload in
        guard let specs = parameterSpecs(overload) else { return true }
        if overload.isUnbound { return arguments.count == 1 }
        return match(specs, arguments) != nil
      }
    }
    return result
  }

  func filterByLabels(_ node: Node) {
    guard case .reference(let name, let overloads) = node.kind, let labels = node.explicitLabels else { return }
    let matching = overloads.filter { overload in
      if case .function(let function) = overload.declaration { return function.parameters.map(\.label) == labels }
      return false
    }
    if !matching.isEmpty { node.kind = .reference(name, matching) }
  }

  // MARK: Choosing

  /// Takes a meaning for a name: its generic parameters become unknowns, its constraints join.
  func choose(_ node: Node, _ overload: Overload) -> Bool {
    state.candidates[node.id] = nil
    var map: [GenericParameter: Type] = overload.candidate?.bindings ?? [:]
    let locator = Locator(node, .other)
    var requirements: [Requirement] = []
    var name = ""
    switch overload.declaration {
    case .function(let function):
      name = function.name
      if checker.functionInfos[function]?.isDisfavored == true { state.score.add(.disfavored) }
      // Numbers stay numbers where no tensor is: `7 / 2 * 2.0` means the same with and without the tensor library.
      if case .nominal(let decl) = function.owner, decl.libraryModule == "TensorCore",
        LibraryIndex.isOperator(function.name), function.name != "==", function.name != "!="
      {
        state.score.add(.disfavored)
      }
      for parameter in function.genericParameters {
        let isOpenable = node.callNode != nil && checker.isOpenable(parameter, of: function)
        map[parameter] = newVariable(TypeVariable(node: node, parameter: parameter, isOpenable: isOpenable))
      }
      requirements = function.requirements
      if overload.candidate == nil {
        // An operator of a type, found by its name alone.
        switch function.owner {
        case .none: break
        case .nominal(let decl):
          for parameter in decl.genericParameters {
            map[parameter] = newVariable(TypeVariable(node: node, parameter: parameter))
          }
          requirements += checker.allRequirements(of: decl)
        case .protocolRequirement(let decl), .protocolExtension(let decl):
          map[decl.selfParameter] = newVariable(TypeVariable(node: node, parameter: decl.selfParameter))
          requirements.append(.conforms(.generic(decl.selfParameter), decl))
        }
      }
    case .subscripted(let decl):
      name = "subscript"
      for parameter in decl.genericParameters {
        map[parameter] = newVariable(TypeVariable(node: node, parameter: parameter))
      }
      requirements = decl.requirements
    case .variable(let variable):
      name = variable.name
      requirements = variable.requirements
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: break
    }
    for requirement in requirements where !isMet(requirement, by: overload.candidate) {
      add(requirementConstraint(requirement, map, Locator(node, .requirement(of: name))))
    }
    // Members of a protocol that the base conforms to only under conditions.
    if let candidate = overload.candidate, let owner = candidate.ofProtocol,
      case .nominal(_, let arguments) = candidate.baseType,
      !arguments.isEmpty
    {
      add(.conforms(candidate.baseType, owner, Locator(node, .requirement(of: name))))
    }
    var type = referenceType(overload, map, node)
    if overload.isForced {
      state.score.add(.forced)
      if case .function = overload.declaration {
        // It is the call's result that is taken out.
        guard node.callNode != nil else { return false }
      } else {
        guard let payload = checker.payload(shallow(type)) else { return false }
        type = payload
      }
    }
    state.choices[node.id] = Choice(overload: overload, opened: map, type: type)
    state.version += 1
    switch overload.declaration {
    case .function, .subscripted:
      // A method without its receiver is a value that takes one.
      if node.callNode != nil, !overload.isUnbound { return true }
      return unify(node.type, type, locator)
    case .enumCase(let enumCase):
      if node.callNode != nil, !enumCase.payload.isEmpty { return true }
      return unify(node.type, type, locator)
    case .variable, .type, .protocolType, .alias, .genericParameter, .associatedType:
      return unify(node.type, type, locator)
    }
  }

  /// The type of a name with its meaning chosen.
  private func referenceType(_ overload: Overload, _ map: [GenericParameter: Type], _ node: Node) -> Type {
    switch overload.declaration {
    case .variable(let variable):
      if let own = selfResult(variable.getter, variable.type, overload) { return own }
      let type = open(variable.type, map)
      return erase(type, overload)
    case .function(let function):
      if node.callNode != nil, !overload.isUnbound { return .void }
      // A property of the name goes before a method that is not called.
      if !LibraryIndex.isOperator(function.name), function.name != "init" { state.score.add(.unapplied) }
      let parameters = function.parameters.map { parameter in
        var type = open(parameter.type, map)
        if parameter.isVariadic { type = checker.array(of: type) }
        if case .function(var inner) = type {
          inner.isEscaping = true
          type = .function(inner)
        }
        return FunctionType.Parameter(
          type, isInout: parameter.isInout, isVariadic: parameter.isVariadic, isAutoclosure: parameter.isAutoclosure)
      }
      let result = resultType(function, overload, map)
      // By itself it throws: what it is handed is not known.
      let thrown = function.isRethrows ? checker.errorExistential : function.thrown.map { open($0, map) }
      let own = Type.function(FunctionType(parameters, result, thrown: thrown))
      if overload.isUnbound, let candidate = overload.candidate {
        return .function(FunctionType([FunctionType.Parameter(candidate.baseType)], own))
      }
      return own
    case .enumCase(let enumCase):
      checker.ensureCase(enumCase)
      let whole = enumType(enumCase, map)
      if enumCase.payload.isEmpty { return whole }
      return .function(
        FunctionType(enumCase.payload.map { FunctionType.Parameter(open($0.type, map)) }, whole))
    case .subscripted(let decl):
      return selfResult(decl.getter, decl.result, overload) ?? erase(open(decl.result, map), overload)
    case .type(let decl):
      return .metatype(.nominal(decl, decl.genericParameters.map { map[$0] ?? .generic($0) }))
    case .alias(let alias): return .metatype(open(checker.resolvedAlias(alias), map))
    case .protocolType(let decl): return .metatype(.existential(ExistentialType(protocols: [decl])))
    case .genericParameter(let parameter): return .metatype(map[parameter] ?? .generic(parameter))
    case .associatedType(let associated):
      guard let base = overload.candidate?.baseType else { return .error }
      return .metatype(checker.project(associated, of: base) ?? .error)
    }
  }

  func enumType(_ enumCase: EnumCaseDecl, _ map: [GenericParameter: Type]) -> Type {
    .nominal(enumCase.owner, enumCase.owner.genericParameters.map { map[$0] ?? .generic($0) })
  }

  /// An autoclosure parameter's own type is that of a function; its argument gives the result.
  func autoclosureResult(_ type: Type) -> Type {
    if case .function(let function) = type { return function.result }
    return type
  }

  func resultType(_ function: FunctionDecl, _ overload: Overload, _ map: [GenericParameter: Type]) -> Type {
    if case .initializer = function.kind, let candidate = overload.candidate {
      // A subclass's inherited initialiser makes the subclass, and that of `T.Type` a `T`.
      var made = candidate.baseType
      if candidate.ofProtocol == nil, let receiver = overload.receiver {
        switch receiver {
        case .generic, .associated, .opaque: made = receiver
        case .nominal, .tuple, .function, .existential, .metatype, .protocolMetatype, .variable, .error: break
        }
      }
      if let owner = candidate.ofProtocol, let base = candidate.bindings[owner.selfParameter] { made = base }
      if case .nominal = made, case .nominal = function.owner {
        return function.isFailable ? checker.optional(made) : made
      }
      return function.isFailable ? checker.optional(made) : made
    }
    if let own = selfResult(function, function.result, overload) { return own }
    guard opensExistentials(function, map) else { return erase(open(function.result, map), overload) }
    let outer = requirementPlace
    requirementPlace = Locator(conditionAnchor, .result)
    defer { requirementPlace = outer }
    return checker.erasingExistentialMembers(open(function.result, map), environment)
  }

  /// What a method, a property or a subscript of a class gives as its `Self`: what it is asked of.
  private func selfResult(_ function: FunctionDecl?, _ result: Type, _ overload: Overload) -> Type? {
    guard let function, checker.functionInfos[function]?.returnsSelf == true, let receiver = overload.receiver,
      checker.isReference(receiver, environment)
    else { return nil }
    return checker.isOptional(result) ? checker.optional(receiver) : receiver
  }

  /// Whether what belongs to a type inside an existential may be in a result.
  private func opensExistentials(_ function: FunctionDecl, _ map: [GenericParameter: Type]) -> Bool {
    function.genericParameters.contains { parameter in
      if case .variable(let index)? = map[parameter] { state.variables[index].isOpenable } else { false }
    }
  }

  /// What stands in `any P & Q` conforms to both, though the existential itself does to neither.
  private func isMet(_ requirement: Requirement, by candidate: MemberCandidate?) -> Bool {
    guard let candidate, candidate.isExistential, let owner = candidate.ofProtocol,
      case .conforms(.generic(owner.selfParameter), let decl) = requirement,
      case .existential(let base)? = candidate.bindings[owner.selfParameter]
    else { return false }
    return base.protocols.contains { checker.inheritsProtocol($0, from: decl) }
  }

  /// Associated types of an existential base are only known by their bounds.
  private func erase(_ type: Type, _ overload: Overload) -> Type {
    guard overload.candidate?.isExistential == true else { return type }
    return checker.erasingExistentialMembers(type, environment)
  }

  // MARK: Parameters

  struct ParameterSpec {
    var label: String?
    var type: Type
    var isInout = false
    var isVariadic = false
    var isAutoclosure = false
    var hasDefault = false
  }

  /// The parameters of a meaning.
  func parameterSpecs(_ overload: Overload) -> [ParameterSpec]? {
    if let known = overload.specs { return known }
    if case .function(let function) = overload.declaration { checker.ensureSignature(function) }
    overload.specs = parameterSpecs(overload.declaration)
    return overload.specs
  }

  /// The parameters of what is called, as declared; nil for values.
  func parameterSpecs(_ declaration: ValueDecl) -> [ParameterSpec]? {
    switch declaration {
    case .function(let function): return function.parameters.map { spec($0) }
    case .subscripted(let decl): return decl.parameters.map { spec($0) }
    case .enumCase(let enumCase):
      checker.ensureCase(enumCase)
      return enumCase.payload.enumerated().map { index, element in
        ParameterSpec(label: element.label, type: element.type, hasDefault: enumCase.payloadDefaults[index] != nil)
      }
    case .variable, .type, .protocolType, .alias, .genericParameter, .associatedType: return nil
    }
  }

  func spec(_ parameter: ParameterDecl) -> ParameterSpec {
    ParameterSpec(
      label: parameter.label, type: parameter.type, isInout: parameter.isInout, isVariadic: parameter.isVariadic,
      isAutoclosure: parameter.isAutoclosure, hasDefault: parameter.defaultValue != nil)
  }

  /// Which argument goes to which parameter; nil when they don't fit.
  func match(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> [ParameterMatch]? {
    forwardMatch(parameters, arguments) ?? backwardMatch(parameters, arguments, unless: nil)
  }

  func forwardMatch(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> [ParameterMatch]? {
    var result: [ParameterMatch] = []
    var next = 0
    let plain = arguments.prefix { !$0.isTrailing }.count
    var trailing = plain
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        var taken: [Int] = []
        if next < plain, arguments[next].label == parameter.label {
          taken.append(next)
          next += 1
          while next < plain, arguments[next].label == nil {
            taken.append(next)
            next += 1
          }
        }
        if next >= plain, trailing < arguments.count, isFunctionLike(parameter.type), parameters.count == index + 1 {
          while trailing < arguments.count {
            taken.append(trailing)
            trailing += 1
          }
        }
        result.append(.variadic(taken))
        continue
      }
      if next < plain, arguments[next].label == parameter.label {
        result.append(.argument(next))
        next += 1
        continue
      }
      if next >= plain, trailing < arguments.count {
        let argument = arguments[trailing]
        if trailing > plain || argument.label != nil {
          // Later closures have labels.
          if argument.label == parameter.label {
            result.append(.argument(trailing))
            trailing += 1
            continue
          }
        } else if isFunctionLike(parameter.type), !parameter.isAutoclosure {
          // A default is kept for a closure that a later parameter needs.
          let rest = parameters[(index + 1)...]
          let remaining = arguments.count - trailing
          let needed = rest.filter { !$0.hasDefault && !$0.isVariadic }.count
          if !(parameter.hasDefault && needed >= remaining) {
            result.append(.argument(trailing))
            trailing += 1
            continue
          }
        }
      }
      guard parameter.hasDefault else { return nil }
      result.append(.defaulted)
    }
    return next == plain && trailing == arguments.count ? result : nil
  }

  func isFunctionLike(_ type: Type) -> Bool {
    switch type {
    case .function, .generic: true
    case .nominal(_, let arguments): checker.isOptional(type) && isFunctionLike(arguments[0])
    case .associated, .tuple, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }
}
