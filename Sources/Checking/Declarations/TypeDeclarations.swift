import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Declares a struct, enumeration, class or protocol: its name and its members' names. Nothing inside is resolved.
  func declareType(_ syntax: DeclSyntax, in scope: Scope, parent: NominalDecl?, module: String? = nil) -> ValueDecl? {
    switch syntax.kind {
    case .structDecl:
      let d = syntax.cast(StructDeclSyntax.self)
      return .type(
        declareNominal(
          .structure, d.name, d.genericParameterClause, d.genericWhereClause, d, in: scope, parent: parent,
          module: module))
    case .enumDecl:
      let d = syntax.cast(EnumDeclSyntax.self)
      let decl = declareNominal(
        .enumeration, d.name, d.genericParameterClause, d.genericWhereClause, d, in: scope, parent: parent,
        module: module)
      decl.isIndirect = d.modifiers.contains { $0.name.text == "indirect" }
      return .type(decl)
    case .classDecl:
      let d = syntax.cast(ClassDeclSyntax.self)
      let decl = declareNominal(
        .classType, d.name, d.genericParameterClause, d.genericWhereClause, d, in: scope, parent: parent,
        module: module)
      return .type(decl)
    case .protocolDecl:
      return .protocolType(declareProtocol(syntax.cast(ProtocolDeclSyntax.self), in: scope, module: module))
    default:
      return nil
    }
  }

  private func declareNominal(
    _ kind: NominalDecl.Kind, _ name: TokenSyntax, _ generics: GenericParameterClauseSyntax?,
    _ whereClause: GenericWhereClauseSyntax?, _ group: some DeclGroupSyntax, in scope: Scope, parent: NominalDecl?,
    module: String?
  ) -> NominalDecl {
    let decl = NominalDecl(kind: kind, name: identifier(name), parent: parent, range: range(name, scope))
    decl.libraryModule = module
    decl.isLocal = parent?.isLocal ?? !(scope.isTopLevel || scope.memberContext != nil)
    checkAttributes(group.attributes, scope)
    if scope.cell != nil, group.attributes.contains(where: { attributeName($0) == "dynamicMemberLookup" }) {
      dynamicTypes.insert(decl)
    }
    if decl.isLocal || parent == nil, scope.cell != nil, !scope.isTopLevel { checkNesting(of: decl, in: scope) }
    let inner = Scope(.block, parent: scope, source: scope.source)
    let outerParameters = parent?.genericParameters ?? []
    // What an extension is under holds for the types in it.
    if parent != nil, let context = scope.memberContext { decl.requirements = context.requirements }
    let own = declareGenerics(generics, whereClause: whereClause, in: inner) { decl.requirements += $0 }
    decl.genericParameters = outerParameters + own
    let info = TypeInfo(subject: .nominal(decl), scope: inner)
    decl.info = info
    typeInfos.append(info)
    if module == nil { cellTypes.append(decl) }
    unfinishedTypes.append(decl)
    if let clause = group.inheritanceClause {
      info.inheritanceClauses.append(
        InheritanceClause(
          types: clause.inheritedTypes.map(\.type), scope: inner, conditions: [], isExtension: false,
          cell: scope.cell))
    }
    let members = Scope(.members(of: memberContext(of: decl)), parent: inner, source: scope.source)
    if scope.cell != nil, kind == .classType, group.modifiers.contains(where: { $0.name.text == "final" }) {
      finalClasses.insert(decl)
    }
    declareMembers(group.memberBlock.members, of: info, scope: members, isExtension: false)
    return decl
  }

  private func declareProtocol(_ syntax: ProtocolDeclSyntax, in scope: Scope, module: String?) -> ProtocolDecl {
    let decl = ProtocolDecl(name: identifier(syntax.name), range: range(syntax.name, scope))
    decl.libraryModule = module
    if scope.cell != nil {
      cellProtocols.append(decl)
      if !scope.isTopLevel { checkNesting(of: decl.name, at: decl.range, in: scope) }
    }
    let inner = Scope(.block, parent: scope, source: scope.source)
    let info = TypeInfo(subject: .protocolType(decl), scope: inner)
    decl.info = info
    typeInfos.append(info)
    inner.requirements = [.conforms(.generic(decl.selfParameter), decl)]
    if let clause = syntax.inheritanceClause {
      info.inheritanceClauses.append(
        InheritanceClause(
          types: clause.inheritedTypes.map(\.type), scope: inner, conditions: [], isExtension: false,
          cell: scope.cell))
    }
    let members = Scope(.members(of: memberContext(of: decl)), parent: inner, source: scope.source)
    primaryNames[decl] = syntax.primaryAssociatedTypeClause?.primaryAssociatedTypes.map { $0.name.text } ?? []
    declareMembers(syntax.memberBlock.members, of: info, scope: members, isExtension: false)
    if scope.cell != nil, let clause = syntax.primaryAssociatedTypeClause {
      var seen: Set<String> = []
      for item in each(clause.primaryAssociatedTypes) where !seen.insert(item.name.text).inserted {
        error("duplicate primary associated type name '\(item.name.text)'", range(item.name, scope))
      }
      later { [self] in
        for item in each(clause.primaryAssociatedTypes) where associatedDecl(item.name.text, in: decl) == nil {
          error(
            "an associated type named '\(item.name.text)' must be declared in the protocol '\(decl.name)' or a protocol it"
              + " inherits", range(item.name, scope))
        }
      }
    }
    if let clause = syntax.genericWhereClause {
      later { [self] in
        _ = ancestry(of: decl)
        decl.constraints += whereRequirements(clause, members)
      }
    }
    return decl
  }

  /// An extension: its members join the type's, its conformances are added under its conditions.
  func declareExtension(_ syntax: ExtensionDeclSyntax, in scope: Scope) {
    checkAttributes(syntax.attributes, scope)
    var base = syntax.extendedType
    if let optionalType = base.as(OptionalTypeSyntax.self) { base = TypeSyntax(optionalType) }
    var extra: [Type]?
    let declaration: ValueDecl?
    if let identifierType = base.as(IdentifierTypeSyntax.self) {
      declaration = lookupTypeName(identifierType.name, scope)
      if let clause = identifierType.genericArgumentClause {
        extra = clause.arguments.map { argument in
          if case .type(let type) = argument.argument { return resolveType(type, scope) }
          return .error
        }
      }
    } else if base.is(MemberTypeSyntax.self) {
      let type = withUnbound { resolveType(base, scope) }
      if case .nominal(let decl, _) = type { declaration = .type(decl) } else { declaration = nil }
      if type == .error { return }
    } else {
      let type = withUnbound { resolveType(base, scope) }
      if case .nominal(let decl, let arguments) = type {
        declaration = .type(decl)
        extra = arguments
      } else {
        declaration = nil
      }
      if type == .error { return }
    }
    var target = declaration
    if case .alias(let alias)? = declaration {
      let resolved = resolvedAlias(alias)
      if case .nominal(let decl, let arguments) = resolved {
        target = .type(decl)
        if !arguments.isEmpty, !alias.isUnbound { extra = arguments }
      } else if case .existential(let existential) = resolved, existential.protocols.count == 1 {
        target = .protocolType(existential.protocols[0])
      }
    }
    guard let target, let info = typeInfo(of: target) else {
      if declaration == nil {
        let name = base.trimmedDescription
        error(missingGlobal(name) ?? "cannot find type '\(name)' in scope", range(base, scope))
      } else {
        error("non-nominal type '\(base.trimmedDescription)' cannot be extended", range(base, scope))
      }
      return
    }
    let members = extensionScope(syntax, of: info, outer: scope, setGroup: nil, arguments: extra)
    declareMembers(syntax.memberBlock.members, of: info, scope: members, isExtension: true)
  }

  /// Generic arguments that are left out stay the type's own parameters.
  private func withUnbound(_ body: () -> Type) -> Type { withUnbound({ _, _, _ in .error }, body) }

  /// A type of which generic arguments may be left out.
  func withUnbound(
    _ argument: @escaping (NominalDecl, GenericParameter, SourceRange) -> Type, _ body: () -> Type
  ) -> Type {
    let outer = unboundArgument
    unboundArgument = argument
    defer { unboundArgument = outer }
    return body()
  }

  /// Makes the scope of an extension, and notes its conformances.
  func extensionScope(
    _ syntax: ExtensionDeclSyntax, of info: TypeInfo, outer: Scope, setGroup: LibraryGroup?, arguments: [Type]? = nil
  ) -> Scope {
    // The generic parameters of the type are seen through its own scope; names around are the extension's.
    let generics = Scope(.block, parent: outer, source: outer.source)
    var context = memberContext(of: info)
    switch info.subject {
    case .nominal(let decl):
      for parameter in decl.genericParameters { generics.declare(parameter.name, .genericParameter(parameter)) }
      generics.requirements = allRequirements(of: decl)
      if let arguments {
        for (parameter, argument) in zip(decl.genericParameters, arguments) where argument != .error {
          context.requirements.append(.sameType(.generic(parameter), argument))
        }
        generics.requirements += context.requirements
      }
    case .protocolType(let decl):
      generics.requirements = [.conforms(.generic(decl.selfParameter), decl)]
      context.owner = .protocolExtension(decl)
    }
    if let clause = syntax.genericWhereClause {
      if outer.cell != nil, case .nominal(let decl) = info.subject, decl.genericParameters.isEmpty {
        checkWhere(clause, generics)
        error(
          "trailing 'where' clause for extension of non-generic type '\(decl.name)'",
          range(syntax.extensionKeyword, outer))
      }
      if outer.cell != nil, case .nominal(let decl) = info.subject { refuseSelf(in: clause, of: decl, generics) }
      let temporary = Scope(.members(of: context), parent: generics, source: outer.source)
      context.requirements += whereRequirements(clause, temporary)
      generics.requirements += context.requirements
    }
    let members = Scope(.members(of: context), parent: generics, source: outer.source)
    setGroup?.scope = members
    if case .protocolType(let decl) = info.subject, syntax.inheritanceClause != nil {
      error(
        "extension of protocol '\(decl.name)' cannot have an inheritance clause", range(syntax.extensionKeyword, outer))
    } else if let clause = syntax.inheritanceClause {
      info.inheritanceClauses.append(
        InheritanceClause(
          types: clause.inheritedTypes.map(\.type), scope: members, conditions: context.requirements,
          isExtension: true, cell: outer.cell, start: range(syntax.extensionKeyword, outer)))
      if outer.cell != nil, case .nominal(let decl) = info.subject, decl.isLibrary { extendedTypes.append(decl) }
      info.declaredConformances = nil
      info.memberCache = [:]
      conformanceGeneration += 1
    }
    return members
  }

  func memberContext(of decl: NominalDecl) -> MemberContext {
    MemberContext(
      owner: .nominal(decl), selfType: .nominal(decl, decl.genericParameters.map { .generic($0) }), requirements: [])
  }

  func memberContext(of decl: ProtocolDecl) -> MemberContext {
    MemberContext(
      owner: .protocolRequirement(decl), selfType: .generic(decl.selfParameter), requirements: [])
  }

  func memberContext(of info: TypeInfo) -> MemberContext {
    switch info.subject {
    case .nominal(let decl): memberContext(of: decl)
    case .protocolType(let decl): memberContext(of: decl)
    }
  }

  func typeInfo(_ decl: NominalDecl) -> TypeInfo {
    guard let info = decl.info else { preconditionFailure("undeclared type \(decl.name)") }
    return info
  }

  func typeInfo(_ decl: ProtocolDecl) -> TypeInfo {
    guard let info = decl.info else { preconditionFailure("undeclared protocol \(decl.name)") }
    return info
  }

  func typeInfo(of declaration: ValueDecl) -> TypeInfo? {
    switch declaration {
    case .type(let decl): typeInfo(decl)
    case .protocolType(let decl): typeInfo(decl)
    case .variable, .function, .subscripted, .enumCase, .alias, .genericParameter, .associatedType: nil
    }
  }

  /// What a class's `Self` is only its instances tell: nothing can be asked of it for all of them.
  private func refuseSelf(in clause: GenericWhereClauseSyntax, of decl: NominalDecl, _ scope: Scope) {
    guard decl.kind == .classType else { return }
    for requirement in each(clause.requirements) {
      guard case .conformanceRequirement(let found) = requirement.requirement,
        let subject = found.leftType.as(IdentifierTypeSyntax.self), subject.name.text == "Self"
      else { continue }
      let place = range(subject, scope)
      error(
        "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method result; did you mean"
          + " '\(decl.name)'?", place)
      guard !decl.genericParameters.isEmpty else { continue }
      error(
        "type '\(text(decl.selfType))' in conformance requirement does not refer to a generic parameter or associated type",
        range(found.colon, scope))
    }
  }

  /// Constraints on a type's parameters, its enclosing types' first.
  func allRequirements(of decl: NominalDecl) -> [Requirement] {
    (decl.parent.map { allRequirements(of: $0) } ?? []) + decl.requirements
  }

  /// Generic parameters are known from the declaration on; nothing to wait for.
  func ensureGenerics(_ decl: NominalDecl) {}

  func identifier(_ token: TokenSyntax) -> String {
    let text = token.text
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "`"), bytes.last == UInt8(ascii: "`"), bytes.count > 2 else { return text }
    return String(text.dropFirst().dropLast())
  }
}
