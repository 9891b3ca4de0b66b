import Diagnostics
internal import SwiftSyntax

/// What of a cell can be checked beside its syntax errors. The smallest statement or declaration around an error is
/// blanked out, so that every place stays where it was; of the names that it would have declared nothing is told.
struct SoundParts {
  private(set) var blanked: [Range<Int>] = []
  private(set) var lostNames: Set<String> = []

  init(_ syntax: SourceFileSyntax) { read(syntax.statements) }

  /// A cell's text without what is broken.
  func text(of code: String) -> String {
    var bytes = Array(code.utf8)
    for range in blanked {
      for index in range where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func read(_ items: CodeBlockItemListSyntax) {
    for item in items where item.hasError {
      let before = self
      if isSound(Syntax(item)) { continue }
      self = before
      blank(Syntax(item))
    }
  }

  /// Whether a node is whole but for statements inside of it, which are looked at one by one.
  private mutating func isSound(_ node: Syntax) -> Bool {
    guard node.hasError else { return true }
    if let token = node.as(TokenSyntax.self) { return isForgotten(token) }
    if node.is(UnexpectedNodesSyntax.self) || node.kind.isMissing { return false }
    if let list = node.as(CodeBlockItemListSyntax.self) {
      // What a closure gives depends on all of its statements.
      if node.parent?.is(ClosureExprSyntax.self) == true {
        return list.allSatisfy { isSound(Syntax($0)) }
      }
      read(list)
      return true
    }
    if let list = node.as(MemberBlockItemListSyntax.self), isOfExtension(node) {
      for member in list where member.hasError {
        let before = self
        if isSound(Syntax(member)) { continue }
        self = before
        blank(Syntax(member))
      }
      return true
    }
    for child in node.children(viewMode: .all) {
      if !isSound(child) { return false }
    }
    return true
  }

  /// A sign without which the rest is read all the same.
  private func isForgotten(_ token: TokenSyntax) -> Bool {
    guard token.presence == .missing else { return false }
    switch token.tokenKind {
    case .semicolon, .comma, .rightBrace: return true
    default: return false
    }
  }

  private func isOfExtension(_ members: Syntax) -> Bool { members.parent?.parent?.is(ExtensionDeclSyntax.self) == true }

  private mutating func blank(_ node: Syntax) {
    let start = node.positionAfterSkippingLeadingTrivia.utf8Offset
    blanked.append(start..<max(start, node.endPositionBeforeTrailingTrivia.utf8Offset))
    var isDeclaring = false
    for token in node.tokens(viewMode: .sourceAccurate) {
      switch token.tokenKind {
      case .keyword(let keyword):
        switch keyword {
        case .let, .var, .func, .struct, .class, .enum, .protocol, .typealias, .case, .actor, .operator:
          isDeclaring = true
        default: isDeclaring = false
        }
      case .identifier(let name):
        if isDeclaring || token.parent?.is(IdentifierPatternSyntax.self) == true { lostNames.insert(name) }
      case .binaryOperator(let name), .prefixOperator(let name), .postfixOperator(let name):
        if isDeclaring { lostNames.insert(name) }
        isDeclaring = false
      case .comma, .leftParen: break
      default: isDeclaring = false
      }
    }
  }
}

extension Checker {
  /// Whether a syntax error has said so already, or is about what a statement with one would have declared: that is
  /// not there, and nobody knows of what type it is.
  func followsFromSyntax(_ diagnostic: Diagnostic) -> Bool {
    let message = diagnostic.message
    let range = diagnostic.range
    if syntaxErrors.contains(SyntaxMistake(source: range.source, start: range.start, message: message)) { return true }
    // Behind a brace that is missing, more belongs to a declaration than its author thinks.
    if message == "circular reference" { return syntaxErrors.contains { $0.source == range.source } }
    guard message.hasPrefix("cannot find ") || message.contains("has no member '") else { return false }
    return lostNames.contains { message.contains("'\($0)'") }
  }
}
