import Diagnostics
internal import SwiftSyntax

/// `#line`, `#function` and the like: literals that say where they stand, or, as a default argument, where the call is.
extension Solver {
  func macro(_ syntax: MacroExpansionExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    if let found = placeLiteral(syntax.macroName.text, at: range, range, scope) { return found }
    let name = syntax.macroName.text
    if Self.knownMacros.contains(name) {
      refuse("macros (#\(name))", syntax, scope)
    } else {
      report("no macro named '\(name)'", checker.range(syntax.macroName, scope))
    }
    return invalidNode(syntax, scope)
  }

  /// The macros that the compiler and its libraries have and nbrun lacks.
  private static let knownMacros: Set<String> = [
    "warning", "error", "dsohandle", "selector", "keyPath", "colorLiteral", "imageLiteral", "fileLiteral", "isolation",
    "externalMacro", "Predicate", "Expression", "bundle", "available", "unavailable",
    "sourceLocation",
  ]

  /// A parameter's default that says where the call is; nil for any other default.
  func callersPlace(_ value: DefaultValue, _ wanted: Type, _ call: Node) -> Expression? {
    let syntax: ExprSyntax
    switch checker.defaultSources[ObjectIdentifier(value)]?.expression {
    case .syntax(let written): syntax = written
    case .text(let text) where text.hasPrefix("#"): syntax = LibraryIndex.parseExpression(text)
    case .text, nil: return nil
    }
    guard let macro = syntax.as(MacroExpansionExprSyntax.self) else { return nil }
    var place = call.range
    if let callee = call.application?.callee {
      // At the parenthesis.
      place = SourceRange(place.source, Int(callee.range.end), Int(callee.range.end))
    }
    let solver = Solver(checker, call.scope, context)
    guard let node = solver.placeLiteral(macro.macroName.text, at: place, call.range, call.scope) else { return nil }
    return solver.finish(node, expected: wanted, purpose: .defaultArgument)
  }

  private func placeLiteral(_ name: String, at place: SourceRange, _ range: SourceRange, _ scope: Scope) -> Node? {
    func number(_ value: Int) -> Node {
      literal(.integer(magnitude: UInt64(value), isNegative: false, isTooLarge: false), .integer, range, scope)
    }
    func text(_ value: String) -> Node {
      literal(.string(value), .string(isCharacter: false, isScalar: false), range, scope)
    }
    switch name {
    case "line": return number(checker.sources.location(of: place).line)
    case "column": return number(checker.sources.location(of: place).column)
    case "function": return text(scope.enclosingFunction?.fullName ?? "main")
    case "file", "filePath": return text("main.swift")
    case "fileID": return text("main/main.swift")
    default: return nil
    }
  }
}
