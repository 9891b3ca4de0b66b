import Diagnostics
internal import SwiftDiagnostics
internal import SwiftSyntax

/// What the compiler makes of the tokens around a finding, where they say more than the finding does.
extension SyntaxErrors {
  /// The compiler's words and place for a finding before `next`; nil where its words alone tell.
  func wordsAround(_ finding: SwiftDiagnostics.Diagnostic, _ next: TokenSyntax) -> (String, Int)? {
    let before = next.previousToken(viewMode: .sourceAccurate)
    let kind = before?.tokenKind
    switch finding.message {
    case "expected ':' in switch case" where kind == .keyword(.default):
      return ("expected ':' after 'default'", start(next))
    case "expected expression after operator":
      // A binding is no part of a condition that is an expression.
      guard let before, before.text == "&&", [.keyword(.let), .keyword(.var)].contains(next.tokenKind) else {
        return nil
      }
      return ("expected ',' joining parts of a multi-clause condition", start(before))
    case "keyword 'in' cannot be used as an identifier here":
      guard let before, [.keyword(.let), .keyword(.var), .keyword(.func)].contains(before.tokenKind),
        enclosing(ForStmtSyntax.self, of: finding.node) == nil
      else { return nil }
      return (finding.message, start(next))
    case "expected throwing specifier; did you mean 'throws'?" where next.text != "rethrows":
      return (finding.message, start(next))
    case "expected name in member access":
      guard let before, before.tokenKind == .period, !beginsLine(next) else { return nil }
      return ("expected member name following '.'", start(before))
    case "expected expression in pattern":
      guard kind == .keyword(.case), isOperator(next), next.trailingTriviaLength.utf8Length > 0 else { return nil }
      return ("unary operator cannot be separated from its operand", start(next))
    case "expected 'while' in 'repeat' statement", "expected 'while' and condition in 'repeat' statement":
      return ("expected 'while' after body of 'repeat' statement", before.map(start) ?? start(next))
    case "consecutive statements on a line must be separated by newline or ';'":
      guard let literal = next.parent?.as(StringLiteralExprSyntax.self), literal.closingQuote.presence == .missing
      else { return nil }
      return ("unterminated string literal", start(next))
    case "expected ')' to end attribute":
      guard let attribute = enclosing(AttributeSyntax.self, of: finding.node) else { return nil }
      return ("expected ')' in '\(attribute.attributeName.trimmedDescription)' attribute", start(next))
    case "expected value in function call" where kind == .colon:
      return ("expected expression in list of expressions", start(next))
    case "expected value in tuple" where next.tokenKind == .comma && kind == .leftParen:
      return ("unexpected ',' separator", start(next))
    case "expected ')' to end tuple type" where next.tokenKind == .rightSquare:
      return ("expected ',' separator", start(next))
    case "expected '>' to end generic argument clause" where kind == .leftAngle: return ("expected type", start(next))
    case "expected ':' in type annotation" where next.tokenKind == .leftSquare && isMember(finding.node):
      return ("consecutive declarations on a line must be separated by ';'", end(before: next))
    default: return unexpected(finding, next, before)
    }
  }

  private func unexpected(
    _ finding: SwiftDiagnostics.Diagnostic, _ next: TokenSyntax, _ before: TokenSyntax?
  ) -> (String, Int)? {
    guard finding.message.hasPrefix("unexpected code '"), let before else { return nil }
    if before.tokenKind == .keyword(.else), finding.message.hasSuffix("in 'if' statement"),
      finding.node.nextToken(viewMode: .sourceAccurate)?.tokenKind == .leftBrace
    {
      return ("expected '{' or 'if' after 'else'; did you mean to write 'if'?", start(before))
    }
    if next.tokenKind == .leftParen, finding.node.nextToken(viewMode: .sourceAccurate)?.tokenKind == .leftBrace,
      let kind = ["struct", "class", "enum"].first(where: { finding.message.hasSuffix(" in \($0)") })
    {
      return ("expected '{' in \(kind)", start(next))
    }
    guard finding.node.parent?.is(AccessorBlockSyntax.self) == true else { return nil }
    if case .keyword(let keyword) = before.tokenKind, keyword == .get || keyword == .set {
      return ("expected '{' to start \(keyword == .get ? "getter" : "setter") definition", start(next))
    }
    guard before.tokenKind == .rightBrace else { return nil }
    return (
      "expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition", start(next)
    )
  }

  /// Where the compiler sees no token of the line that it reads, it points behind the last one.
  func place(_ message: String, _ offset: Int) -> Int {
    guard Self.pointsBehind.contains(message) else { return offset }
    let next = token(after: offset)
    return beginsLine(next) && offset >= end(before: next) ? end(before: next) : offset
  }

  /// Among declarations of members, two in a row are not statements.
  func amongMembers(_ message: String, _ offset: Int) -> String {
    guard message == "consecutive statements on a line must be separated by ';'",
      let before = token(after: offset).previousToken(viewMode: .sourceAccurate), isMember(Syntax(before))
    else { return message }
    return "consecutive declarations on a line must be separated by ';'"
  }

  func isMember(_ node: Syntax) -> Bool {
    var current: Syntax? = node
    while let here = current {
      if here.is(CodeBlockSyntax.self) || here.is(ClosureExprSyntax.self) { return false }
      if here.is(AccessorBlockSyntax.self), here.endPosition > node.endPosition { return false }
      if here.is(MemberBlockItemSyntax.self) { return true }
      current = here.parent
    }
    return false
  }

  private static let pointsBehind: Set = [
    "expected '{' after 'while' condition", "expected '{' after 'if' condition", "expected '{' after 'do'",
    "expected '{' after 'else'", "expected '{' after 'guard' else", "expected '{' after 'defer'",
    "expected '{' after 'switch' subject expression", "expected '{' to start the body of for-each loop",
    "expected '{' to start getter definition", "expected '{' to start setter definition",
    "expected '{' in extension", "expected '{' in struct", "expected '{' in class", "expected '{' in enum",
    "expected '{' in protocol type", "expected '(' in argument list of function declaration",
    "expected '(' for initializer parameters", "expected '(' for subscript parameters",
    "expected '->' for subscript element type", "expected type", "expected initial value after '='",
    "expected type for function result", "expected ']' in array type", "expected ']' in dictionary type",
    "expected element type", "expected dictionary value type", "expected parameter type following ':'",
    "expected 'else' after 'guard' condition",
    "expected ':' after 'case'", "expected ':' after 'default'", "expected ',' separator",
    "expected ']' in container literal expression", "expected '>' to complete generic argument list",
  ]
}
