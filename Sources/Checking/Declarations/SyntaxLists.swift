internal import SwiftSyntax

/// The elements of a list of syntax nodes, for loops over them.
///
/// A list's own iterator is a generic type of its element's. Making that type asks the language's runtime once for each
/// kind of element what it conforms to, and each time it looks through all the conformances of the program, of which
/// the syntax tree has thousands.
func each<List: SyntaxCollection>(_ list: List) -> [List.Element] {
  var result: [List.Element] = []
  var index = list.startIndex
  while index != list.endIndex {
    result.append(list[index])
    index = list.index(after: index)
  }
  return result
}

/// The same for what is asked of lists elsewhere: these go before the library's own.
extension SyntaxCollection {
  func contains(where holds: (Element) throws -> Bool) rethrows -> Bool { try each(self).contains(where: holds) }
  func allSatisfy(_ holds: (Element) throws -> Bool) rethrows -> Bool { try each(self).allSatisfy(holds) }
  func first(where holds: (Element) throws -> Bool) rethrows -> Element? { try each(self).first(where: holds) }
  func filter(_ holds: (Element) throws -> Bool) rethrows -> [Element] { try each(self).filter(holds) }
  func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] { try each(self).map(transform) }
  func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T] { try each(self).compactMap(transform) }
  func enumerated() -> EnumeratedSequence<[Element]> { each(self).enumerated() }
}

/// A declaration's modifiers.
///
/// Asking a node for what its kind has in common with others is such a question too, so kinds are told apart first.
func modifiers(of syntax: DeclSyntax) -> DeclModifierListSyntax? {
  switch syntax.kind {
  case .functionDecl: syntax.cast(FunctionDeclSyntax.self).modifiers
  case .variableDecl: syntax.cast(VariableDeclSyntax.self).modifiers
  case .structDecl: syntax.cast(StructDeclSyntax.self).modifiers
  case .enumDecl: syntax.cast(EnumDeclSyntax.self).modifiers
  case .classDecl: syntax.cast(ClassDeclSyntax.self).modifiers
  case .protocolDecl: syntax.cast(ProtocolDeclSyntax.self).modifiers
  case .extensionDecl: syntax.cast(ExtensionDeclSyntax.self).modifiers
  case .initializerDecl: syntax.cast(InitializerDeclSyntax.self).modifiers
  case .deinitializerDecl: syntax.cast(DeinitializerDeclSyntax.self).modifiers
  case .subscriptDecl: syntax.cast(SubscriptDeclSyntax.self).modifiers
  case .typeAliasDecl: syntax.cast(TypeAliasDeclSyntax.self).modifiers
  case .associatedTypeDecl: syntax.cast(AssociatedTypeDeclSyntax.self).modifiers
  case .enumCaseDecl: syntax.cast(EnumCaseDeclSyntax.self).modifiers
  default: syntax.asProtocol(WithModifiersSyntax.self)?.modifiers
  }
}

/// A declaration's attributes.
func attributes(of syntax: DeclSyntax) -> AttributeListSyntax? {
  switch syntax.kind {
  case .functionDecl: syntax.cast(FunctionDeclSyntax.self).attributes
  case .variableDecl: syntax.cast(VariableDeclSyntax.self).attributes
  case .structDecl: syntax.cast(StructDeclSyntax.self).attributes
  case .enumDecl: syntax.cast(EnumDeclSyntax.self).attributes
  case .classDecl: syntax.cast(ClassDeclSyntax.self).attributes
  case .protocolDecl: syntax.cast(ProtocolDeclSyntax.self).attributes
  case .extensionDecl: syntax.cast(ExtensionDeclSyntax.self).attributes
  case .initializerDecl: syntax.cast(InitializerDeclSyntax.self).attributes
  case .deinitializerDecl: syntax.cast(DeinitializerDeclSyntax.self).attributes
  case .subscriptDecl: syntax.cast(SubscriptDeclSyntax.self).attributes
  case .typeAliasDecl: syntax.cast(TypeAliasDeclSyntax.self).attributes
  case .associatedTypeDecl: syntax.cast(AssociatedTypeDeclSyntax.self).attributes
  case .enumCaseDecl: syntax.cast(EnumCaseDeclSyntax.self).attributes
  default: syntax.asProtocol(WithAttributesSyntax.self)?.attributes
  }
}

extension IdentifierTypeSyntax {
  /// The name alone, without generic arguments; a description would make the nodes anew.
  var plainName: String? { genericArgumentClause == nil && moduleSelector == nil ? name.text : nil }
}

extension TypeSpecifierListSyntax {
  /// Whether `inout` is among them.
  var isInout: Bool {
    contains { if case .simpleTypeSpecifier(let simple) = $0 { simple.specifier.text == "inout" } else { false } }
  }
}

extension DoStmtSyntax {
  /// Whether one of the clauses takes any error.
  var catchesEverything: Bool {
    catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { item in
          guard item.whereClause == nil else { return false }
          guard let pattern = item.pattern else { return true }
          if let binding = pattern.as(ValueBindingPatternSyntax.self) {
            return binding.pattern.is(IdentifierPatternSyntax.self)
          }
          return isWildcard(pattern)
        }
    }
  }

  /// `_` is read as an expression here.
  private func isWildcard(_ pattern: PatternSyntax) -> Bool {
    pattern.is(WildcardPatternSyntax.self)
      || pattern.as(ExpressionPatternSyntax.self)?.expression.is(DiscardAssignmentExprSyntax.self) == true
  }
}
