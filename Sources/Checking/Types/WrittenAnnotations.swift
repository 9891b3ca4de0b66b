internal import SwiftSyntax

/// The names that authors give to types with `typealias`.
extension Checker {
  func note(_ syntax: TypeSyntax?, of variable: VariableDecl, _ scope: Scope) {
    guard hasCellAliases, let written = written(syntax, scope), written.type == variable.type else { return }
    writtenTypes[variable] = written
  }

  /// Nil where no alias is named: cells seldom declare any, and then nothing is looked up.
  func written(_ syntax: TypeSyntax?, _ scope: Scope) -> WrittenType? {
    guard hasCellAliases, scope.cell != nil, let syntax else { return nil }
    let found = written(syntax, scope)
    return found.isNamed ? found : nil
  }

  /// What `[Pair]()` and `Grid()` make, where aliases are named.
  func writtenMade(_ syntax: ExprSyntax, _ scope: Scope) -> WrittenType? {
    guard hasCellAliases, scope.cell != nil, let call = syntax.as(FunctionCallExprSyntax.self) else { return nil }
    let found = writtenReference(call.calledExpression, scope)
    // A tuple is no value of its alias.
    if case .named(_, .tuple)? = found { return nil }
    return found
  }

  private func writtenReference(_ syntax: ExprSyntax, _ scope: Scope) -> WrittenType? {
    switch syntax.kind {
    case .declReferenceExpr: return writtenAlias(syntax.cast(DeclReferenceExprSyntax.self).baseName, scope)
    case .arrayExpr:
      let elements = syntax.cast(ArrayExprSyntax.self).elements
      guard elements.count == 1, let only = elements.first else { return nil }
      return writtenReference(only.expression, scope).map { .nominal(libraryType("Array"), [$0]) }
    default: return nil
    }
  }

  /// A name that an author gives to a type.
  private func writtenAlias(_ name: TokenSyntax, _ scope: Scope) -> WrittenType? {
    guard case .alias(let alias)? = lookupTypeName(name, scope), !sources.isLibrary(alias.range.source),
      !alias.isResolving
    else { return nil }
    return .named(alias.parent.map { "\($0.name).\(alias.name)" } ?? alias.name, resolvedAlias(alias))
  }

  private func written(_ syntax: TypeSyntax, _ scope: Scope) -> WrittenType {
    switch syntax.kind {
    case .identifierType:
      let name = syntax.cast(IdentifierTypeSyntax.self)
      guard name.genericArgumentClause == nil, let alias = writtenAlias(name.name, scope) else { break }
      return alias
    case .optionalType:
      return .nominal(libraryType("Optional"), [written(syntax.cast(OptionalTypeSyntax.self).wrappedType, scope)])
    case .arrayType: return .nominal(libraryType("Array"), [written(syntax.cast(ArrayTypeSyntax.self).element, scope)])
    case .dictionaryType:
      let dictionary = syntax.cast(DictionaryTypeSyntax.self)
      return .nominal(libraryType("Dictionary"), [written(dictionary.key, scope), written(dictionary.value, scope)])
    case .tupleType:
      let elements = syntax.cast(TupleTypeSyntax.self).elements
      if elements.count == 1, let only = elements.first { return written(only.type, scope) }
      return .tuple(
        elements.map { ($0.firstName.flatMap { $0.text == "_" ? nil : $0.text }, written($0.type, scope)) })
    default: break
    }
    return .plain(collectingDiagnostics { resolveType(syntax, scope) }.0)
  }
}
