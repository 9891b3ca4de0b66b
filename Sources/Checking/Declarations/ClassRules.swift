import Diagnostics
internal import SwiftSyntax

/// What a subclass owes its superclass: overrides that are marked and fit, initialisers that are required.
extension Checker {
  func checkClass(_ decl: NominalDecl, _ members: [CellMember]) {
    guard decl.kind == .classType else { return }
    checkInitialValues(decl)
    guard case .nominal(let superclass, _)? = decl.superclass else {
      for member in members where facts(of: member.declaration).isOverride { overridesNothing(member.declaration, []) }
      return
    }
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    for member in members {
      switch member.declaration {
      case .function(let function):
        if case .initializer = function.kind {
          if !member.isExtension { checkInitializerOverride(function, of: selfType) }
        } else {
          checkMethodOverride(function, of: selfType)
        }
      case .variable(let variable): checkPropertyOverride(variable, of: selfType)
      case .subscripted(let found): checkSubscriptOverride(found, of: selfType)
      case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: break
      }
    }
    checkRequiredInitializers(decl, superclass, members)
  }

  // MARK: Methods, properties, subscripts

  private func isOfFinalClass(_ function: FunctionDecl) -> Bool {
    if case .nominal(let decl) = function.owner { finalClasses.contains(decl) } else { false }
  }

  private func checkMethodOverride(_ function: FunctionDecl, of type: Type) {
    ensureSignature(function)
    let declaration = ValueDecl.function(function)
    let own = facts(of: declaration)
    var sameName: [FunctionDecl] = []
    // One of the same types goes before those that the function could stand in for too.
    let above = inherited(function.name, by: type)
    let exact = above.filter { takesTheSame(function, $0, $1) }
    let others = exact.isEmpty ? above : above.filter { !takesTheSame(function, $0, $1) }
    for (found, map) in exact + others {
      guard case .function(let other) = found, other.isStatic == function.isStatic else { continue }
      sameName.append(other)
      guard haveSameLabels(function, other), function.genericParameters.count == other.genericParameters.count,
        overrides(function, other, map, anyResult: own.isOverride)
      else { continue }
      let note = Diagnostic(.note, "overridden declaration is here", at: other.range)
      if isOutOfOverriding(declaration, own, found, note) { return }
      function.overridden = other
      if !own.isOverride {
        error("overriding declaration requires an 'override' keyword", function.range, notes: [note])
      }
      if other.isStatic, isStaticallyFinal(other) {
        error("cannot override static method", function.range, notes: [note])
      } else if facts(of: found).isFinal {
        error(
          "\(memberKind(declaration)) overrides a 'final' \(memberKind(declaration))", function.range, notes: [note])
      }
      if functionInfos[other]?.returnsSelf == true, functionInfos[function]?.returnsSelf != true,
        !isOfFinalClass(function)
      {
        error("cannot override a Self return type with a non-Self return type", function.range, notes: [note])
      }
      if other.isRethrows, function.thrown != nil, !function.isRethrows {
        error("override of 'rethrows' method should also be 'rethrows'", function.range, notes: [note])
      }
      if function.thrown != nil, other.thrown == nil {
        error(
          "cannot override non-throwing \(memberKind(declaration)) with throwing \(memberKind(declaration))",
          function.range, notes: [note])
      }
      return
    }
    guard own.isOverride else { return }
    let mislabelled = sameName.first { other in
      !haveSameLabels(function, other)
        && function.parameters.map { ignoringEscape($0.type) } == other.parameters.map { ignoringEscape($0.type) }
    }
    if let other = mislabelled {
      error(
        "argument labels for method '\(function.diagnosticName)' do not match those of overridden method"
          + " '\(other.diagnosticName)'", function.range,
        notes: [Diagnostic(.note, "overridden declaration is here", at: other.range)])
    } else {
      overridesNothing(declaration, sameName.map { ($0.range, $0.diagnosticName) })
    }
  }

  private func takesTheSame(_ own: FunctionDecl, _ other: ValueDecl, _ map: Substitution) -> Bool {
    guard case .function(let other) = other, other.parameters.count == own.parameters.count else { return false }
    ensureSignature(other)
    return zip(own.parameters, other.parameters).allSatisfy { $0.type == substitute($1.type, map) }
  }

  /// Members of extensions take no part in overriding, and an override is as open as what it overrides.
  private func isOutOfOverriding(
    _ declaration: ValueDecl, _ own: MemberFacts, _ other: ValueDecl, _ note: Diagnostic
  ) -> Bool {
    guard let place = declaration.range else { return false }
    let subject = "\(memberKind(declaration)) '\(writtenName(declaration))'"
    let above = facts(of: other)
    if above.isExtension {
      error(
        " \(subject) is declared in extension of '\(ownerName(other))' and cannot be overridden", place, notes: [note])
    } else if own.isExtension, own.isOverride {
      error(" \(subject) declared in '\(ownerName(other))' cannot be overridden from extension", place, notes: [note])
    } else if own.access?.hasSuffix("private") == true, above.access?.hasSuffix("private") != true, own.isOverride,
      let type = owner(of: other), hiddenTypes[ObjectIdentifier(type)] == nil
    {
      error(
        "overriding \(memberKind(declaration)) must be as accessible as the declaration it overrides", place,
        notes: [note])
    } else {
      return false
    }
    return true
  }

  private func owner(of member: ValueDecl) -> NominalDecl? {
    if case .function(let function) = member, case .nominal(let decl) = function.owner { return decl }
    if case .variable(let variable) = member, case .nominal(let decl)? = variable.scope.owner { return decl }
    return nil
  }

  private func ownerName(_ member: ValueDecl) -> String { owner(of: member)?.name ?? "" }

  /// Declared `static`, not `class`.
  private func isStaticallyFinal(_ function: FunctionDecl) -> Bool { function.isStatic && function.isFinal }

  private func checkPropertyOverride(_ variable: VariableDecl, of type: Type) {
    let declaration = ValueDecl.variable(variable)
    let own = facts(of: declaration)
    let match = inherited(variable.name, by: type).lazy.compactMap { found, map -> (VariableDecl, Substitution)? in
      guard case .variable(let other) = found, other.isTypeLevel == variable.isTypeLevel else { return nil }
      return (other, map)
    }.first
    guard let (other, map) = match else {
      if own.isOverride { overridesNothing(declaration, []) }
      return
    }
    let note = Diagnostic(.note, "attempt to override property here", at: other.range)
    if isOutOfOverriding(declaration, own, .variable(other), note) { return }
    let isStored = variable.getter == nil || variable.isLazy
    let isPlainlyStored = isStored && variable.willSet == nil && variable.didSet == nil
    guard own.isOverride else {
      ensureVariable(variable)
      if !isStored, variable.setter == nil, !other.isConstant,
        other.getter == nil || other.setter != nil || other.isLazy
      {
        return error(
          "cannot override mutable property with read-only property '\(variable.name)'", variable.range, notes: [note])
      }
      if isPlainlyStored {
        return error("cannot override with a stored property '\(variable.name)'", variable.range, notes: [note])
      }
      return error(
        "overriding declaration requires an 'override' keyword", variable.range,
        notes: [Diagnostic(.note, "overridden declaration is here", at: other.range)])
    }
    ensureVariable(variable)
    ensureVariable(other)
    if variable.type == .error || other.type == .error { return }
    let wanted = substitute(other.type, map)
    let isMutable = !other.isConstant && (other.getter == nil || other.setter != nil || other.isLazy)
    if variable.type != wanted, isMutable || !isSubtype(variable.type, wanted) {
      error(
        "property '\(variable.name)' with type '\(text(variable.type))' cannot override a property with type"
          + " '\(text(wanted))'", variable.range, notes: [note])
    } else if facts(of: .variable(other)).isFinal {
      error("property overrides a 'final' property", variable.range, notes: [note])
    } else if isPlainlyStored {
      error("cannot override with a stored property '\(variable.name)'", variable.range, notes: [note])
    } else if !isMutable, variable.willSet != nil || variable.didSet != nil {
      error("cannot observe read-only property '\(variable.name)'; it can't change", variable.range, notes: [note])
    } else if other.isConstant {
      error(
        "cannot override immutable 'let' property '\(variable.name)' with the getter of a 'var'", variable.range,
        notes: [note])
    } else if isMutable, !isStored, variable.setter == nil {
      error(
        "cannot override mutable property with read-only property '\(variable.name)'", variable.range, notes: [note])
    } else {
      linkOverride(variable, other)
    }
  }

  /// Stored properties get accessors that can be overridden, where they are.
  private func linkOverride(_ variable: VariableDecl, _ other: VariableDecl) {
    guard !variable.isTypeLevel else { return }
    if other.isLazy { return refuse("overriding a lazy property", variable.range) }
    if variable.getter == nil {
      variable.observedBase = other
      addDynamicAccessors(to: variable)
    }
    if other.getter == nil { addDynamicAccessors(to: other) }
  }

  private func addDynamicAccessors(to variable: VariableDecl) {
    guard variable.dynamicGetter == nil, case .instance(let owner) = variable.scope, case .nominal(let decl) = owner
    else { return }
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    func accessor(_ kind: FunctionDecl.Kind) -> (FunctionDecl, Expression) {
      let function = FunctionDecl(kind: kind, name: variable.name, owner: owner, range: variable.range)
      let own = VariableDecl(name: "self", type: selfType, scope: .parameter, isConstant: true, range: variable.range)
      function.selfVariable = own
      let map = substitution(decl, decl.genericParameters.map { .generic($0) })
      let member = Expression(
        .member(Expression(.variable(own), selfType, variable.range), variable, .direct, map), variable.type,
        variable.range)
      return (function, member)
    }
    let (getter, value) = accessor(.getter(of: .variable(variable)))
    getter.result = variable.type
    getter.body = [.returns(value, variable.range)]
    let (setter, place) = accessor(.setter(of: .variable(variable)))
    let new = VariableDecl(
      name: "newValue", type: variable.type, scope: .parameter, isConstant: true, range: variable.range)
    setter.parameters = [ParameterDecl(label: nil, variable: new, type: variable.type)]
    let source = Expression(.variable(new), variable.type, variable.range)
    setter.body = [.expression(Expression(.assign(place, source), .void, variable.range))]
    variable.dynamicGetter = getter
    variable.dynamicSetter = setter
  }

  private func checkSubscriptOverride(_ decl: SubscriptDecl, of type: Type) {
    ensureSubscript(decl)
    let declaration = ValueDecl.subscripted(decl)
    let own = facts(of: declaration)
    for (found, map) in inherited("subscript", by: type) {
      guard case .subscripted(let other) = found, other.isStatic == decl.isStatic,
        other.parameters.map(\.label) == decl.parameters.map(\.label),
        zip(decl.parameters, other.parameters).allSatisfy({ $0.type == substitute($1.type, map) })
      else { continue }
      let note = Diagnostic(.note, "overridden declaration is here", at: other.range)
      if !own.isOverride {
        error("overriding declaration requires an 'override' keyword", decl.range, notes: [note])
      } else if facts(of: found).isFinal {
        error("subscript overrides a 'final' subscript", decl.range, notes: [note])
      }
      return
    }
    if own.isOverride { overridesNothing(declaration, []) }
  }

  func overridesNothing(
    _ declaration: ValueDecl, _ others: [(SourceRange, String)], parent: String? = nil
  ) {
    guard let place = declaration.range else { return }
    let what: String
    switch declaration {
    case .function(let function):
      if case .initializer = function.kind {
        return error("initializer does not override a designated initializer from its superclass", place)
      }
      what = "method does not override any method"
    case .variable: what = "property does not override any property"
    case .subscripted: what = "subscript does not override any subscript"
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return
    }
    let kind = memberKind(declaration)
    error(
      "\(what) from its \(parent.map { "parent \($0)" } ?? "superclass")", place,
      notes: others.map { Diagnostic(.note, "potential overridden \(kind) '\($0.1)' here", at: $0.0) })
  }

  /// Members of the superclasses that a subclass can see, nearest first, with what its own generic arguments make of them.
  private func inherited(_ name: String, by type: Type) -> [(ValueDecl, Substitution)] {
    var result: [(ValueDecl, Substitution)] = []
    var current = superclassType(of: type)
    while let here = current, case .nominal(let decl, let arguments) = here {
      let map = substitution(decl, arguments)
      for declaration in ownMembers(name, typeInfo(decl)) where facts(of: declaration).privateTo == nil {
        result.append((declaration, map))
      }
      current = superclassType(of: here)
    }
    return result
  }

  /// Whether a function can stand in for an inherited one of the same labels: its parameters accept as much, its result
  /// promises as much.
  private func overrides(_ own: FunctionDecl, _ other: FunctionDecl, _ map: Substitution, anyResult: Bool) -> Bool {
    ensureSignature(other)
    var renamed = map.types
    for (left, right) in zip(other.genericParameters, own.genericParameters) { renamed[left] = .generic(right) }
    let types = Substitution(renamed)
    for (mine, theirs) in zip(own.parameters, other.parameters) {
      let wanted = substitute(theirs.type, types)
      let given = mine.type
      guard mine.isInout == theirs.isInout, mine.isVariadic == theirs.isVariadic else { return false }
      if given == .error || wanted == .error || given == wanted { continue }
      guard !mine.isInout, isSubtype(wanted, given) else { return false }
    }
    let wanted = substitute(other.result, types)
    if own.result == .error || wanted == .error || own.result == wanted { return true }
    return isSubtype(own.result, wanted)
  }

  /// What an override may make of a type: a subclass of it, or no optional of it.
  func isSubtype(_ type: Type, _ wanted: Type) -> Bool {
    if type == wanted { return true }
    if let payload = payload(wanted) { return isSubtype(self.payload(type) ?? type, payload) }
    switch wanted {
    case .nominal(let decl, _): return decl.kind == .classType && supertype(type, of: decl) == wanted
    case .existential(let existential):
      return existential.protocols.allSatisfy { conforms(type, $0, .empty()) }
    case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return false
    }
  }

  // MARK: Initialisers

  private func checkInitializerOverride(_ function: FunctionDecl, of type: Type) {
    guard case .synthesized = function.implementation else {
      ensureSignature(function)
      let own = facts(of: .function(function))
      guard let above = superclassType(of: type), case .nominal(let decl, let arguments) = above else { return }
      let map = substitution(decl, arguments)
      for case .function(let other) in ownMembers("init", typeInfo(decl)) {
        guard !other.isConvenience || other.isRequired, facts(of: .function(other)).privateTo == nil,
          other.parameters.count == function.parameters.count, haveSameLabels(other, function),
          zip(function.parameters, other.parameters).allSatisfy({
            ignoringEscape($0.type) == ignoringEscape(substitute($1.type, map))
          })
        else { continue }
        let note = Diagnostic(.note, "overridden declaration is here", at: other.range)
        if other.isRequired {
          if !function.isRequired {
            error(
              own.isOverride
                ? "use the 'required' modifier to override a required initializer"
                : "'required' modifier must be present on all overrides of a required initializer", function.range,
              notes: [note])
          }
        } else if !own.isOverride {
          error("overriding declaration requires an 'override' keyword", function.range, notes: [note])
        }
        if function.isFailable, !other.isFailable {
          error(
            "failable initializer '\(function.diagnosticName)' cannot override a non-failable initializer",
            function.range, notes: [note])
        }
        return
      }
      if own.isOverride { overridesNothing(.function(function), []) }
      return
    }
  }

  private func checkRequiredInitializers(_ decl: NominalDecl, _ superclass: NominalDecl, _ members: [CellMember]) {
    let own = members.compactMap { member -> FunctionDecl? in
      guard case .function(let function) = member.declaration, case .initializer = function.kind, !member.isExtension
      else { return nil }
      return function
    }
    guard own.contains(where: { !$0.isConvenience }) else { return }
    for case .function(let wanted) in ownMembers("init", typeInfo(superclass)) where wanted.isRequired {
      ensureSignature(wanted)
      if own.contains(where: { haveSameLabels($0, wanted) }) { continue }
      error(
        "'required' initializer '\(wanted.diagnosticName)' must be provided by subclass of '\(superclass.name)'",
        lineAfter(own.last.map(endOfBody) ?? decl.range),
        notes: [Diagnostic(.note, "'required' initializer is declared in superclass here", at: wanted.range)])
    }
  }

  /// The start of the next line, where the missing member would be written.
  private func lineAfter(_ place: SourceRange) -> SourceRange {
    let text = Array(sources.text(of: place.source).text.utf8)
    var offset = min(Int(place.end), text.count)
    while offset < text.count, text[offset] != UInt8(ascii: "\n") { offset += 1 }
    offset = min(offset + 1, text.count)
    return SourceRange(place.source, offset, offset)
  }

  /// A class whose fields lack values, without an initialiser that gives them.
  private func checkInitialValues(_ decl: NominalDecl) {
    let info = typeInfo(decl)
    _ = ownMembers("init", info)
    let hasDesignated = (info.members["init"] ?? []).contains { declaration in
      guard case .function(let function) = declaration else { return false }
      if case .synthesized = function.implementation { return false }
      return !function.isConvenience
    }
    let missing = decl.fields.filter { !hasInitialValue($0) }
    guard !hasDesignated, !missing.isEmpty, missing.allSatisfy({ $0.type != .error }) else { return }
    tellingAtEnd(of: decl.range) {
      error(
        "class '\(decl.name)' has no initializers", decl.range,
        notes: missing.map {
          Diagnostic(
            .note, "stored property '\($0.name)' without initial value prevents synthesized initializers", at: $0.range)
        })
    }
  }

  /// The word for a member.
  func memberKind(_ declaration: ValueDecl) -> String {
    switch declaration {
    case .function(let function):
      switch function.kind {
      case .initializer: "initializer"
      case .deinitializer: "deinitializer"
      case .function, .getter, .setter, .willSet, .didSet:
        switch function.owner {
        case .none: LibraryIndex.isOperator(function.name) ? "operator function" : "global function"
        case .nominal, .protocolRequirement, .protocolExtension:
          LibraryIndex.isOperator(function.name)
            ? "operator function" : function.isStatic ? "static method" : "instance method"
        }
      }
    case .variable(let variable):
      switch variable.scope {
      case .local, .parameter: variable.isConstant ? "let" : "var"
      case .global: variable.isConstant ? "let" : "var"
      case .instance: "property"
      case .type: "static property"
      }
    case .subscripted: "subscript"
    case .enumCase: "enum case"
    case .type(let decl):
      switch decl.kind {
      case .structure: "struct"
      case .enumeration: "enum"
      case .classType: "class"
      }
    case .protocolType: "protocol"
    case .alias: "type alias"
    case .genericParameter: "generic parameter"
    case .associatedType: "associated type"
    }
  }
}

extension FunctionDecl {
  /// As the compiler's diagnostics name it: without labels where there are parameters but no label.
  var diagnosticName: String {
    switch kind {
    case .function, .initializer:
      !parameters.isEmpty && parameters.allSatisfy { $0.label == nil } ? name : fullName
    case .deinitializer, .getter, .setter, .willSet, .didSet: fullName
    }
  }
}

extension VariableDecl {
  var isTypeLevel: Bool {
    if case .type = scope { true } else { false }
  }
}
