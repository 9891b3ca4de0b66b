internal import SwiftSyntax

/// What `.Type` and `.Protocol` behind a type mean.
extension Checker {
  func resolveMetatype(_ syntax: MetatypeTypeSyntax, _ scope: Scope) -> Type {
    let base = resolveType(syntax.baseType, scope)
    return metatype(syntax.metatypeSpecifier.text, of: base, isAny: saysAny(syntax.baseType, scope))
  }

  /// `P.Type` is the type of whatever conforms to `P`; `(any P).Type`, as `P.Protocol`, the type of `P.self` alone.
  func metatype(_ word: String, of base: Type, isAny: Bool) -> Type {
    if base == .error { return .error }
    return word == "Protocol" || isAny ? .ownMetatype(of: base) : .metatype(base)
  }

  /// Whether a type is written with `any`, also by way of an alias.
  func saysAny(_ syntax: some SyntaxProtocol, _ scope: Scope) -> Bool {
    var syntax = Syntax(syntax)
    while let only = inside(syntax) { syntax = only }
    if let type = syntax.as(SomeOrAnyTypeSyntax.self) { return type.someOrAnySpecifier.text == "any" }
    if let type = syntax.as(TypeExprSyntax.self) { return saysAny(type.type, scope) }
    let name = syntax.as(IdentifierTypeSyntax.self)?.name ?? syntax.as(DeclReferenceExprSyntax.self)?.baseName
    guard let name, case .alias(let alias)? = lookupTypeName(name, scope) else { return false }
    return alias.saysAny
  }

  /// What stands in parentheses.
  private func inside(_ syntax: Syntax) -> Syntax? {
    if let tuple = syntax.as(TupleTypeSyntax.self), tuple.elements.count == 1 {
      return tuple.elements.first.map { Syntax($0.type) }
    }
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1 {
      return tuple.elements.first.map { Syntax($0.expression) }
    }
    return nil
  }
}
