internal import SwiftSyntax

/// What a block declares before its statements are looked at.
extension Checker {
  /// Variables of a block can't be used before they are declared; their names are kept to say so.
  func noteLaterNames(_ items: CodeBlockItemListSyntax, _ scope: Scope) {
    for item in each(items) {
      guard case .decl(let decl) = item.item, let variables = decl.as(VariableDeclSyntax.self) else { continue }
      for binding in each(variables.bindings) {
        if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
          scope.laterNames.insert(identifier(name.identifier))
        }
      }
    }
  }

  /// Types and functions, known in all of the block.
  func declareLocals(_ items: CodeBlockItemListSyntax, _ scope: Scope, _ functions: inout [FunctionDecl]) {
    let outer = isDeferring
    var hasTypes = false
    for item in each(items) {
      guard case .decl(let decl) = item.item else { continue }
      switch decl.kind {
      case .functionDecl:
        let function = makeFunction(
          decl.cast(FunctionDeclSyntax.self), scope: scope, implementation: nil, isRequirement: false)
        pendingBodies.removeAll { $0 == function }
        function.isLocalFunction = true
        scope.declare(function.name, .function(function))
        functions.append(function)
      case .structDecl, .enumDecl, .classDecl, .protocolDecl:
        if !hasTypes {
          isDeferring = true
          hasTypes = true
        }
        guard let declaration = declareType(decl, in: scope, parent: nil) else { continue }
        if case .type(let type) = declaration { declareLocal(type.name, declaration, scope) }
        if case .protocolType(let type) = declaration { declareLocal(type.name, declaration, scope) }
      case .typeAliasDecl:
        let alias = makeAlias(decl.cast(TypeAliasDeclSyntax.self), scope: scope)
        declareLocal(alias.name, .alias(alias), scope)
      default: break
      }
    }
    if hasTypes, !outer { runDeferred() }
    isDeferring = outer
  }

  /// A type of a block, once by one name.
  private func declareLocal(_ name: String, _ declaration: ValueDecl, _ scope: Scope) {
    if let place = declaration.range, let previous = scope.names[name]?.first(where: \.isType) {
      redeclared(name, place, previous)
    }
    scope.declare(name, declaration)
  }
}
