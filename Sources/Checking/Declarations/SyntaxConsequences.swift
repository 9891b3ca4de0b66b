internal import SwiftSyntax

/// What the compiler tells at the end because of how it went on behind a syntax error.
extension SyntaxErrors {
  /// - Parameters:
  ///   - node: What the parser found an error at.
  ///   - told: What was told of it.
  func consequences(of node: Syntax, _ told: [Word]) -> [Word] {
    guard let (words, offset) = told.last else { return [] }
    if words == "unary operator cannot be separated from its operand" {
      let name = token(after: offset).text
      return isPrefixOperator(name) ? [] : [("'\(name)' is not a prefix unary operator", offset)]
    }
    if words.hasPrefix("consecutive statements"), let name = functionWithoutBody(around: node) {
      return [(Self.noBody, start(name))]
    }
    if words.hasPrefix("expected '{' "), let brace = strayBrace(of: node) {
      return [("extraneous '}' at top level", start(brace))]
    }
    return []
  }

  /// `2nd` where a name is wanted is a number first, with a digit that is none.
  func digits(in token: TokenSyntax, _ told: [Word]) -> [Word] {
    guard case .integerLiteral(let text) = token.tokenKind, text.first != "0" else { return [] }
    guard let wrong = text.firstIndex(where: { !$0.isNumber && $0 != "_" }), !"eE".contains(text[wrong]) else {
      return []
    }
    let words = "'\(text[wrong])' is not a valid digit in integer literal"
    if told.contains(where: { $0.0 == words }) { return [] }
    return [(words, start(token) + text.utf8.distance(from: text.startIndex, to: wrong))]
  }

  static var noBody: String { "expected '{' in body of function declaration" }

  private func isPrefixOperator(_ name: String) -> Bool {
    if ["-", "+", "!", "~", "&", "...", "..<", "/", "."].contains(name) { return true }
    return syntax.statements.contains { item in
      item.item.as(DeclSyntax.self)?.as(OperatorDeclSyntax.self)?.name.text == name
    }
  }

  /// What follows a function's signature on its line is no part of it, nor is a brace behind that its body.
  private func functionWithoutBody(around node: Syntax) -> TokenSyntax? {
    var current: Syntax? = node
    while let here = current {
      if here.is(FunctionParameterClauseSyntax.self) { return nil }
      if let block = here.as(CodeBlockSyntax.self), block.leftBrace.position < node.position { return nil }
      if let function = here.as(FunctionDeclSyntax.self) { return function.name }
      current = here.parent
    }
    return nil
  }

  /// Where an opening brace is missing, what is meant to be inside stands outside, and the last closing brace around
  /// closes nothing.
  private func strayBrace(of node: Syntax) -> TokenSyntax? {
    var current: Syntax? = node
    var hasOwnBrace = false
    while let here = current {
      if !hasOwnBrace {
        let braces = here.children(viewMode: .all).compactMap { $0.as(TokenSyntax.self) }
        let isOpen = braces.contains { $0.tokenKind == .leftBrace && $0.presence == .missing }
        hasOwnBrace = isOpen && braces.contains { $0.tokenKind == .rightBrace && $0.presence == .present }
      }
      if here.is(CodeBlockItemSyntax.self), here.parent?.parent?.is(SourceFileSyntax.self) == true {
        guard hasOwnBrace, let last = here.lastToken(viewMode: .sourceAccurate), last.tokenKind == .rightBrace else {
          return nil
        }
        return last
      }
      current = here.parent
    }
    return nil
  }
}
