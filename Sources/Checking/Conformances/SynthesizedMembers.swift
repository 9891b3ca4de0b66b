import Diagnostics

/// What the compiler writes for a type: memberwise initialisers, `==`, `hash(into:)`, `allCases`, `rawValue`.
extension Checker {
  /// Adds the initialisers that a type has without declaring any. Called before `init` is looked up.
  func addImplicitInitializers(_ decl: NominalDecl) {
    guard implicitInitializers.insert(decl).inserted, decl.libraryModule == nil || decl.representation == nil else {
      return
    }
    let info = typeInfo(decl)
    let declared = (info.members["init"] ?? []).contains { declaration in
      guard case .function(let function) = declaration else { return false }
      // Initialisers in extensions of a struct don't take the memberwise one away.
      return !extensionInitializers.contains(function)
    }
    switch decl.kind {
    case .structure:
      if declared { return }
      if decl.libraryModule != nil, decl.fields.isEmpty { return }
      // Before the types of the fields are known, as the first of them may make a value of this one.
      if !decl.fields.isEmpty, decl.fields.allSatisfy({ hasInitialValue($0) }) { addDefault(decl, to: info) }
      decl.fields.forEach(ensureVariable)
      let memberwise = synthesize(.memberwiseInit, "init", decl)
      memberwise.isMutating = true
      for field in decl.fields where !(field.isConstant && hasInitialValue(field)) {
        memberwise.parameters.append(memberwiseParameter(field))
        if facts(of: .variable(field)).privateTo != nil {
          memberFacts[ObjectIdentifier(memberwise), default: MemberFacts()].privateTo = info.identity
        }
      }
      // Without parameters it is the one that is there.
      if memberwise.parameters.isEmpty, !decl.fields.isEmpty { return }
      add(memberwise, to: info)
    case .classType:
      _ = declaredConformances(of: decl)
      let own = (info.members["init"] ?? []).compactMap { declaration -> FunctionDecl? in
        guard case .function(let function) = declaration else { return nil }
        ensureSignature(function)
        return function
      }
      let hasDesignated = own.contains { !$0.isConvenience }
      if case .nominal(let superclass, let arguments)? = decl.superclass {
        // All initialisers come down where the class has no designated one of its own; the convenience ones also where
        // it overrides all designated ones.
        let above = ownMembers("init", typeInfo(superclass)).compactMap { declaration -> FunctionDecl? in
          if case .function(let function) = declaration { return function }
          return nil
        }
        let overridesAll = above.filter { !$0.isConvenience }.allSatisfy { wanted in
          own.contains { haveSameLabels($0, wanted) }
        }
        if hasDesignated, !overridesAll { return }
        guard hasDesignated || decl.fields.allSatisfy({ hasInitialValue($0) }) else { return }
        let map = substitution(superclass, arguments)
        for inherited in above
        where !own.contains(where: { haveSameLabels($0, inherited) }) && (!hasDesignated || inherited.isConvenience)
          && facts(of: .function(inherited)).privateTo == nil
        {
          let function = synthesize(.inheritedInit(inherited), "init", decl)
          function.parameters = inherited.parameters.map { parameter in
            var own = parameter
            own.type = substitute(parameter.type, map)
            let variable = VariableDecl(
              name: parameter.variable.name, type: substitute(parameter.variable.type, map), scope: .parameter,
              isConstant: parameter.variable.isConstant, range: parameter.variable.range)
            variable.isInout = parameter.variable.isInout
            own.variable = variable
            return own
          }
          function.isFailable = inherited.isFailable
          function.result = inherited.isFailable ? optional(function.result) : function.result
          function.thrown = inherited.thrown
          function.isConvenience = inherited.isConvenience
          function.isRequired = inherited.isRequired
          function.genericParameters = inherited.genericParameters
          function.overridden = inherited
          add(function, to: info)
        }
      } else if !hasDesignated, decl.fields.allSatisfy({ hasInitialValue($0) }) {
        add(synthesize(.defaultInit, "init", decl), to: info)
      }
    case .enumeration: break
    }
  }

  func hasInitialValue(_ field: VariableDecl) -> Bool {
    // What is written needs no look at what it is, which may depend on the type that has the field.
    if writtenValues.contains(field) { return true }
    ensureVariable(field)
    if field.initialValue != nil || storedInitialisers[field] != nil || field.isLazy { return true }
    // An optional `var` starts as nil.
    return !field.isConstant && isOptional(field.type) && !optionalGenericSpelling.contains(field)
  }

  private func addDefault(_ decl: NominalDecl, to info: TypeInfo) {
    let empty = synthesize(.defaultInit, "init", decl)
    empty.isMutating = true
    add(empty, to: info)
  }

  private func memberwiseParameter(_ field: VariableDecl) -> ParameterDecl {
    let variable = VariableDecl(
      name: field.name, type: field.type, scope: .parameter, isConstant: true, range: field.range)
    if implicitlyUnwrapped.contains(field) { implicitlyUnwrapped.insert(variable) }
    var type = field.type
    if case .function(var function) = type {
      function.isEscaping = true
      type = .function(function)
    }
    if field.isLazy { type = optional(type) }
    variable.type = type
    var parameter = ParameterDecl(label: field.name, variable: variable, type: type)
    if hasInitialValue(field), !patternParts.contains(field) {
      let value = DefaultValue()
      parameter.defaultValue = value
      memberwiseDefaults[ObjectIdentifier(value)] = field
    }
    return parameter
  }

  private func add(_ function: FunctionDecl, to info: TypeInfo) {
    info.members["init", default: []].append(.function(function))
    info.memberCache["init"] = nil
  }

  func synthesize(_ what: FunctionDecl.Synthesized, _ name: String, _ decl: NominalDecl) -> FunctionDecl {
    let isInitializer = name == "init"
    let function = FunctionDecl(
      kind: isInitializer ? .initializer : .function, name: name, owner: .nominal(decl), range: decl.range)
    function.implementation = .synthesized(what)
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    function.result = selfType
    function.selfVariable = VariableDecl(
      name: "self", type: selfType, scope: .parameter, isConstant: true, range: decl.range)
    return function
  }

  private func parameter(_ name: String, _ label: String?, _ type: Type, _ decl: NominalDecl) -> ParameterDecl {
    ParameterDecl(
      label: label,
      variable: VariableDecl(name: name, type: type, scope: .parameter, isConstant: true, range: decl.range), type: type
    )
  }

  /// The getter of a `hashValue` that a cell declares.
  private func ownHashValue(of decl: NominalDecl) -> FunctionDecl? {
    guard !decl.isLibrary else { return nil }
    for case .variable(let variable) in ownMembers("hashValue", typeInfo(decl)) {
      ensureVariable(variable)
      if case .instance = variable.scope, let getter = variable.getter { return getter }
    }
    return nil
  }

  /// The witness that the compiler writes where the type has none of its own.
  func synthesizedWitness(
    for requirement: FunctionDecl, of decl: NominalDecl, _ protocolDecl: ProtocolDecl
  ) -> Witness? {
    guard protocolDecl.libraryModule != nil else { return nil }
    let key = "\(protocolDecl.name).\(requirement.fullName)"
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    var identity: [GenericParameter: Type] = [:]
    for parameter in decl.genericParameters { identity[parameter] = .generic(parameter) }
    func result(_ function: FunctionDecl) -> Witness { Witness(.function(function), Substitution(identity)) }
    switch key {
    case "Equatable.==(_:_:)":
      guard canSynthesize(decl, libraryProtocol("Equatable")) else { return nil }
      let function = synthesize(.equals, "==", decl)
      function.isStatic = true
      function.selfVariable = nil
      function.parameters = [parameter("a", nil, selfType, decl), parameter("b", nil, selfType, decl)]
      function.result = boolType
      return result(function)
    case "Hashable.hash(into:)":
      let own = ownHashValue(of: decl)
      guard own != nil || canSynthesize(decl, libraryProtocol("Hashable")) else { return nil }
      let function = synthesize(own.map { .hashThroughValue($0) } ?? .hashInto, "hash", decl)
      var hasher = parameter("hasher", "into", library("Hasher"), decl)
      hasher.isInout = true
      hasher.variable.isInout = true
      function.parameters = [hasher]
      function.result = .void
      return result(function)
    case "Hashable.hashValue":
      return result(accessor(.hashValue, instanceVariable("hashValue", intType, decl), decl))
    case "Comparable.<(_:_:)":
      guard decl.kind == .enumeration, decl.rawType == nil, canSynthesize(decl, libraryProtocol("Comparable")) else {
        return nil
      }
      let function = synthesize(.less, "<", decl)
      function.isStatic = true
      function.selfVariable = nil
      function.parameters = [parameter("a", nil, selfType, decl), parameter("b", nil, selfType, decl)]
      function.result = boolType
      return result(function)
    case "CaseIterable.allCases":
      guard decl.kind == .enumeration, decl.cases.allSatisfy(\.payload.isEmpty) else { return nil }
      let variable = VariableDecl(
        name: "allCases", type: array(of: selfType), scope: .type(.nominal(decl)), isConstant: false,
        range: decl.range)
      let function = accessor(.allCases, variable, decl)
      function.isStatic = true
      return result(function)
    case "RawRepresentable.rawValue":
      guard let rawType = decl.rawType else { return nil }
      return result(accessor(.rawValue, instanceVariable("rawValue", rawType, decl), decl))
    case "RawRepresentable.init(rawValue:)":
      guard let rawType = decl.rawType else { return nil }
      return result(failable(.initRawValue, parameter("rawValue", "rawValue", rawType, decl), decl))
    case "CodingKey.stringValue" where isCodingKey(decl):
      return result(accessor(.codingText, instanceVariable("stringValue", stringType, decl), decl))
    case "CodingKey.intValue" where isCodingKey(decl):
      return result(accessor(.codingNumber, instanceVariable("intValue", optional(intType), decl), decl))
    case "CodingKey.init(stringValue:)" where isCodingKey(decl):
      return result(failable(.initCodingText, parameter("stringValue", "stringValue", stringType, decl), decl))
    case "CodingKey.init(intValue:)" where isCodingKey(decl):
      return result(failable(.initCodingNumber, parameter("intValue", "intValue", intType, decl), decl))
    default:
      return nil
    }
  }

  /// Whether an enumeration's cases name keys by themselves.
  private func isCodingKey(_ decl: NominalDecl) -> Bool {
    guard decl.kind == .enumeration, decl.cases.allSatisfy(\.payload.isEmpty) else { return false }
    return decl.rawType.map { $0 == intType || $0 == stringType } ?? true
  }

  private func instanceVariable(_ name: String, _ type: Type, _ decl: NominalDecl) -> VariableDecl {
    VariableDecl(name: name, type: type, scope: .instance(.nominal(decl)), isConstant: false, range: decl.range)
  }

  private func failable(
    _ what: FunctionDecl.Synthesized, _ parameter: ParameterDecl, _ decl: NominalDecl
  ) -> FunctionDecl {
    let function = synthesize(what, "init", decl)
    function.isMutating = true
    function.isFailable = true
    function.parameters = [parameter]
    function.result = optional(function.result)
    return function
  }

  private func accessor(
    _ what: FunctionDecl.Synthesized, _ variable: VariableDecl, _ decl: NominalDecl
  ) -> FunctionDecl {
    let function = FunctionDecl(
      kind: .getter(of: .variable(variable)), name: variable.name, owner: .nominal(decl), range: decl.range)
    function.implementation = .synthesized(what)
    function.result = variable.type
    function.selfVariable = VariableDecl(
      name: "self", type: .nominal(decl, decl.genericParameters.map { .generic($0) }), scope: .parameter,
      isConstant: true, range: decl.range)
    variable.getter = function
    return function
  }

  /// Whether all parts of a type conform, so that the whole can.
  func canSynthesize(_ decl: NominalDecl, _ protocolDecl: ProtocolDecl) -> Bool {
    if decl.isLibrary && decl.representation != nil { return false }
    return decl.kind != .classType && parts(of: decl, lacking: protocolDecl).isEmpty
  }

  /// The fields and payloads for want of which the compiler doesn't write what a protocol asks for.
  func parts(of decl: NominalDecl, lacking protocolDecl: ProtocolDecl) -> [(type: Type, place: SourceRange)] {
    let environment = GenericEnvironment(
      allRequirements(of: decl) + (declaredConformance(of: decl, to: protocolDecl)?.conformance.conditions ?? []))
    func lacks(_ type: Type) -> Bool { type != .error && !conforms(type, protocolDecl, environment) }
    switch decl.kind {
    case .structure:
      decl.fields.forEach(ensureVariable)
      return decl.fields.filter { lacks($0.type) }.map { ($0.type, $0.range) }
    case .enumeration:
      decl.cases.forEach(ensureCase)
      return decl.cases.flatMap { enumCase in
        enumCase.payload.filter { lacks($0.type) }.map { ($0.type, enumCase.range) }
      }
    case .classType: return []
    }
  }
}
