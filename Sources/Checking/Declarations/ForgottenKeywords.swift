import Diagnostics
internal import SwiftDiagnostics
internal import SwiftSyntax

/// Members whose keyword is missing or another language's: `const limit = 7`, `function area()`, `static area()`. The
/// compiler takes the word for the name of a method.
extension SyntaxErrors {
  func forgottenKeyword(
    _ finding: SwiftDiagnostics.Diagnostic, _ next: TokenSyntax, _ before: TokenSyntax
  ) -> [Word]? {
    let message = finding.message
    let isExtra =
      message.hasPrefix("unexpected code '")
      && [" in function", " in struct", " in class", " in extension", " in protocol"].contains(where: message.hasSuffix)
    let isModifier = before.parent?.is(DeclModifierSyntax.self) == true
    guard
      isExtra || message == "expected 'func' in function" || message.hasPrefix("expected declaration after '")
        || message.hasSuffix("before modifier"), isMember(finding.node), case .identifier = next.tokenKind,
      isModifier || beginsLine(next) || before.tokenKind == .leftBrace || before.tokenKind == .semicolon,
      let behind = next.nextToken(viewMode: .sourceAccurate)
    else { return nil }
    let kind = kindOfMethod(before)
    let keyword: Word = ("expected 'func' keyword in \(kind) method declaration", start(next))
    if behind.tokenKind == .leftParen { return [keyword] }
    guard isName(behind), !beginsLine(behind), let third = behind.nextToken(viewMode: .sourceAccurate) else {
      return nil
    }
    let second: Word = (
      "found an unexpected second identifier in function declaration; is there an accidental break?", start(behind)
    )
    let parenthesis: Word = ("expected '(' in argument list of function declaration", start(third))
    let body: Word = ("expected '{' in body of function declaration", start(next))
    switch third.tokenKind {
    case .leftParen: return [keyword, second]
    case .equal where !beginsLine(third):
      return [
        keyword, second, parenthesis, (Self.noLine, end(before: third)), ("expected declaration", start(third)), body,
      ]
    case .colon:
      guard let type = third.nextToken(viewMode: .sourceAccurate), isName(type),
        let sign = type.nextToken(viewMode: .sourceAccurate), sign.tokenKind == .equal
      else { return [keyword, second] }
      return [
        keyword, second, parenthesis, ("expected '->' after function parameter tuple", start(third)),
        (Self.noLine, end(before: sign)), ("expected declaration", start(sign)), body,
      ]
    default: return [keyword, second]
    }
  }

  /// By the modifiers that end before a member's word.
  private func kindOfMethod(_ before: TokenSyntax) -> String {
    var current: TokenSyntax? = before
    while let token = current, token.parent?.is(DeclModifierSyntax.self) == true {
      if token.tokenKind == .keyword(.static) { return "static" }
      if token.tokenKind == .keyword(.class) { return "class" }
      current = token.previousToken(viewMode: .sourceAccurate)
    }
    return "instance"
  }
}
