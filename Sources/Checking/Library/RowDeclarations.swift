import Diagnostics
import Natives

/// Declares what `RowReader` has read: as the declarations of cells are, but without their rules, which the library keeps.
extension Checker {
  /// False where the row is of a form that global declarations don't have here.
  func declareGlobal(_ declaration: RowDeclaration, _ row: Row) -> Bool {
    guard case .function = declaration.kind else { return false }
    let source = sources.addLibrary(SourceText(seldomShown: row.declaration, name: "library"))
    let function = makeFunction(declaration, row, libraryScopeFor(source), isRequirement: false)
    library.globals[function.name, default: []].append(.function(function))
    return true
  }

  func declareMember(_ declaration: RowDeclaration, _ row: Row, of info: TypeInfo, _ outer: Scope, isExtension: Bool) {
    let source = sources.addLibrary(SourceText(seldomShown: row.declaration, name: "library"))
    let scope = Scope(outer.kind, parent: outer, source: source)
    var isRequirement = false
    if case .protocolRequirement? = directMembers(scope)?.owner { isRequirement = !isExtension }
    switch declaration.kind {
    case .function, .initializer:
      let function = makeFunction(declaration, row, scope, isRequirement: isRequirement)
      addMember(function.name, .function(function), to: info, isExtension: isExtension)
      if isRequirement, case .protocolType(let decl) = info.subject { decl.requirements.append(function) }
    case .property:
      let variable = makeProperty(
        declaration, row, of: info, scope, isExtension: isExtension, isRequirement: isRequirement)
      if let variable { addMember(variable.name, .variable(variable), to: info, isExtension: isExtension) }
    case .stored(let isConstant):
      let variable = makeStored(declaration, of: info, scope, isConstant: isConstant)
      addMember(variable.name, .variable(variable), to: info, isExtension: isExtension)
    case .alias:
      let alias = AliasDecl(name: declaration.name, range: place(declaration.place, scope))
      alias.protocolSelf = protocolSelf(scope)
      alias.resolve = { [unowned self] in resolve(declaration.result!, scope) }
      addMember(alias.name, .alias(alias), to: info, isExtension: isExtension)
    case .associatedType:
      guard case .protocolType(let decl) = info.subject else { return }
      let value = declaration.result
      declareAssociatedType(
        declaration.name, place(declaration.place, scope), of: decl, info: info,
        default: value.map { value in { [unowned self] in resolve(value, scope) } },
        bounds: { [self] subject in
          declaration.bounds.flatMap { requirements(on: subject, from: constraint($0, scope)) }
        },
        conditions: { [self] in conditions(declaration.conditions, scope) })
    }
  }

  private func place(_ bytes: Range<Int>, _ scope: Scope) -> SourceRange {
    SourceRange(scope.source, bytes.lowerBound, bytes.upperBound)
  }

  // MARK: Functions

  private func makeFunction(
    _ declaration: RowDeclaration, _ row: Row, _ scope: Scope, isRequirement: Bool
  ) -> FunctionDecl {
    let context = directMembers(scope)
    var isInitializer = false
    if case .initializer = declaration.kind { isInitializer = true }
    let function = FunctionDecl(
      kind: isInitializer ? .initializer : .function, name: declaration.name, owner: context?.owner ?? .none,
      range: place(declaration.place, scope))
    let traits = declaration.traits
    function.isStatic = traits.contains(.isStatic)
    function.isFinal = traits.contains(.isFinal)
    function.isMutating = isInitializer || traits.contains(.isMutating)
    if case .nominal(let decl)? = context?.owner, decl.kind == .classType { function.isMutating = false }
    function.isConvenience = traits.contains(.isConvenience)
    function.isRequired = traits.contains(.isRequired)
    function.isDiscardable = traits.contains(.isDiscardable)
    if case .initializer(let isFailable) = declaration.kind { function.isFailable = isFailable }
    if traits.contains(.isPrefix) { fixities[function] = "prefix" }
    if traits.contains(.isPostfix) { fixities[function] = "postfix" }
    if let implementation = row.implementation {
      function.implementation = .native(implementation)
    } else if isRequirement {
      function.implementation = .requirement
    }
    let info = FunctionInfo(
      scope: scope, body: declaration.hasBody ? .unread(row.declaration) : .none, nameRange: function.range)
    info.isDisfavored = traits.contains(.isDisfavored)
    functionInfos[function] = info
    info.resolveSignature = { [unowned self] in
      resolveSignature(of: function, info, declaration)
      guard isInitializer else { return }
      let selfType = context?.selfType ?? .error
      function.result = function.isFailable ? optional(selfType) : selfType
    }
    return function
  }

  private func resolveSignature(of function: FunctionDecl, _ info: FunctionInfo, _ declaration: RowDeclaration) {
    let inner = functionScope(function, info)
    declareGenerics(of: function, declaration, inner)
    if !declaration.conditions.isEmpty, let variable = function.selfVariable, let context = directMembers(info.scope) {
      let own = canonical(context.selfType, inner.environment)
      variable.type = function.isStatic ? .metatype(own) : own
    }
    let outerSignature = signatureBeingResolved
    signatureBeingResolved = function
    defer { signatureBeingResolved = outerSignature }
    let isOperator = LibraryIndex.isOperator(function.name)
    for parameter in declaration.parameters {
      let declared = makeParameter(parameter, of: function, info, inner, isOperator: isOperator)
      function.parameters.append(declared)
      if parameter.name != "_" { inner.declare(parameter.name, .variable(declared.variable)) }
    }
    switch declaration.effect {
    case .none: break
    case .rethrowing:
      function.isRethrows = true
      function.thrown = errorExistential
    case .throwing: function.thrown = errorExistential
    case .throwingOnly(let type): resolveThrown(type, of: function, inner)
    }
    guard let result = declaration.result else { return }
    function.result = resolve(result, inner, opaque: OpaqueContext(resultOf: function))
    if case .nominal(let decl)? = directMembers(info.scope)?.owner, isSelf(result) {
      info.returnsSelf = decl.kind == .classType
    }
  }

  private func isSelf(_ type: RowType) -> Bool {
    switch type {
    case .name(let name, _): name == "Self"
    case .optional(.name(let name, _)): name == "Self"
    case .member, .optional, .array, .dictionary, .tuple, .function, .opaque, .existential, .composition: false
    }
  }

  private func declareGenerics(of function: FunctionDecl, _ declaration: RowDeclaration, _ inner: Scope) {
    let parameters = declaration.generics.map { GenericParameter(name: $0.name) }
    for parameter in parameters { inner.declare(parameter.name, .genericParameter(parameter)) }
    function.genericParameters = parameters
    var added: [Requirement] = []
    for (parameter, written) in zip(parameters, declaration.generics) {
      guard let bound = written.bound else { continue }
      added += requirements(on: .generic(parameter), from: constraint(bound, inner))
    }
    if !added.isEmpty { inner.requirements += added }
    function.requirements += added + conditions(declaration.conditions, inner)
  }

  /// The constraints of a `where` clause, added to the scope one by one, since later ones may rest on earlier ones.
  private func conditions(_ written: [RowDeclaration.Condition], _ scope: Scope) -> [Requirement] {
    var result: [Requirement] = []
    for condition in written {
      let added: [Requirement]
      switch condition {
      case .conforms(let subject, let bound):
        added = requirements(on: resolve(subject, scope), from: constraint(bound, scope))
      case .same(let left, let right):
        let (left, right) = (resolve(left, scope), resolve(right, scope))
        added = left == right ? [] : [.sameType(left, right)]
      }
      scope.requirements += added
      result += added
    }
    return result
  }

  private func makeParameter(
    _ written: RowDeclaration.Parameter, of function: FunctionDecl, _ info: FunctionInfo, _ inner: Scope,
    isOperator: Bool
  ) -> ParameterDecl {
    let opaque = OpaqueContext()
    var type = resolve(written.type, inner, opaque: opaque)
    for (parameter, requirements) in opaque.parameters {
      function.genericParameters.append(parameter)
      function.requirements += requirements
      inner.requirements += requirements
    }
    if case .function(var functionType) = type, !written.traits.contains(.isEscaping) {
      functionType.isEscaping = false
      type = .function(functionType)
    }
    let isInout = written.traits.contains(.isInout)
    let isVariadic = written.traits.contains(.isVariadic)
    let variable = VariableDecl(
      name: written.name, type: isVariadic ? array(of: type) : type, scope: .parameter, isConstant: !isInout,
      range: place(written.place, inner))
    variable.isInout = isInout
    let isAutoclosure = written.traits.contains(.isAutoclosure)
    if isAutoclosure { autoclosureParameters.insert(variable) }
    let label = isOperator || written.label == "_" ? nil : written.label
    var parameter = ParameterDecl(label: label, variable: variable, type: type)
    parameter.isInout = isInout
    parameter.isVariadic = isVariadic
    parameter.isAutoclosure = isAutoclosure
    if let text = written.defaultValue {
      let value = DefaultValue()
      parameter.defaultValue = value
      defaultSources[ObjectIdentifier(value)] = DefaultSource(
        expression: .text(text), scope: defaultScope(of: function, info.scope, inner), type: type,
        isAutoclosure: isAutoclosure)
    }
    return parameter
  }

  private func resolveThrown(_ type: RowType, of function: FunctionDecl, _ inner: Scope) {
    let thrown = resolve(type, inner)
    function.thrown = isNever(thrown) ? nil : thrown
    guard case .generic(let parameter) = thrown, function.genericParameters.contains(parameter) else { return }
    let implied = Requirement.conforms(thrown, libraryProtocol("Error"))
    if function.requirements.contains(implied) { return }
    function.requirements.append(implied)
    inner.requirements.append(implied)
  }

  // MARK: Properties

  /// Nil where the row adds a setter to a property that is known.
  private func makeProperty(
    _ declaration: RowDeclaration, _ row: Row, of info: TypeInfo, _ scope: Scope, isExtension: Bool, isRequirement: Bool
  ) -> VariableDecl? {
    let context = scope.memberContext!
    let isStatic = declaration.traits.contains(.isStatic)
    if let implementation = row.implementation,
      let existing = existingVariable(declaration.name, info, isExtension: isExtension, isStatic: isStatic)
    {
      addNativeAccessors(
        declaration.accessors, to: existing, context, scope, implementation, isStatic: isStatic)
      return nil
    }
    let variable = VariableDecl(
      name: declaration.name, type: .error, scope: isStatic ? .type(context.owner) : .instance(context.owner),
      isConstant: false, range: place(declaration.place, scope))
    if declaration.traits.contains(.isFinal), !isStatic { finalVariables.insert(variable) }
    for kind in declaration.accessors.isEmpty ? ["get"] : declaration.accessors {
      let accessor = makeAccessor(
        kind, of: .variable(variable), context, scope, isStatic: isStatic,
        body: declaration.hasBody ? .unread(row.declaration) : .none)
      if let implementation = row.implementation {
        accessor.implementation = .native(implementation)
      } else if isRequirement {
        accessor.implementation = .requirement
      }
      if isRequirement, case .protocolType(let decl) = info.subject { decl.requirements.append(accessor) }
      if kind == "get" { variable.getter = accessor } else { variable.setter = accessor }
    }
    lazyVariables[variable] = LazyVariable { [unowned self] in
      variable.type = resolve(declaration.result!, scope, opaque: OpaqueContext(resultOf: variable.getter))
      finishAccessorTypes(variable, context)
    }
    pendingVariables.append(variable)
    return variable
  }

  private func makeStored(
    _ declaration: RowDeclaration, of info: TypeInfo, _ scope: Scope, isConstant: Bool
  ) -> VariableDecl {
    let context = scope.memberContext!
    let variable = VariableDecl(
      name: declaration.name, type: .error, scope: .instance(context.owner), isConstant: isConstant,
      range: place(declaration.place, scope))
    if declaration.traits.contains(.isFinal) { finalVariables.insert(variable) }
    if case .nominal(let decl) = info.subject { decl.fields.append(variable) }
    lazyVariables[variable] = LazyVariable { [unowned self] in variable.type = resolve(declaration.result!, scope) }
    pendingVariables.append(variable)
    return variable
  }
}
