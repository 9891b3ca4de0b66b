import Diagnostics
import Natives
internal import SwiftSyntax

extension Checker {
  func makeFunction(
    _ syntax: FunctionDeclSyntax, scope: Scope, implementation: NativeImplementation?, isRequirement: Bool
  ) -> FunctionDecl {
    let context = directMembers(scope)
    let function = FunctionDecl(
      kind: .function, name: identifier(syntax.name), owner: context?.owner ?? .none, range: range(syntax.name, scope))
    applyModifiers(syntax.modifiers, to: function, context: context, scope: scope)
    if scope.cell != nil, LibraryIndex.isOperator(function.name) { checkOperatorForm(syntax, function, scope) }
    checkAttributes(syntax.attributes, scope)
    for attribute in each(syntax.attributes) {
      switch attributeName(attribute) {
      case "discardableResult": function.isDiscardable = true
      default: break
      }
    }
    setImplementation(function, implementation, isRequirement: isRequirement, body: syntax.body, scope)
    let info = FunctionInfo(
      scope: scope, body: body(syntax.body, scope), nameRange: range(syntax.name, scope))
    functionInfos[function] = info
    info.isDisfavored = syntax.attributes.contains { attributeName($0) == "_disfavoredOverload" }
    info.isUnavailable = syntax.attributes.contains {
      attributeName($0) == "available" && $0.trimmedDescription.contains("unavailable")
    }
    if let asyncKeyword = syntax.signature.effectSpecifiers?.asyncSpecifier {
      refuse("async", range(asyncKeyword, scope))
    }
    info.resolveSignature = { [unowned self] in
      resolveSignature(
        function, info, generics: syntax.genericParameterClause, whereClause: syntax.genericWhereClause,
        parameters: syntax.signature.parameterClause.parameters, effects: syntax.signature.effectSpecifiers,
        result: syntax.signature.returnClause?.type)
    }
    if scope.cell != nil, case .body = function.implementation { pendingBodies.append(function) }
    if scope.cell != nil, let clause = syntax.signature.effectSpecifiers?.throwsClause,
      clause.throwsSpecifier.text == "rethrows"
    {
      whenDeclared { [unowned self] in checkRethrows(function, range(clause.throwsSpecifier, scope)) }
    }
    if scope.cell != nil, LibraryIndex.isOperator(function.name) {
      whenDeclared { [unowned self] in checkOperatorOwner(function) }
    }
    return function
  }

  /// An operator takes one operand where it says on which side, and two otherwise; neither has a label.
  private func checkOperatorForm(_ syntax: FunctionDeclSyntax, _ function: FunctionDecl, _ scope: Scope) {
    let parameters = syntax.signature.parameterClause.parameters
    for parameter in each(parameters) where parameter.secondName != nil && parameter.firstName.text != "_" {
      error("operator cannot have keyword arguments", range(parameter.firstName, scope))
    }
    let side = fixities[function]
    if let side, parameters.count != 1 {
      error("'\(side)' requires a function with one argument", range(syntax.modifiers, scope))
    } else if side == nil, parameters.count == 1 {
      if isUnaryOperator(function.name, isPrefix: true) {
        error("prefix unary operator missing 'prefix' modifier", range(syntax.funcKeyword, scope))
      } else if isUnaryOperator(function.name, isPrefix: false) {
        error("postfix unary operator missing 'postfix' modifier", range(syntax.funcKeyword, scope))
      } else {
        error(
          "unary operator implementation must have a 'prefix' or 'postfix' modifier", range(syntax.name, scope))
      }
    } else if side == nil, parameters.count > 2 || parameters.isEmpty {
      error("operators must have one or two arguments", range(syntax.name, scope))
    }
  }

  /// An operator in a type is about that type.
  private func checkOperatorOwner(_ function: FunctionDecl) {
    ensureSignature(function)
    let types = function.parameters.map(\.type)
    guard !types.contains(.error) else { return }
    switch function.owner {
    case .none: break
    case .nominal(let decl):
      let isOwn = types.contains { type in
        contains(type) { if case .nominal(let found, _) = $0 { found == decl } else { false } }
      }
      if !isOwn {
        error(
          "member operator '\(function.name)' must have at least one argument of type '\(decl.name)'", function.range)
      }
    case .protocolRequirement(let decl), .protocolExtension(let decl):
      let isOwn = types.contains { type in
        contains(type) { type in
          type == .generic(decl.selfParameter)
        }
      }
      if !isOwn {
        error(
          "member operator '\(function.name)' of protocol '\(decl.name)' must have at least one argument of type 'Self'",
          function.range)
      }
    }
  }

  /// `rethrows` is of functions that call what they are given.
  private func checkRethrows(_ function: FunctionDecl, _ place: SourceRange) {
    ensureSignature(function)
    let takesThrowing = function.parameters.contains { parameter in
      guard case .function(let type) = payload(parameter.type) ?? parameter.type else {
        return parameter.type == .error
      }
      return type.thrown != nil
    }
    if !takesThrowing { error("'rethrows' function must take a throwing function argument", place) }
  }

  func makeInitializer(
    _ syntax: InitializerDeclSyntax, scope: Scope, implementation: NativeImplementation?, isRequirement: Bool
  ) -> FunctionDecl {
    let context = directMembers(scope)
    let function = FunctionDecl(
      kind: .initializer, name: "init", owner: context?.owner ?? .none, range: range(syntax.initKeyword, scope))
    applyModifiers(syntax.modifiers, to: function, context: context, scope: scope)
    checkAttributes(syntax.attributes, scope)
    function.isDiscardable = syntax.attributes.contains { attributeName($0) == "discardableResult" }
    function.isFailable = syntax.optionalMark != nil
    function.isMutating = true
    if case .nominal(let decl)? = context?.owner, decl.kind == .classType { function.isMutating = false }
    setImplementation(function, implementation, isRequirement: isRequirement, body: syntax.body, scope)
    let info = FunctionInfo(
      scope: scope, body: body(syntax.body, scope), nameRange: range(syntax.initKeyword, scope))
    info.isImplicitlyUnwrapped = syntax.optionalMark?.text == "!"
    if let result = syntax.signature.returnClause {
      error("initializers cannot have a result type", range(result.type, scope))
    }
    functionInfos[function] = info
    if let asyncKeyword = syntax.signature.effectSpecifiers?.asyncSpecifier {
      refuse("async", range(asyncKeyword, scope))
    }
    info.resolveSignature = { [unowned self] in
      resolveSignature(
        function, info, generics: syntax.genericParameterClause, whereClause: syntax.genericWhereClause,
        parameters: syntax.signature.parameterClause.parameters, effects: syntax.signature.effectSpecifiers,
        result: nil)
      let selfType = context?.selfType ?? .error
      function.result = function.isFailable ? optional(selfType) : selfType
    }
    if scope.cell != nil, case .body = function.implementation { pendingBodies.append(function) }
    return function
  }

  func makeDeinitializer(_ syntax: DeinitializerDeclSyntax, scope: Scope) -> FunctionDecl {
    let function = FunctionDecl(
      kind: .deinitializer, name: "deinit", owner: scope.memberContext!.owner,
      range: range(syntax.deinitKeyword, scope))
    let info = FunctionInfo(
      scope: scope, body: syntax.body.map { .block($0) } ?? .none, nameRange: function.range)
    functionInfos[function] = info
    info.resolveSignature = { [unowned self] in
      _ = functionScope(function, info)
    }
    if scope.cell != nil { pendingBodies.append(function) }
    requireBody(syntax, scope)
    return function
  }

  func refuseDeinitializer(_ syntax: DeinitializerDeclSyntax, _ scope: Scope) {
    guard syntax.body != nil else { return requireBody(syntax, scope) }
    error(
      "deinitializers may only be declared within a class, actor, or noncopyable type",
      range(syntax.deinitKeyword, scope))
  }

  private func requireBody(_ syntax: DeinitializerDeclSyntax, _ scope: Scope) {
    guard syntax.body == nil, let last = syntax.lastToken(viewMode: .sourceAccurate) else { return }
    if let next = last.nextToken(viewMode: .sourceAccurate) {
      error("expected '{' for deinitializer", range(next, scope))
    }
  }

  /// The member context that a scope itself is, not one further out.
  func directMembers(_ scope: Scope) -> MemberContext? {
    if case .members(let context) = scope.kind { return context }
    return nil
  }

  private func applyModifiers(
    _ modifiers: DeclModifierListSyntax, to function: FunctionDecl, context: MemberContext?, scope: Scope
  ) {
    for modifier in each(modifiers) {
      switch modifier.name.text {
      case "static": function.isStatic = true
      case "class":
        function.isStatic = true
      case "mutating":
        function.isMutating = true
        if case .nominal(let decl)? = context?.owner, decl.kind == .classType { function.isMutating = false }
      case "final": function.isFinal = true
      case "prefix", "postfix": fixities[function] = modifier.name.text
      case "convenience": function.isConvenience = true
      case "required": function.isRequired = true
      case "distributed", "isolated", "nonisolated": break
      default: break
      }
    }
    if modifiers.contains(where: { $0.name.text == "static" }) { function.isFinal = true }
  }

  private func body(_ block: CodeBlockSyntax?, _ scope: Scope) -> FunctionInfo.Body {
    if let row = unreadRow, scope.cell == nil {
      unreadRow = nil
      return .unread(row)
    }
    return block.map { .block($0) } ?? .none
  }

  private func setImplementation(
    _ function: FunctionDecl, _ implementation: NativeImplementation?, isRequirement: Bool,
    body: CodeBlockSyntax?, _ scope: Scope
  ) {
    if let implementation {
      function.implementation = .native(implementation)
    } else if isRequirement {
      function.implementation = .requirement
      if let body, scope.cell != nil {
        let what = function.isInitializer ? "initializers" : "methods"
        errorOnReading("protocol \(what) must not have bodies", range(body.leftBrace, scope))
      }
    } else if body == nil, scope.cell != nil {
      let what =
        if case .initializer = function.kind { "initializer requires a body" } else {
          "expected '{' in body of function declaration"
        }
      error(what, function.range)
    }
  }

  /// The inside of a function, with `self`.
  func functionScope(_ function: FunctionDecl, _ info: FunctionInfo) -> Scope {
    if let inner = info.inner { return inner }
    let inner = info.scope.inner(.function(function))
    info.inner = inner
    if let context = directMembers(info.scope) {
      function.requirements = context.requirements
      let isStatic = function.isStatic
      // `extension Range where Bound == Int`: `self` is a `Range<Int>` in it.
      let own = isDeferring ? context.selfType : canonical(context.selfType, info.scope.environment)
      let type = isStatic ? Type.metatype(own) : own
      let variable = VariableDecl(
        name: "self", type: type, scope: .parameter,
        isConstant: !function.isMutating, range: function.range)
      variable.isInout = function.isMutating && !isStatic
      function.selfVariable = variable
      inner.declare("self", .variable(variable))
    }
    return inner
  }

  func resolveSignature(
    _ function: FunctionDecl, _ info: FunctionInfo, generics: GenericParameterClauseSyntax?,
    whereClause: GenericWhereClauseSyntax?, parameters: FunctionParameterListSyntax,
    effects: FunctionEffectSpecifiersSyntax?, result: TypeSyntax?
  ) {
    let inner = functionScope(function, info)
    function.genericParameters = declareGenerics(generics, whereClause: whereClause, in: inner) {
      function.requirements += $0
    }
    if whereClause != nil, let variable = function.selfVariable, let context = directMembers(info.scope) {
      let own = canonical(context.selfType, inner.environment)
      variable.type = function.isStatic ? .metatype(own) : own
    }
    let outerSignature = signatureBeingResolved
    signatureBeingResolved = function
    defer { signatureBeingResolved = outerSignature }
    function.parameters = resolveParameters(parameters, of: function, info, inner)
    if whereClause != nil { checkSelfConstraints(of: function, function.range) }
    if let clause = effects?.throwsClause {
      if clause.throwsSpecifier.text == "rethrows" {
        function.isRethrows = true
        function.thrown = errorExistential
      } else {
        function.thrown = resolveThrown(clause, inner)
        if case .generic(let parameter)? = function.thrown, function.genericParameters.contains(parameter) {
          let implied = Requirement.conforms(.generic(parameter), libraryProtocol("Error"))
          if !function.requirements.contains(implied) {
            function.requirements.append(implied)
            inner.requirements.append(implied)
          }
        }
      }
    }
    if let result {
      function.result = resolveType(result, inner, opaque: OpaqueContext(resultOf: function, result))
      writtenResults[function] = written(result, inner)
      info.isImplicitlyUnwrapped = result.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
      let plain = result.as(OptionalTypeSyntax.self)?.wrappedType ?? result
      if plain.as(IdentifierTypeSyntax.self)?.name.text == "Self",
        case .nominal(let decl)? = directMembers(info.scope)?.owner
      {
        info.returnsSelf = decl.kind == .classType
      } else if info.scope.cell != nil, case .nominal(let decl)? = directMembers(info.scope)?.owner,
        decl.kind == .classType, SelfMention(in: result) == .within
      {
        error("covariant 'Self' or 'Self?' can only appear at the top level of method result type", info.nameRange)
      }
    }
    if !function.genericParameters.isEmpty { addImpliedRequirements(to: function, inner) }
    checkOperatorShape(function)
    if let generics, info.scope.cell != nil { checkParametersUsed(function, generics, inner) }
  }

  /// A generic parameter that no argument can tell.
  private func checkParametersUsed(_ function: FunctionDecl, _ clause: GenericParameterClauseSyntax, _ scope: Scope) {
    for (parameter, syntax) in zip(function.genericParameters, each(clause.parameters)) {
      func mentions(_ type: Type) -> Bool {
        if type == .error { return true }
        return contains(type) {
          if case .generic(let found) = $0 { return found == parameter }
          // What stands for the result may be made of anything.
          if case .opaque = $0 { return true }
          return $0 == .error
        }
      }
      let isTold =
        function.parameters.contains { mentions($0.type) } || mentions(function.result)
        || function.requirements.contains { requirement in
          if case .sameType(let a, let b) = requirement { mentions(a) || mentions(b) } else { false }
        }
      if !isTold, parameter.name == syntax.name.text {
        error(
          "generic parameter '\(parameter.name)' is not used in function signature [#no-usage]",
          range(syntax.name, scope))
      }
    }
  }

  /// Where a default argument stands: it sees the generic parameters, not the other parameters.
  func defaultScope(of function: FunctionDecl, _ outer: Scope, _ inner: Scope) -> Scope {
    if function.genericParameters.isEmpty { return outer }
    let result = outer.inner()
    for parameter in function.genericParameters { result.declare(parameter.name, .genericParameter(parameter)) }
    result.requirements = inner.requirements
    return result
  }

  /// `func f<T>(_ s: Set<T>)` says that `T` is hashable: what the types of a signature ask of its own parameters holds.
  private func addImpliedRequirements(to function: FunctionDecl, _ inner: Scope) {
    guard inner.cell != nil else { return }
    let own = Set(function.genericParameters)
    func visit(_ type: Type) {
      switch type {
      case .nominal(let decl, let arguments):
        guard !arguments.isEmpty else { return }
        arguments.forEach(visit)
        let map = substitution(decl, arguments).types
        for requirement in allRequirements(of: decl) {
          guard let implied = implied(requirement, map, own), !function.requirements.contains(implied) else { continue }
          function.requirements.append(implied)
          inner.requirements.append(implied)
        }
      case .tuple(let elements): elements.forEach { visit($0.type) }
      case .function(let inner):
        inner.parameters.forEach { visit($0.type) }
        visit(inner.result)
      case .metatype(let instance): visit(instance)
      case .generic, .associated, .existential, .opaque, .protocolMetatype, .variable, .error: break
      }
    }
    for parameter in function.parameters { visit(parameter.type) }
    visit(function.result)
  }

  private func implied(
    _ requirement: Requirement, _ map: [GenericParameter: Type], _ own: Set<GenericParameter>
  ) -> Requirement? {
    func rooted(_ type: Type) -> Bool {
      switch type {
      case .generic(let parameter): own.contains(parameter)
      case .associated(let base, _): rooted(base)
      case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
      }
    }
    switch requirement {
    case .conforms(let subject, let decl):
      let type = instantiate(subject, map)
      return rooted(type) ? .conforms(type, decl) : nil
    case .superclass(let subject, let superclass):
      let type = instantiate(subject, map)
      return rooted(type) ? .superclass(type, instantiate(superclass, map)) : nil
    case .anyObject(let subject):
      let type = instantiate(subject, map)
      return rooted(type) ? .anyObject(type) : nil
    case .sameType(let left, let right):
      let a = instantiate(left, map)
      let b = instantiate(right, map)
      return rooted(a) || rooted(b) ? .sameType(a, b) : nil
    }
  }

  func resolveParameters(
    _ list: FunctionParameterListSyntax, of function: FunctionDecl, _ info: FunctionInfo?, _ inner: Scope
  ) -> [ParameterDecl] {
    var result: [ParameterDecl] = []
    let opaque = OpaqueContext()
    for (index, syntax) in each(list).enumerated() {
      let first = identifier(syntax.firstName)
      let name = syntax.secondName.map(identifier) ?? first
      var label: String? = first == "_" ? nil : first
      let isOperator = LibraryIndex.isOperator(function.name)
      if isOperator { label = nil }
      if function.name == "subscript", syntax.secondName == nil { label = nil }
      var typeSyntax = syntax.type
      var isInout = false
      var isAutoclosure = false
      var isEscaping = false
      if let attributed = typeSyntax.as(AttributedTypeSyntax.self) {
        isInout = attributed.specifiers.isInout
        if isInout, case .getter(of: .subscript) = function.kind {
          error("'inout' may only be used on function or initializer parameters", range(attributed, inner))
        }
        for attribute in each(attributed.attributes) {
          switch attributeName(attribute) {
          case "autoclosure": isAutoclosure = true
          case "escaping": isEscaping = true
          default: break
          }
        }
        typeSyntax = attributed.baseType
      }
      var type = resolveType(typeSyntax, inner, opaque: opaque)
      if let attributed = syntax.type.as(AttributedTypeSyntax.self) { checkParameter(attributed, type, inner) }
      if inner.cell != nil, let own = typeSyntax.as(IdentifierTypeSyntax.self), own.name.text == "Self",
        case .nominal(let decl) = function.owner, decl.kind == .classType, !isOperator
      {
        error(
          "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean"
            + " '\(decl.name)'?", range(typeSyntax, inner))
      }
      for (parameter, requirements) in opaque.parameters {
        function.genericParameters.append(parameter)
        function.requirements += requirements
        inner.requirements += requirements
      }
      opaque.parameters = []
      if case .function(var functionType) = type, !isEscaping {
        functionType.isEscaping = false
        type = .function(functionType)
      }
      let isVariadic = syntax.ellipsis != nil
      if label == nil, result.last?.isVariadic == true, inner.cell != nil, !isOperator {
        error(
          "a parameter following a variadic parameter requires a label",
          range(syntax.secondName ?? syntax.firstName, inner))
      }
      if isVariadic, isInout { error("'inout' must not be used on variadic parameters", range(syntax.type, inner)) }
      let variable = VariableDecl(
        name: name, type: isVariadic ? array(of: type) : type, scope: .parameter, isConstant: !isInout,
        range: range(syntax.secondName ?? syntax.firstName, inner))
      variable.isInout = isInout
      note(typeSyntax, of: variable, inner)
      if typeSyntax.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) { implicitlyUnwrapped.insert(variable) }
      if isAutoclosure { autoclosureParameters.insert(variable) }
      var parameter = ParameterDecl(label: label, variable: variable, type: type)
      parameter.isInout = isInout
      parameter.isVariadic = isVariadic
      parameter.isAutoclosure = isAutoclosure
      if syntax.defaultValue != nil, inner.cell != nil, case .protocolRequirement = function.owner {
        let what = function.isInitializer ? "initializer" : function.name == "subscript" ? "subscript" : "method"
        if !result.contains(where: { $0.defaultValue != nil }), let place = keyword(of: syntax, inner) {
          error("default argument not permitted in a protocol \(what)", place)
        }
        parameter.defaultValue = DefaultValue()
      } else if let value = syntax.defaultValue?.value, isInout {
        error("cannot provide default value to inout parameter '\(name)'", range(value, inner))
      } else if let value = syntax.defaultValue?.value {
        let defaultValue = DefaultValue()
        parameter.defaultValue = defaultValue
        defaultSources[ObjectIdentifier(defaultValue)] = DefaultSource(
          expression: .syntax(value), parameter: variable.range,
          scope: defaultScope(of: function, info?.scope ?? inner.parent!, inner), type: type,
          isAutoclosure: isAutoclosure)
        if info?.scope.cell != nil { pendingDefaults.append((function, index)) }
      }
      if name != "_" {
        if inner.cell != nil, let previous = result.first(where: { $0.variable.name == name }) {
          redeclared(name, variable.range, previous.variable.range)
        } else {
          inner.declare(name, .variable(variable))
        }
      }
      result.append(parameter)
    }
    return result
  }

  /// The word that introduces the declaration of a parameter.
  private func keyword(of syntax: FunctionParameterSyntax, _ scope: Scope) -> SourceRange? {
    var current = syntax.parent
    while let here = current {
      switch here.kind {
      case .functionDecl: return range(here.cast(FunctionDeclSyntax.self).funcKeyword, scope)
      case .initializerDecl: return range(here.cast(InitializerDeclSyntax.self).initKeyword, scope)
      case .subscriptDecl: return range(here.cast(SubscriptDeclSyntax.self).subscriptKeyword, scope)
      default: current = here.parent
      }
    }
    return nil
  }

  /// Resolves what was left for the first use.
  func ensureSignature(_ function: FunctionDecl) {
    if case .synthesized = function.implementation { return }
    guard let info = functionInfos[function], let resolve = info.resolveSignature else { return }
    info.resolveSignature = nil
    let wasDeferring = isDeferring
    isDeferring = false
    withoutPlaceholders(resolve)
    isDeferring = wasDeferring
  }

  func ensureVariable(_ variable: VariableDecl) {
    guard let lazy = lazyVariables[variable] else { return }
    if lazy.isResolving {
      error("circular reference", variable.range)
      variable.type = .error
      return
    }
    guard let resolve = lazy.resolve else { return }
    lazy.isResolving = true
    let wasDeferring = isDeferring
    isDeferring = false
    withoutPlaceholders(resolve)
    isDeferring = wasDeferring
    lazy.isResolving = false
    lazy.resolve = nil
    lazyVariables[variable] = nil
  }

  func ensureSubscript(_ decl: SubscriptDecl) {
    if let resolve = lazySubscripts.removeValue(forKey: decl) { withoutPlaceholders(resolve) }
  }

  func ensure(_ declaration: ValueDecl) {
    switch declaration {
    case .variable(let d): ensureVariable(d)
    case .function(let d): ensureSignature(d)
    case .subscripted(let d): ensureSubscript(d)
    case .enumCase(let d): ensureCase(d)
    case .type, .protocolType, .alias, .genericParameter, .associatedType: break
    }
  }

  private func checkOperatorShape(_ function: FunctionDecl) {
    guard LibraryIndex.isOperator(function.name) else {
      return
    }
    guard functionInfos[function]?.scope.cell != nil else { return }
    if !isDeclaredOperator(function) {
      undeclaredOperators.insert(function.name)
      error("operator implementation without matching operator declaration", function.range)
    }
    if case .none = function.owner {
    } else if !function.isStatic {
      let place =
        if case .protocolRequirement = function.owner { "protocol" } else {
          "\(facts(of: .function(function)).isExtension ? "extension of" : "type") '\(ownerName(function))'"
        }
      error("operator '\(function.name)' declared in \(place) must be 'static'", function.range)
    }
  }

  private func isDeclaredOperator(_ function: FunctionDecl) -> Bool {
    switch fixities[function] {
    case "prefix"?: isUnaryOperator(function.name, isPrefix: true)
    case "postfix"?: isUnaryOperator(function.name, isPrefix: false)
    default: precedence(of: function.name) != nil
    }
  }

  func ownerName(_ function: FunctionDecl) -> String {
    switch function.owner {
    case .none: ""
    case .nominal(let decl): decl.name
    case .protocolRequirement(let decl), .protocolExtension(let decl): decl.name
    }
  }
}
