import Diagnostics
internal import SwiftParser
internal import SwiftSyntax

extension Checker {
  /// Whether `super.init()` may be left out in the initialisers of a class's subclasses: where it calls the only
  /// designated initialiser.
  func hasPlainInit(_ decl: NominalDecl) -> Bool {
    let designated = ownMembers("init", typeInfo(decl)).compactMap { declaration in
      if case .function(let function) = declaration, !function.isConvenience { function } else { nil }
    }
    guard let only = designated.first, designated.count == 1 else { return false }
    ensureSignature(only)
    return !only.isFailable && only.thrown == nil
      && only.parameters.allSatisfy { $0.defaultValue != nil || $0.isVariadic }
  }

  /// The call of the superclass's initialiser that a subclass's initialiser leaves to the compiler.
  func impliedSuperInit(
    of function: FunctionDecl, _ statements: [Statement], _ scope: Scope, _ context: FunctionContext
  ) -> Expression? {
    guard case .initializer = function.kind, !function.isConvenience, case .nominal(let owner) = function.owner,
      owner.kind == .classType, case .nominal(let superclass, _)? = owner.superclass, hasPlainInit(superclass)
    else { return nil }
    let found = DelegationFinder(statements)
    guard !found.callsSelf, !found.callsSuper else { return nil }
    let text = "super.init()"
    var parser = Parser(text)
    let inner = Scope(.block, parent: scope, source: sources.addLibrary(SourceText(name: "library", text: text)))
    return checkExpression(
      ExprSyntax.parse(from: &parser), inner, expected: nil, purpose: .discarded, context: context)
  }
}
