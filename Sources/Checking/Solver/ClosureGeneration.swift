import Diagnostics
internal import SwiftSyntax

/// Closures as nodes.
extension Solver {
  static let parameterLimit = 255

  func closure(_ syntax: ClosureExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let captureScope = scope.inner(.closure)
    let closure = ClosureNode(syntax: syntax, captureScope: captureScope)
    if let signature = syntax.signature {
      if let effects = signature.effectSpecifiers {
        if let asyncKeyword = effects.asyncSpecifier { refuse("async", asyncKeyword, scope) }
        closure.thrownSyntax = effects.throwsClause
        if effects.throwsClause != nil { closure.mayThrow = true }
      }
      for item in (signature.capture?.items).map(each) ?? [] { capture(item, closure, scope) }
      switch signature.parameterClause {
      case .simpleInput(let list):
        closure.parameterNames = list.map {
          (checker.identifier($0.name), nil, checker.range($0.name, scope), false, false)
        }
      case .parameterClause(let clause):
        closure.parameterNames = clause.parameters.map { parameter in
          var type = parameter.type
          var isInout = false
          if let attributed = type?.as(AttributedTypeSyntax.self) {
            isInout = attributed.specifiers.isInout
            type = attributed.baseType
          }
          let name = parameter.secondName ?? parameter.firstName
          let isVariadic = parameter.ellipsis != nil
          if parameter.secondName != nil, parameter.firstName.tokenKind != .wildcard {
            let told = Diagnostic(
              .error, "closure cannot have keyword arguments", at: checker.range(parameter.firstName, scope))
            checker.togetherStarts[told] = 0
            checker.report(told)
          }
          return (checker.identifier(name), type, checker.range(name, scope), isInout, isVariadic)
        }
      default:
        if signature.inKeyword.presence == .present, signature.capture == nil { closure.parameterNames = [] }
      }
      closure.resultSyntax = signature.returnClause?.type
      var seen: [String: SourceRange] = [:]
      for parameter in closure.parameterNames ?? [] where parameter.name != "_" {
        if let previous = seen[parameter.name] { checker.redeclared(parameter.name, parameter.range, previous) }
        seen[parameter.name] = parameter.range
      }
    }
    let scan = ClosureScan(viewMode: .sourceAccurate)
    scan.walk(syntax.statements)
    if scan.dollarCount > Self.parameterLimit {
      refuse("closures of more than \(Self.parameterLimit) parameters", syntax, scope)
      return invalidNode(syntax, scope)
    }
    closure.dollarCount = scan.dollarCount
    closure.capturesValues = scan.capturesValues
    closure.mayThrow = closure.mayThrow || scan.mayThrow
    if syntax.statements.count == 1, let only = syntax.statements.first {
      switch only.item {
      case .expr(let expression):
        closure.isSingleExpression =
          !expression.is(IfExprSyntax.self) && !expression.is(SwitchExprSyntax.self)
          && expression.as(TryExprSyntax.self)?.controlInside == nil
      case .stmt(let statement):
        if let returned = statement.as(ReturnStmtSyntax.self) {
          closure.isSingleExpression = returned.expression != nil
        }
      default: break
      }
    }
    let result = node(.closure(closure), .error, range, scope)
    result.type = newVariable(TypeVariable(closure: result, node: result))
    if case .variable(let index) = result.type { closure.variable = index }
    return result
  }

  private func capture(_ item: ClosureCaptureSyntax, _ closure: ClosureNode, _ scope: Scope) {
    let name = checker.identifier(item.name)
    let range = checker.range(item.name, scope)
    var strength = Capture.Strength.strong
    switch item.specifier?.specifier.text {
    case "weak": strength = .weak
    case "unowned": strength = .unowned
    default: break
    }
    let initial: Expression
    if let value = item.initializer?.value {
      initial = captured(value, scope)
    } else {
      switch checker.lookupValue(name, scope) {
      case .declarations(let found):
        guard case .variable(let variable)? = found.first else {
          report("cannot find '\(name)' in scope", range)
          return
        }
        if case .global = variable.scope { checker.ensureGlobal(variable, from: scope) }
        checker.noteGlobal(found[0], at: range, scope)
        initial = Expression(.variable(variable), deep(variable.type), range)
      case .members:
        let solver = Solver(checker, scope, context)
        let member = solver.named(name, range, scope)
        solver.startIfNeeded(member)
        initial = solver.finish(member, expected: nil, purpose: .initialization)
      case .closedOver(let variable, let decl): return reportClosure(over: variable, by: decl, range)
      case .nothing:
        report(
          "cannot find '\(name)' in scope"
            + (name == "self" ? "; did you mean to use it in a type or extension context?" : ""), range)
        return
      }
    }
    var type = initial.type
    if strength == .weak, !checker.isOptional(type) { type = checker.optional(type) }
    let variable = VariableDecl(
      name: name, type: type, scope: .local, isConstant: strength != .weak, range: range)
    variable.strength = strength
    checker.checkStrength(variable, environment: environment)
    closure.captureScope.declare(name, .variable(variable))
    let original: VariableDecl
    if case .variable(let source) = initial.kind { original = source } else { original = variable }
    var value = initial
    if strength == .weak, !checker.isOptional(initial.type) {
      value = Expression(.convert(initial, .optionalSome), type, range)
    }
    closure.captures.append(Capture(original, binding: variable, initial: value, strength: strength))
  }
}

/// Looks through a closure's body for what bears on its type: `$0`, uncaught errors.
private final class ClosureScan: SyntaxVisitor {
  var dollarCount = 0
  var mayThrow = false
  /// What an inner closure keeps is solved by itself, with what is known of the parameters.
  var capturesValues = false

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    // `$0` of an inner closure is its own; if the inner one has named parameters, still its own.
    // What it captures stands outside of it.
    for case let initializer? in (node.signature?.capture?.items).map(Array.init)?.map(\.initializer) ?? [] {
      capturesValues = true
      walk(initializer)
    }
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    let text = node.baseName.text
    if text.hasPrefix("$"), let index = Int(text.dropFirst()) { dollarCount = max(dollarCount, index + 1) }
    return .visitChildren
  }

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark == nil { mayThrow = true }
    return .visitChildren
  }

  override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
    mayThrow = true
    return .visitChildren
  }

  override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind {
    guard node.catchesEverything else { return .visitChildren }
    let inner = ClosureScan(viewMode: .sourceAccurate)
    inner.walk(node.body)
    dollarCount = max(dollarCount, inner.dollarCount)
    for clause in node.catchClauses { walk(clause) }
    return .skipChildren
  }
}
