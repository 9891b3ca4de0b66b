import Diagnostics
internal import SwiftSyntax

/// Variables whose type is told by their value: hidden behind `some P`, or written in a closure.
extension Checker {
  /// `let x: some P = value`: all that is known of the value is that it conforms.
  func checkOpaqueBinding(
    _ binding: PatternBindingSyntax, _ initializer: ExprSyntax, _ annotation: TypeSyntax, isConstant: Bool,
    _ scope: Scope, _ context: FunctionContext, global: [String: VariableDecl]?
  ) -> [Statement] {
    let place = range(binding, scope)
    // An opaque type is known by the function that promises it: here by one that stands for the variable.
    let owner = FunctionDecl(kind: .function, name: "some", owner: .none, range: place)
    functionInfos[owner] = FunctionInfo(scope: scope, body: .none, nameRange: place)
    let declared = resolveType(annotation, scope, opaque: OpaqueContext(resultOf: owner, annotation))
    var type = declared
    var value = Expression(.invalid, .error, place)
    if declared != .error {
      let name = binding.pattern.trimmedDescription
      let opaque = OpaqueValue(
        syntax: initializer, declared: declared, owner: owner, subject: "\(isConstant ? "let" : "var") '\(name)'",
        purpose: .initialization)
      value = checkOpaque(opaque, scope, context)
    }
    if value.type == .error || opaqueParts(of: declared, owner).contains(where: { $0.opaqueResult == .error }) {
      type = .error
    }
    let pattern: Pattern
    if let global {
      pattern = globalPattern(binding.pattern, type, isConstant, global, scope)
    } else {
      pattern = checkPattern(binding.pattern, type, scope, context, bindingIsConstant: isConstant)
    }
    return [.binding(pattern, value, place)]
  }

  /// The type that a closure says in full: a global closure may call itself by its own name.
  func ownType(of syntax: ExprSyntax, _ scope: Scope) -> Type? {
    guard let signature = syntax.as(ClosureExprSyntax.self)?.signature, let result = signature.returnClause?.type,
      case .parameterClause(let clause)? = signature.parameterClause,
      clause.parameters.allSatisfy({ $0.type != nil && $0.type?.is(AttributedTypeSyntax.self) == false })
    else { return nil }
    let parameters = clause.parameters.map { FunctionType.Parameter(resolveType($0.type!, scope)) }
    let thrown = signature.effectSpecifiers?.throwsClause.map { resolveThrown($0, scope) } ?? nil
    let function = FunctionType(parameters, resolveType(result, scope), thrown: thrown)
    return .function(function)
  }
}
