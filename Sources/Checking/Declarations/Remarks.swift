import Diagnostics
internal import SwiftSyntax

/// `#warning("…")` and `#error("…")`: what an author has the compiler say.
extension Checker {
  func checkRemark(_ syntax: MacroExpansionDeclSyntax, _ scope: Scope) {
    if !checksRemark(syntax, scope) { refuse("macros (#\(syntax.macroName.text))", range(syntax, scope)) }
  }

  /// False of any other macro.
  func checksRemark(_ syntax: some FreestandingMacroExpansionSyntax, _ scope: Scope) -> Bool {
    let name = syntax.macroName.text
    guard name == "warning" || name == "error", syntax.arguments.count == 1, let argument = syntax.arguments.first,
      argument.label == nil, let text = argument.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue
    else { return false }
    let place = range(argument.expression, scope)
    if name == "error" { error(text, place) } else { warning(text, place) }
    return true
  }
}
