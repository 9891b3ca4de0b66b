import Diagnostics
import Natives
internal import SwiftSyntax

extension Checker {
  func declareMembers(_ items: MemberBlockItemListSyntax, of info: TypeInfo, scope: Scope, isExtension: Bool) {
    for item in each(items) {
      declareMember(item.decl, of: info, scope: scope, isExtension: isExtension, implementation: nil)
    }
  }

  /// Declares one member; its types are resolved when it is first used.
  func declareMember(
    _ syntax: DeclSyntax, of info: TypeInfo, scope: Scope, isExtension: Bool, implementation: NativeImplementation?
  ) {
    func add(_ name: String, _ declaration: ValueDecl) {
      addMember(name, declaration, to: info, isExtension: isExtension)
      noteMember(declaration, syntax, of: info, scope: scope, isExtension: isExtension)
      if name == "appendInterpolation", scope.cell != nil { hasOwnInterpolations = true }
      if case .function(let function) = declaration, LibraryIndex.isOperator(name),
        scope.cell != nil
      {
        cellOperators[name, default: []].append(function)
      }
    }
    let context = scope.memberContext!
    checkModifiers(syntax, of: info, scope: scope)
    checkMemberName(syntax, scope)
    let isRequirement = if case .protocolRequirement = context.owner { !isExtension } else { false }
    switch syntax.kind {
    case .functionDecl:
      let d = syntax.cast(FunctionDeclSyntax.self)
      let function = makeFunction(d, scope: scope, implementation: implementation, isRequirement: isRequirement)
      add(function.name, .function(function))
      if isRequirement, case .protocolType(let decl) = info.subject { decl.requirements.append(function) }
    case .initializerDecl:
      let function = makeInitializer(
        syntax.cast(InitializerDeclSyntax.self), scope: scope, implementation: implementation,
        isRequirement: isRequirement)
      if isExtension, scope.cell != nil, case .nominal(let decl) = info.subject, decl.kind == .classType,
        !function.isConvenience
      {
        error(
          "designated initializer cannot be declared in an extension of '\(decl.name)'; did you mean this to be a"
            + " convenience initializer?", function.range)
      }
      add("init", .function(function))
      if isRequirement, case .protocolType(let decl) = info.subject { decl.requirements.append(function) }
    case .deinitializerDecl:
      guard case .nominal(let decl) = info.subject else {
        return refuseDeinitializer(syntax.cast(DeinitializerDeclSyntax.self), scope)
      }
      let function = makeDeinitializer(syntax.cast(DeinitializerDeclSyntax.self), scope: scope)
      if isExtension {
        return error(
          "deinitializers may only be declared within a class, actor, or noncopyable type", function.range)
      }
      if decl.kind != .classType {
        let generic = decl.genericParameters.isEmpty ? "" : "generic "
        error(
          "deinitializer cannot be declared in \(generic)\(decl.kind == .structure ? "struct" : "enum") '\(decl.name)'"
            + " that conforms to 'Copyable'", function.range)
      }
      if let previous = decl.deinitializer { redeclared("deinit", function.range, previous.range) }
      decl.deinitializer = function
      hasDeinitializers = true
    case .subscriptDecl:
      let decl = makeSubscript(
        syntax.cast(SubscriptDeclSyntax.self), info: info, scope: scope, implementation: implementation,
        isRequirement: isRequirement)
      if let decl { add("subscript", .subscripted(decl)) }
    case .variableDecl:
      let d = syntax.cast(VariableDeclSyntax.self)
      for variable in makeProperties(
        d, info: info, scope: scope, isExtension: isExtension, implementation: implementation,
        isRequirement: isRequirement)
      {
        add(variable.name, .variable(variable))
      }
    case .enumCaseDecl:
      guard case .nominal(let decl) = info.subject, decl.kind == .enumeration, !isExtension else {
        errorOnReading("enum 'case' is not allowed outside of an enum", range(syntax, scope))
        return
      }
      declareCases(syntax.cast(EnumCaseDeclSyntax.self), of: decl, scope: scope, add: add)
    case .structDecl, .enumDecl, .classDecl, .protocolDecl:
      if scope.cell != nil, case .protocolType(let outer) = info.subject,
        let named = syntax.asProtocol(NamedDeclSyntax.self)
      {
        error(
          "\(syntax.kind == .protocolDecl ? "protocol" : "type") '\(identifier(named.name))' cannot be nested in"
            + " \(isExtension ? "protocol extension of" : "protocol") '\(outer.name)'", range(named.name, scope))
        return
      }
      var parent: NominalDecl?
      if case .nominal(let decl) = info.subject { parent = decl }
      if let parent, !parent.genericParameters.isEmpty, scope.cell != nil,
        let nested = syntax.as(ProtocolDeclSyntax.self)
      {
        let name = identifier(nested.name)
        error("protocol '\(name)' cannot be nested in a generic context", range(nested.name, scope))
      }
      var module: String?
      if scope.cell == nil { module = parent?.libraryModule }
      if let declaration = declareType(syntax, in: scope, parent: parent, module: module) {
        if let parent, case .type(let decl) = declaration, isExtension,
          module != parent.libraryModule || scope.memberContext?.requirements.isEmpty == false
        {
          decl.extensionModule = module ?? "main"
        }
        let name =
          switch declaration {
          case .type(let decl): decl.name
          case .protocolType(let decl): decl.name
          case .variable, .function, .subscripted, .enumCase, .alias, .genericParameter, .associatedType: ""
          }
        add(name, declaration)
        if let parent, module != nil {
          let qualified = "\(qualifiedName(parent)).\(name)"
          library.declare(declaration, as: qualified)
          loadGroups(of: declaration, name: qualified)
        }
      }
    case .typeAliasDecl:
      let alias = makeAlias(syntax.cast(TypeAliasDeclSyntax.self), scope: scope)
      if scope.cell != nil, !isExtension, case .protocolType(let decl) = info.subject,
        let previous = decl.associatedTypes.first(where: { $0.name == alias.name })
      {
        return redeclared(alias.name, alias.range, previous.range)
      }
      add(alias.name, .alias(alias))
    case .associatedTypeDecl:
      guard case .protocolType(let decl) = info.subject else { return refuseAssociatedType(syntax, scope) }
      declareAssociatedType(syntax.cast(AssociatedTypeDeclSyntax.self), of: decl, info: info, scope: scope)
    case .missingDecl, .editorPlaceholderDecl:
      break
    case .ifConfigDecl:
      refuse("conditional compilation (#if)", range(syntax, scope))
    case .macroExpansionDecl:
      checkRemark(syntax.cast(MacroExpansionDeclSyntax.self), scope)
    case .macroDecl:
      refuse("macros", range(syntax, scope))
    case .actorDecl:
      refuse("actors", range(syntax, scope))
    case .operatorDecl:
      error("'operator' may only be declared at file scope", range(syntax, scope))
    default:
      error("declaration is not allowed here", range(syntax, scope))
    }
  }

  /// `Type` and `Protocol` behind a type's name are words of the language.
  private func checkMemberName(_ syntax: DeclSyntax, _ scope: Scope) {
    guard scope.cell != nil else { return }
    func check(_ name: TokenSyntax) {
      guard name.text == "Type" || name.text == "Protocol" else { return }
      error(
        "type member must not be named '\(name.text)', since it would conflict with the 'foo.\(name.text)' expression",
        range(name, scope))
    }
    switch syntax.kind {
    case .variableDecl:
      for binding in each(syntax.cast(VariableDeclSyntax.self).bindings) {
        if let pattern = binding.pattern.as(IdentifierPatternSyntax.self) { check(pattern.identifier) }
      }
    case .enumCaseDecl: each(syntax.cast(EnumCaseDeclSyntax.self).elements).forEach { check($0.name) }
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .typeAliasDecl, .associatedTypeDecl:
      if let named = syntax.asProtocol(NamedDeclSyntax.self) { check(named.name) }
    default: break
    }
  }

  /// Makes a member known under its name.
  func addMember(_ name: String, _ declaration: ValueDecl, to info: TypeInfo, isExtension: Bool) {
    let isOfProtocol = if case .protocolType = info.subject { true } else { false }
    info.add(name, declaration, toExtension: isExtension && isOfProtocol)
    if !info.memberCache.isEmpty { info.memberCache[name] = nil }
    if isExtension, case .function(let function) = declaration, case .initializer = function.kind {
      extensionInitializers.insert(function)
    }
  }

  func makeAlias(_ syntax: TypeAliasDeclSyntax, scope: Scope) -> AliasDecl {
    let alias = AliasDecl(name: identifier(syntax.name), range: range(syntax.name, scope))
    alias.protocolSelf = protocolSelf(scope)
    let inner = scope.inner()
    alias.genericParameters = declareGenerics(
      syntax.genericParameterClause, whereClause: syntax.genericWhereClause, in: inner
    ) { alias.requirements = $0 }
    if scope.cell != nil {
      hasCellAliases = true
      cellAliases.append(alias)
      if case .nominal(let decl)? = scope.memberContext?.owner { alias.parent = decl }
    }
    alias.resolve = { [unowned self] in
      let type = resolveUnboundAlias(syntax.initializer.value, inner, alias)
      alias.saysAny = saysAny(syntax.initializer.value, inner)
      return type
    }
    return alias
  }

  /// Inside a protocol: its `Self`.
  func protocolSelf(_ scope: Scope) -> GenericParameter? {
    switch scope.memberContext?.owner {
    case .protocolRequirement(let decl), .protocolExtension(let decl): decl.selfParameter
    case .nominal, .some(.none), nil: nil
    }
  }

  /// `typealias List = Array` has the parameters of what it stands for.
  private func resolveUnboundAlias(_ syntax: TypeSyntax, _ scope: Scope, _ alias: AliasDecl) -> Type {
    guard scope.cell != nil, alias.genericParameters.isEmpty, isBareName(syntax) else {
      return resolveType(syntax, scope)
    }
    var open: [GenericParameter] = []
    let type = withUnbound(
      { _, parameter, _ in
        open.append(parameter)
        return .generic(parameter)
      }, { resolveType(syntax, scope) })
    guard !open.isEmpty else { return type }
    guard case .nominal(let decl, let arguments) = type, arguments == open.map({ .generic($0) }) else {
      return resolveType(syntax, scope)
    }
    alias.genericParameters = open
    alias.requirements = allRequirements(of: decl)
    alias.isUnbound = true
    return type
  }

  private func isBareName(_ syntax: TypeSyntax) -> Bool {
    if let name = syntax.as(IdentifierTypeSyntax.self) { return name.genericArgumentClause == nil }
    if let member = syntax.as(MemberTypeSyntax.self) { return member.genericArgumentClause == nil }
    return false
  }

  /// Where a type names another one by its bare name.
  private func firstMention(of name: String, in type: TypeSyntax) -> TokenSyntax? {
    type.tokens(viewMode: .sourceAccurate).first { token in
      token.parent?.is(IdentifierTypeSyntax.self) == true && identifier(token) == name
    }
  }

  private func declareAssociatedType(
    _ syntax: AssociatedTypeDeclSyntax, of decl: ProtocolDecl, info: TypeInfo, scope: Scope
  ) {
    let name = identifier(syntax.name)
    let place = range(syntax.name, scope)
    if scope.cell != nil, let previous = decl.associatedTypes.first(where: { $0.name == name }) {
      return redeclared(name, place, previous.range)
    }
    if scope.cell != nil, case .alias(let previous)? = info.members[name]?.first {
      return redeclared(name, place, previous.range)
    }
    var value = syntax.initializer?.value
    if scope.cell != nil, let mention = value.flatMap({ firstMention(of: name, in: $0) }) {
      report(
        Diagnostic(
          .error, "associated type '\(name)' references itself", at: range(mention, scope),
          notes: [Diagnostic(.note, "type declared here", at: place)]))
      value = nil
    }
    declareAssociatedType(
      name, place, of: decl, info: info,
      default: value.map { value in { [unowned self] in resolveType(value, scope) } },
      bounds: { [self] subject in
        (syntax.inheritanceClause.map { each($0.inheritedTypes) } ?? []).flatMap { constraint(subject, $0.type, scope) }
      },
      conditions: { [self] in syntax.genericWhereClause.map { whereRequirements($0, scope) } ?? [] })
  }

  /// Declares an associated type; the conditions of its `where` clause may rest on its bounds.
  func declareAssociatedType(
    _ name: String, _ place: SourceRange, of decl: ProtocolDecl, info: TypeInfo, default value: (() -> Type)?,
    bounds: @escaping (Type) -> [Requirement], conditions: @escaping () -> [Requirement]
  ) {
    let own = AssociatedTypeDecl(name: name, owner: decl, range: place)
    own.isPrimary = primaryNames[decl]?.contains(name) == true
    if let value { info.associatedDefaults[name] = value }
    later { [self] in
      // One declared by an inherited protocol too is the same; only its constraints and default are new.
      var shared: AssociatedTypeDecl?
      for ancestor in ancestry(of: decl).dropFirst() where shared == nil {
        shared = ancestor.associatedTypes.first { $0.name == name }
      }
      let associated = shared ?? own
      if shared == nil {
        if !decl.associatedTypes.contains(where: { $0.name == name }) { decl.associatedTypes.append(own) }
        info.members[name] = [.associatedType(own)]
      }
      decl.constraints += bounds(.associated(.generic(decl.selfParameter), associated))
      decl.constraints += conditions()
      conformanceGeneration += 1
    }
    if isDeferring {
      decl.associatedTypes.append(own)
      info.members[name] = [.associatedType(own)]
      deferred.insert(
        { [self] in
          // Give way to the inherited one of the same name.
          if ancestry(of: decl).dropFirst().contains(where: { $0.associatedTypes.contains { $0.name == name } }) {
            decl.associatedTypes.removeAll { $0 === own }
            info.members[name] = nil
          }
        }, at: 0)
    }
  }

  // MARK: Cases

  private func declareCases(
    _ syntax: EnumCaseDeclSyntax, of decl: NominalDecl, scope: Scope, add: (String, ValueDecl) -> Void
  ) {
    let indirect = syntax.modifiers.first { $0.name.text == "indirect" }
    for element in each(syntax.elements) {
      let name = identifier(element.name)
      let enumCase = EnumCaseDecl(
        name: name, owner: decl, index: decl.cases.count, range: range(element.name, scope))
      enumCase.isIndirect = indirect != nil || decl.isIndirect
      if let indirect, element.parameterClause == nil {
        error("enum case '\(name)' without associated value cannot be 'indirect'", range(indirect.name, scope))
      }
      let labels = (element.parameterClause?.parameters).map { each($0).map { $0.firstName.map(identifier) } } ?? []
      if let previous = decl.cases.first(where: {
        $0.name == name && ($0.payload.isEmpty || labels.isEmpty || $0.payload.map(\.label) == labels)
      }) {
        func full(_ labels: [String?]) -> String {
          labels.allSatisfy { $0 == nil } ? name : "\(name)(\(labels.map { ($0 ?? "_") + ":" }.joined()))"
        }
        error(
          "invalid redeclaration of '\(full(labels))'", enumCase.range,
          notes: [
            Diagnostic(.note, "'\(full(previous.payload.map(\.label)))' previously declared here", at: previous.range)
          ])
        continue
      }
      decl.cases.append(enumCase)
      add(name, .enumCase(enumCase))
      if let parameters = element.parameterClause?.parameters {
        if let twice = parameters.first(where: { $0.secondName != nil && $0.firstName?.text != "_" }) {
          error("enum case cannot have keyword arguments", range(twice, scope))
        }
        var seen: [String: SourceRange] = [:]
        for token in each(parameters).compactMap({ $0.secondName ?? $0.firstName }) where token.text != "_" {
          let place = range(token, scope)
          if let previous = seen[identifier(token)] { redeclared(identifier(token), place, previous) }
          seen[identifier(token)] = place
        }
        // The count is known at once; the types when first needed.
        enumCase.payload = each(parameters).map { parameter in
          let label = parameter.firstName.map(identifier)
          return TupleElement(label == "_" ? nil : label, .error)
        }
        casePayloads[enumCase] = { [unowned self] in
          for (index, parameter) in each(parameters).enumerated() {
            enumCase.payload[index].type = resolveType(parameter.type, scope)
            if let value = parameter.defaultValue?.value {
              enumCase.payloadDefaults[index] = checkExpression(
                value, scope, expected: enumCase.payload[index].type, purpose: .defaultArgument)
            }
          }
        }
      }
      if let clause = element.parameterClause, clause.parameters.isEmpty {
        error(
          "enum element with associated values must have at least one associated value", range(clause.leftParen, scope))
      }
      guard let raw = element.rawValue?.value else { continue }
      if scope.cell == nil || isLiteral(raw) {
        rawValueSyntax[enumCase] = (raw, scope)
      } else {
        error("raw value for enum case must be a literal", range(raw, scope))
      }
    }
  }

  private func isLiteral(_ syntax: ExprSyntax) -> Bool {
    switch syntax.kind {
    case .integerLiteralExpr, .floatLiteralExpr, .stringLiteralExpr, .booleanLiteralExpr, .nilLiteralExpr,
      .macroExpansionExpr:
      true
    case .prefixOperatorExpr:
      syntax.cast(PrefixOperatorExprSyntax.self).operator.text == "-"
        && [.integerLiteralExpr, .floatLiteralExpr].contains(
          syntax.cast(PrefixOperatorExprSyntax.self).expression.kind)
    default: false
    }
  }

  func ensureCase(_ enumCase: EnumCaseDecl) {
    if let resolve = casePayloads.removeValue(forKey: enumCase) { withoutPlaceholders(resolve) }
  }
}
