import Diagnostics
import Natives
internal import SwiftSyntax

extension Checker {
  /// Properties of a type: stored, computed, lazy, observed, static; a protocol's required ones.
  func makeProperties(
    _ syntax: VariableDeclSyntax, info: TypeInfo, scope: Scope, isExtension: Bool,
    implementation: NativeImplementation?, isRequirement: Bool
  ) -> [VariableDecl] {
    let context = scope.memberContext!
    let modifiers = syntax.modifiers.map(\.name.text)
    let isStatic = modifiers.contains("static") || modifiers.contains("class")
    checkAttributes(syntax.attributes, scope)
    var result: [VariableDecl] = []
    for binding in propertyBindings(syntax, scope, isStatic: isStatic, isOfStructure: isStructure(info.subject)) {
      let pattern = binding.pattern
      let name = identifier(pattern.identifier)
      // A second row of the library's adds the setter.
      if let implementation, let existing = existingVariable(name, info, isExtension: isExtension, isStatic: isStatic) {
        addNativeAccessors(
          accessorKinds(binding.accessorBlock).map(\.0), to: existing, context, scope, implementation,
          isStatic: isStatic)
        continue
      }
      let variable = VariableDecl(
        name: name, type: .error, scope: isStatic ? .type(context.owner) : .instance(context.owner),
        isConstant: syntax.bindingSpecifier.text == "let", range: range(pattern, scope))
      if modifiers.contains("lazy") { variable.isLazy = true }
      if modifiers.contains("final") { finalVariables.insert(variable) }
      setStrength(variable, syntax.modifiers, scope)
      if binding.isPart { patternParts.insert(variable) }
      let annotation = binding.annotation
      makeAccessors(
        binding.accessorBlock, of: variable, context, scope, isStatic: isStatic, implementation: implementation,
        isRequirement: isRequirement, info: info, modifiers: syntax.modifiers)
      if variable.isLazy, variable.getter == nil {
        // Holds the `self` of the initial value.
        variable.getter = makeAccessor(
          "get", of: .variable(variable), context, scope, isStatic: false, body: .none)
        // Other lazy properties of a value get theirs by changing it.
        if isStructure(info.subject) { variable.getter?.selfVariable?.isConstant = false }
      }
      let isStored = variable.getter == nil || variable.isLazy
      // An override with observers has no storage of its own.
      let observesInherited = modifiers.contains("override") && (variable.willSet != nil || variable.didSet != nil)
      if isStored, !isStatic, !isRequirement, !observesInherited {
        switch info.subject {
        case .nominal(let decl):
          if isExtension {
            error("extensions must not contain stored properties", variable.range)
          } else if decl.kind == .enumeration {
            error("enums must not contain stored properties", variable.range)
          } else {
            decl.fields.append(variable)
          }
        case .protocolType:
          error("extensions must not contain stored properties", variable.range)
        }
      }
      if isStored, isStatic, !isRequirement, let word = modifiers.first(where: { $0 == "static" || $0 == "class" }) {
        variable.storedRequirements = context.requirements
        checkTypeStorage(variable, word, context, scope)
      }
      if let annotation, annotation.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
        implicitlyUnwrapped.insert(variable)
      }
      let initializer = binding.initializer
      if initializer != nil { writtenValues.insert(variable) }
      if annotation == nil, initializer == nil, scope.cell != nil {
        if variable.getter != nil { error("computed property must have an explicit type", variable.range) }
        error("type annotation missing in pattern", variable.range)
      }
      let initialiserScope = Scope(.block, parent: scope, source: scope.source)
      if variable.isLazy, let own = variable.getter?.selfVariable {
        initialiserScope.declare("self", .variable(own))
      } else if isStatic {
        let selfVariable = VariableDecl(
          name: "self", type: isStatic ? .metatype(context.selfType) : context.selfType, scope: .parameter,
          isConstant: true, range: variable.range)
        if scope.cell == nil {
          initialiserScope.declare("self", .variable(selfVariable))
        } else {
          initialiserScope.impliedSelf = selfVariable
        }
      }
      var hidden: FunctionDecl?
      if scope.cell != nil, isStored, let annotation, OpaqueContext.isMentioned(in: annotation) {
        hidden = opaqueOwner(of: variable, context.owner, scope)
      }
      lazyVariables[variable] = LazyVariable { [unowned self] in
        if let annotation {
          if let initializer, hidden == nil, isStored {
            variable.type = resolveBindingType(annotation, initialiserScope, initializer)
          } else {
            let opaque = OpaqueContext(resultOf: variable.getter ?? hidden, annotation)
            variable.type = resolveType(annotation, scope, opaque: opaque)
          }
          note(annotation, of: variable, scope)
          if let getter = variable.getter { noteSelfResult(of: getter, annotation) }
        } else if let initializer {
          let value = checkExpression(initializer, initialiserScope, expected: nil, purpose: .initialization)
          variable.type = value.type
          variable.initialValue = value
        }
        finishAccessorTypes(variable, context)
      }
      if let initializer, annotation != nil {
        storedInitialisers[variable] = { [unowned self] in
          ensureVariable(variable)
          if let hidden {
            let value = OpaqueValue(
              syntax: initializer, declared: variable.type, owner: hidden, subject: subject(of: variable),
              purpose: .initialization)
            variable.initialValue = checkOpaque(value, initialiserScope, nil)
          } else {
            variable.initialValue = checkExpression(
              initializer, initialiserScope, expected: variable.type, purpose: .initialization)
          }
        }
      } else if hidden != nil {
        error(
          "property declares an opaque return type, but has no initializer expression from which to infer an underlying"
            + " type [#OpaqueTypeInference]", variable.range)
      }
      if scope.cell != nil || info.groups.isEmpty == false || isStored { pendingVariables.append(variable) }
      result.append(variable)
    }
    return result
  }

  private func isStructure(_ subject: TypeInfo.Subject) -> Bool {
    if case .nominal(let decl) = subject { decl.kind == .structure } else { false }
  }

  func existingVariable(_ name: String, _ info: TypeInfo, isExtension: Bool, isStatic: Bool) -> VariableDecl? {
    let members = (info.members[name] ?? []) + (info.extensionMembers[name] ?? [])
    for case .variable(let variable) in members {
      switch variable.scope {
      case .type: if isStatic { return variable }
      case .instance: if !isStatic { return variable }
      case .local, .parameter, .global: continue
      }
    }
    return nil
  }

  func addNativeAccessors(
    _ kinds: [String], to variable: VariableDecl, _ context: MemberContext, _ scope: Scope,
    _ implementation: NativeImplementation, isStatic: Bool
  ) {
    ensureVariable(variable)
    for kind in kinds {
      let accessor = makeAccessor(kind, of: .variable(variable), context, scope, isStatic: isStatic, body: .none)
      accessor.implementation = .native(implementation)
      if kind == "get" { variable.getter = accessor } else { variable.setter = accessor }
    }
    finishAccessorTypes(variable, context)
  }

  private func setStrength(_ variable: VariableDecl, _ modifiers: DeclModifierListSyntax, _ scope: Scope) {
    for modifier in each(modifiers) {
      switch modifier.name.text {
      case "weak": variable.strength = .weak
      case "unowned": variable.strength = .unowned
      default: break
      }
    }
  }

  func accessorKinds(_ block: AccessorBlockSyntax?) -> [(String, AccessorDeclSyntax?)] {
    guard let block else { return [] }
    switch block.accessors {
    case .accessors(let list): return list.map { ($0.accessorSpecifier.text, $0) }
    default: return [("get", nil)]
    }
  }

  /// A protocol says that there is a value, not which one.
  private func refuseBody(_ items: CodeBlockItemListSyntax, _ kind: String, _ name: SourceRange?, _ scope: Scope) {
    guard let first = items.first else { return }
    error("expected get or set in a protocol property", range(first, scope))
    if let name { error("\(kind) in protocol must have explicit { get } or { get set } specifier", name) }
  }

  func makeAccessors(
    _ block: AccessorBlockSyntax?, of variable: VariableDecl, _ context: MemberContext?, _ scope: Scope,
    isStatic: Bool, implementation: NativeImplementation?, isRequirement: Bool, info: TypeInfo?,
    modifiers: DeclModifierListSyntax
  ) {
    guard let block else {
      if implementation != nil {
        let getter = makeAccessor("get", of: .variable(variable), context, scope, isStatic: isStatic, body: .none)
        getter.implementation = .native(implementation!)
        variable.getter = getter
      }
      return
    }
    func set(_ kind: String, _ syntax: AccessorDeclSyntax?, _ body: FunctionInfo.Body) {
      let accessor = makeAccessor(
        kind, of: .variable(variable), context, scope, isStatic: isStatic, body: body, syntax: syntax)
      if let implementation {
        accessor.implementation = .native(implementation)
      } else if isRequirement {
        accessor.implementation = .requirement
      }
      if isRequirement, case .protocolType(let decl)? = info?.subject { decl.requirements.append(accessor) }
      if scope.cell != nil, case .body = accessor.implementation { pendingBodies.append(accessor) }
      switch kind {
      case "get": variable.getter = accessor
      case "set": variable.setter = accessor
      case "willSet": variable.willSet = accessor
      case "didSet": variable.didSet = accessor
      case "_read", "_modify", "init", "unsafeAddress", "unsafeMutableAddress", "mutableAddressWithOwner":
        refuse("accessor '\(kind)'", range(block, scope))
      default: refuse("accessor '\(kind)'", range(block, scope))
      }
    }
    switch block.accessors {
    case .getter(let items):
      if isRequirement, scope.cell != nil { refuseBody(items, "property", variable.range, scope) }
      set("get", nil, .items(items))
    default:
      guard case .accessors(let list) = block.accessors else { return }
      for accessor in each(list) {
        if let asyncKeyword = accessor.effectSpecifiers?.asyncSpecifier { refuse("async", range(asyncKeyword, scope)) }
        let lent = LentPlace(accessor, among: list)
        if scope.cell != nil, !isRequirement { checkAccessor(accessor, of: variable, scope) }
        set(
          lent?.kind ?? accessor.accessorSpecifier.text, accessor,
          lent.map { .yielded($0.place) } ?? accessor.body.map { .block($0) } ?? .none)
      }
    }
    if let observer = accessorKinds(block).first(where: { $0.0 == "willSet" || $0.0 == "didSet" }),
      let accessor = observer.1, variable.getter != nil || variable.setter != nil
    {
      error(
        "'\(observer.0)' cannot be provided together with a \(variable.getter != nil ? "getter" : "setter")",
        range(accessor.accessorSpecifier, scope))
    }
    if let setter = accessorKinds(block).first(where: { $0.0 == "set" })?.1, variable.getter?.thrown != nil {
      error(
        "'set' accessor is not allowed on property with 'get' accessor that is 'async' or 'throws'",
        range(setter.accessorSpecifier, scope))
    }
    if variable.setter != nil, variable.getter == nil, implementation == nil {
      let place = accessorKinds(block).first { $0.0 == "set" }?.1.map { range($0.accessorSpecifier, scope) }
      error("variable with a setter must also have a getter", place ?? range(block, scope))
    }
  }

  /// A getter without its word ends where the property's braces do.
  func endOfGetter(_ items: CodeBlockItemListSyntax, _ scope: Scope) -> SourceRange {
    let braces = items.parent?.as(AccessorBlockSyntax.self)
    return braces.map { range($0.rightBrace, scope) } ?? range(items, scope)
  }

  /// A getter and a setter are there once each, and have a body.
  private func checkAccessor(_ syntax: AccessorDeclSyntax, of variable: VariableDecl, _ scope: Scope) {
    let (known, word): (FunctionDecl?, String)
    switch syntax.accessorSpecifier.tokenKind {
    case .keyword(.get): (known, word) = (variable.getter, "getter")
    case .keyword(.set): (known, word) = (variable.setter, "setter")
    default: return
    }
    if known != nil {
      error("variable already has a \(word)", range(syntax.accessorSpecifier, scope))
    } else if syntax.body == nil, let next = syntax.nextToken(viewMode: .sourceAccurate) {
      error("expected '{' to start \(word) definition", range(next, scope))
    }
  }

  func makeAccessor(
    _ kind: String, of storage: StorageDecl, _ context: MemberContext?, _ scope: Scope, isStatic: Bool,
    body: FunctionInfo.Body, syntax: AccessorDeclSyntax? = nil
  ) -> FunctionDecl {
    let functionKind: FunctionDecl.Kind
    var parameterName = "newValue"
    switch (kind, storage) {
    case ("set", _): functionKind = .setter(of: storage)
    case ("willSet", .variable(let variable)): functionKind = .willSet(variable)
    case ("didSet", .variable(let variable)):
      functionKind = .didSet(variable)
      parameterName = "oldValue"
    default: functionKind = .getter(of: storage)
    }
    let place =
      switch storage {
      case .variable(let variable): variable.range
      case .subscript(let decl): decl.range
      }
    let function = FunctionDecl(
      kind: functionKind, name: storage.name, owner: context?.owner ?? .none, range: place)
    function.isStatic = isStatic
    let isClass = if case .nominal(let decl)? = context?.owner { decl.kind == .classType } else { false }
    let modifier = syntax?.modifier?.name.text
    if kind != "get" { function.isMutating = !isClass && modifier != "nonmutating" && !isStatic && context != nil }
    if modifier == "mutating" { function.isMutating = true }
    let info = FunctionInfo(scope: scope, body: body, nameRange: place)
    functionInfos[function] = info
    let inner = functionScope(function, info)
    if kind != "get" {
      if let given = syntax?.parameters?.name { parameterName = identifier(given) }
      let parameter = VariableDecl(
        name: parameterName, type: .error, scope: .parameter, isConstant: true, range: place)
      function.parameters = [ParameterDecl(label: nil, variable: parameter, type: .error)]
      inner.declare(parameterName, .variable(parameter))
      if modifier != "mutating" { keepReferencesWhole(function) }
    } else if let clause = syntax?.effectSpecifiers?.throwsClause {
      function.thrown = resolveThrown(clause, inner)
    }
    return function
  }

  /// A setter of a protocol of classes changes no reference; what the protocol inherits is known once all are declared.
  private func keepReferencesWhole(_ function: FunctionDecl) {
    switch function.owner {
    case .protocolExtension(let decl), .protocolRequirement(let decl):
      later { [self] in
        guard isClassBound(decl) else { return }
        function.isMutating = false
        function.selfVariable?.isInout = false
        function.selfVariable?.isConstant = true
      }
    case .none, .nominal: break
    }
  }

  /// Gives accessors the variable's type, once it is known.
  func finishAccessorTypes(_ variable: VariableDecl, _ context: MemberContext?) {
    let type = variable.type
    variable.getter?.result = type
    for accessor in [variable.setter, variable.willSet, variable.didSet] {
      guard let accessor, !accessor.parameters.isEmpty else { continue }
      accessor.parameters[accessor.parameters.count - 1].type = type
      accessor.parameters[accessor.parameters.count - 1].variable.type = type
    }
  }

  func makeSubscript(
    _ syntax: SubscriptDeclSyntax, info: TypeInfo, scope: Scope, implementation: NativeImplementation?,
    isRequirement: Bool
  ) -> SubscriptDecl? {
    let context = scope.memberContext!
    checkAttributes(syntax.attributes, scope)
    let decl = SubscriptDecl(owner: context.owner, range: range(syntax.subscriptKeyword, scope))
    decl.isStatic = syntax.modifiers.contains { $0.name.text == "static" || $0.name.text == "class" }
    if syntax.returnClause.type.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
      implicitlyUnwrappedSubscripts.insert(decl)
    }
    let kinds = accessorKinds(syntax.accessorBlock)
    if isRequirement, scope.cell != nil, case .getter(let items)? = syntax.accessorBlock?.accessors {
      refuseBody(items, "subscript", nil, scope)
    }
    if isRequirement, scope.cell != nil, syntax.accessorBlock == nil {
      error(
        "subscript in protocol must have explicit { get } or { get set } specifier",
        syntax.nextToken(viewMode: .sourceAccurate).map { range($0, scope) } ?? decl.range)
    }
    func lent(_ accessor: AccessorDeclSyntax) -> LentPlace? {
      guard case .accessors(let list)? = syntax.accessorBlock?.accessors else { return nil }
      return LentPlace(accessor, among: list)
    }
    func body(_ accessor: AccessorDeclSyntax?) -> FunctionInfo.Body {
      if let accessor {
        return lent(accessor).map { .yielded($0.place) } ?? accessor.body.map { .block($0) } ?? .none
      }
      if case .getter(let items)? = syntax.accessorBlock?.accessors { return .items(items) }
      return .none
    }
    for (written, accessorSyntax) in kinds {
      let kind = accessorSyntax.flatMap { lent($0) }?.kind ?? written
      let accessor = makeAccessor(
        kind, of: .subscript(decl), context, scope, isStatic: decl.isStatic, body: body(accessorSyntax),
        syntax: accessorSyntax)
      if let implementation {
        accessor.implementation = .native(implementation)
      } else if isRequirement {
        accessor.implementation = .requirement
      }
      if isRequirement, case .protocolType(let owner) = info.subject { owner.requirements.append(accessor) }
      if scope.cell != nil, case .body = accessor.implementation { pendingBodies.append(accessor) }
      if kind == "get" {
        decl.getter = accessor
      } else if kind == "set" {
        decl.setter = accessor
      } else {
        let place = accessorSyntax.map { range($0.accessorSpecifier, scope) } ?? range(syntax.accessorBlock!, scope)
        if kind == "willSet" || kind == "didSet" {
          error("'\(kind)' is not allowed in subscripts", place)
        } else {
          refuse("accessor '\(kind)'", place)
        }
      }
    }
    // A second row with only a setter completes the subscript of the same text before `{`.
    if implementation != nil, decl.getter == nil, let setter = decl.setter {
      let head = syntax.parameterClause.trimmedDescription
      for case .subscripted(let existing) in info.members["subscript"] ?? [] {
        if subscriptHeads[existing] == head {
          ensureSubscript(existing)
          resolveAccessorSubscript(decl, syntax, context, scope)
          existing.setter = setter
          return nil
        }
      }
    }
    if decl.setter != nil, decl.getter == nil, implementation == nil, let block = syntax.accessorBlock {
      let place = accessorKinds(block).first { $0.0 == "set" }?.1.map { range($0.accessorSpecifier, scope) }
      error("subscript with a setter must also have a getter", place ?? range(block, scope))
    }
    subscriptHeads[decl] = syntax.parameterClause.trimmedDescription
    lazySubscripts[decl] = { [unowned self] in resolveAccessorSubscript(decl, syntax, context, scope) }
    return decl
  }

  private func resolveAccessorSubscript(
    _ decl: SubscriptDecl, _ syntax: SubscriptDeclSyntax, _ context: MemberContext, _ scope: Scope
  ) {
    var isFirst = true
    for accessor in [decl.getter, decl.setter] {
      guard let accessor, let info = functionInfos[accessor] else { continue }
      let inner = functionScope(accessor, info)
      let newValue = accessor.parameters
      accessor.genericParameters =
        isFirst
        ? declareGenerics(syntax.genericParameterClause, whereClause: syntax.genericWhereClause, in: inner) {
          accessor.requirements += $0
        } : decl.genericParameters
      if isFirst {
        decl.genericParameters = accessor.genericParameters
      } else {
        for parameter in decl.genericParameters { inner.declare(parameter.name, .genericParameter(parameter)) }
        accessor.requirements = decl.requirements
        inner.requirements = decl.requirements
      }
      let parameters = resolveParameters(syntax.parameterClause.parameters, of: accessor, info, inner)
      let written = syntax.returnClause.type
      let result = resolveType(written, inner, opaque: OpaqueContext(resultOf: decl.getter, written))
      noteSelfResult(of: accessor, written)
      if isFirst {
        decl.parameters = parameters
        decl.requirements = accessor.requirements
        decl.result = result
        checkSelfConstraints(of: accessor, decl.range)
      }
      isFirst = false
      accessor.parameters = parameters
      if case .setter = accessor.kind {
        var value = newValue[0]
        value.type = decl.result
        value.variable.type = decl.result
        accessor.parameters.append(value)
      } else {
        accessor.result = decl.result
      }
    }
  }
}
