import Diagnostics
internal import SwiftDiagnostics
internal import SwiftParser
internal import SwiftParserDiagnostics
internal import SwiftSyntax

/// The parser's findings in the compiler's words, at the compiler's places: where the parser looks back at what is
/// incomplete, the compiler points at what stands there instead.
struct SyntaxErrors {
  let syntax: SourceFileSyntax
  let source: SourceID

  /// One error for each item of the top level, and all warnings.
  func diagnostics() -> [Diagnostics.Diagnostic] {
    guard syntax.hasError || syntax.hasWarning else { return [] }
    if let sign = signAmongUnusualSpace() { return [.error(equalSignText, at: sign)] }
    var result: [Diagnostics.Diagnostic] = []
    var broken: Set<Int> = []
    var reached = 0
    var late: [Diagnostics.Diagnostic] = []
    let starts = syntax.statements.map(\.position.utf8Offset)
    // A semicolon behind an operator's declaration ends it; this parser takes it for a part of the name.
    for finding in findings() where finding.message != "';' is not allowed in operator names" {
      let isError = finding.diagMessage.severity == .error
      if isError {
        guard broken.count < Self.limit else { break }
        guard broken.insert(item(at: finding.position.utf8Offset, starts)).inserted else { continue }
      }
      let next = token(after: finding.position.utf8Offset)
      var told = isError ? recovered(finding, next) : []
      if told.isEmpty {
        let (words, near) = word(finding)
        told = [(amongMembers(words, near), place(words, near))]
      }
      if isError { told = digits(in: next, told) + told }
      // What the compiler has gone past, it does not come back to.
      if isError, told[0].1 < reached { continue }
      if isError {
        reached = told[0].1
        for inner in misplaced(before: told[0].1, in: item(at: finding.position.utf8Offset, starts)) {
          result.append(Diagnostic(.error, inner.words, at: SourceRange(source, inner.offset, inner.offset + 1)))
        }
      }
      let further = isError ? consequences(of: finding.node, told) : []
      let notes = finding.notes.map {
        Diagnostic(.note, $0.message, at: SourceRange(source, $0.position.utf8Offset, $0.position.utf8Offset + 1))
      }
      for (index, (message, offset)) in (told + further).enumerated() {
        if index >= told.count || isLate(message) {
          late.append(Diagnostic(.error, message, at: SourceRange(source, offset, offset + 1)))
          continue
        }
        let place = SourceRange(source, offset, offset + 1)
        let fixIts = finding.fixIts.map { Diagnostic.FixIt($0.message.message, replacing: place, with: "") }
        result.append(
          Diagnostic(
            isError ? .error : .warning, message, at: place, notes: index == 0 ? notes : [],
            fixIts: index == 0 ? fixIts : []))
      }
    }
    return result + late
  }

  /// What the parser found, item by item of the top level and no further than is told: each finding takes a time that
  /// grows with its line.
  private func findings() -> [SwiftDiagnostics.Diagnostic] {
    var found: [SwiftDiagnostics.Diagnostic] = []
    var broken = 0
    for child in syntax.children(viewMode: .all) where child.hasError || child.hasWarning {
      guard let items = child.as(CodeBlockItemListSyntax.self) else {
        found += ParseDiagnosticsGenerator.diagnostics(for: child)
        continue
      }
      for item in items where item.hasError || item.hasWarning {
        guard broken <= Self.limit else { break }
        broken += item.hasError ? 1 : 0
        found += ParseDiagnosticsGenerator.diagnostics(for: item)
      }
    }
    return found
  }

  private typealias Diagnostic = Diagnostics.Diagnostic

  /// Errors told of one cell.
  static let limit = 20

  /// Where a brace is missing, what belongs to the top level or to a type stands inside of something.
  private func misplaced(before offset: Int, in start: Int) -> [(words: String, offset: Int)] {
    guard let item = syntax.statements.first(where: { $0.position.utf8Offset == start }) else { return [] }
    let search = MisplacedDeclarations(limit: offset)
    search.walk(item)
    return search.found
  }

  // MARK: Tokens around

  func token(after offset: Int) -> TokenSyntax {
    var current = syntax.token(at: AbsolutePosition(utf8Offset: max(0, offset - 1)))
    while let token = current {
      if start(token) >= offset { return token }
      current = token.nextToken(viewMode: .sourceAccurate)
    }
    return syntax.endOfFileToken
  }

  func start(_ token: TokenSyntax) -> Int { token.positionAfterSkippingLeadingTrivia.utf8Offset }

  func beginsLine(_ token: TokenSyntax) -> Bool {
    token.tokenKind == .endOfFile || token.leadingTrivia.contains(where: \.isNewline)
  }

  /// Whether the compiler gives up a list at a token: what follows is another statement.
  private func endsList(_ token: TokenSyntax) -> Bool {
    switch token.tokenKind {
    case .endOfFile: true
    case .rightBrace: beginsLine(token)
    case .keyword(let keyword):
      switch keyword {
      case .let, .var, .func, .struct, .class, .enum, .protocol, .extension, .import, .typealias, .if, .for, .while,
        .guard, .return, .switch, .do, .repeat, .break, .continue, .defer, .throw, .case, .default, .static, .private,
        .public, .`init`, .deinit, .subscript, .mutating, .override, .final, .fileprivate, .internal:
        beginsLine(token)
      default: false
      }
    default: false
    }
  }

  // MARK: Words

  private func word(_ finding: SwiftDiagnostics.Diagnostic) -> (String, Int) {
    let offset = finding.position.utf8Offset
    let next = token(after: offset)
    if let words = wordsAround(finding, next) { return words }
    var message = finding.message
    // What spans lines is not quoted: its first token tells as much.
    if message.hasPrefix("unexpected code in ") {
      message = "unexpected code '\(next.text)'" + message.dropFirst("unexpected code".count)
    }
    if message == "expected ':' in switch case", beginsLine(next) {
      return ("expected ':' after 'case'", end(before: next))
    }
    if message == "expected 'in' in 'for' statement", isName(next),
      case .identifier? = next.previousToken(viewMode: .sourceAccurate)?.tokenKind
    {
      return (secondIdentifier("constant"), start(next))
    }
    if message.contains("escape sequence") { return escape(message, offset) }
    switch message {
    case "expected '{' in 'if' statement" where next.text == "else":
      return ("unexpected 'else' immediately following 'if' condition", start(next))
    case "expected type in typealias declaration":
      return ("expected type in type alias declaration", end(before: next))
    case "bare slash regex literal may not start with space":
      return ("unary operator cannot be separated from its operand", offset - 1)
    case "expected name in member access":
      return ("expected member name following '.'", beginsLine(next) ? offset - 1 : offset)
    case "expected parameter clause in function signature":
      let isInitializer = next.previousToken(viewMode: .sourceAccurate)?.tokenKind == .keyword(.`init`)
      return isInitializer
        ? ("expected '(' for initializer parameters", start(next))
        : ("expected '(' in argument list of function declaration", offset)
    case "expected identifier in enum case", "identifier can only start with a letter or underscore, not a number":
      guard let word = next.previousToken(viewMode: .sourceAccurate), word.tokenKind == .keyword(.case) else { break }
      return ("expected identifier in enum 'case' declaration", start(word))
    case "expected value in function call" where next.tokenKind == .comma:
      return ("unexpected ',' separator", start(next))
    case "expected expression after 'try'" where beginsLine(next):
      return isInitialValue(finding.node)
        ? ("expected initial value after '='", end(before: next)) : ("expected expression", start(next))
    case "expected expression in variable", "expected expression after operator":
      guard isOperator(next), next.trailingTriviaLength.utf8Length > 0 else { break }
      return ("unary operator cannot be separated from its operand", start(next))
    case "keyword 'self' cannot be used as an identifier here":
      switch next.previousToken(viewMode: .sourceAccurate)?.tokenKind {
      case .keyword(.let), .keyword(.var): return (message, offset)
      default: return ("expected pattern", offset)
      }
    case "'throws' must precede '->'":
      let isDouble =
        finding.node.parent?.as(FunctionEffectSpecifiersSyntax.self)?.throwsClause != nil
        || finding.node.parent?.as(FunctionSignatureSyntax.self)?.effectSpecifiers?.throwsClause != nil
      return (isDouble ? "'throws' has already been specified" : "'throws' may only occur before '->'", offset)
    case "expected ')' in string literal":
      guard let segment = enclosing(ExpressionSegmentSyntax.self, of: finding.node) else { break }
      return (
        "cannot find ')' to match opening '(' in string interpolation",
        segment.leftParen.positionAfterSkippingLeadingTrivia.utf8Offset
      )
    case "expected ':' to begin inheritance clause":
      guard enclosing(ClassDeclSyntax.self, of: finding.node) == nil else { break }
      let isEnum = enclosing(EnumDeclSyntax.self, of: finding.node) != nil
      return ("expected '{' in \(isEnum ? "enum" : "struct")", start(next))
    case "expected ':' or '==' to indicate a conformance or same-type requirement":
      guard next.text == "=" else { break }
      return ("use '==' for same-type requirements rather than '='", start(next))
    case "expected '=' and type in typealias declaration":
      guard enclosing(ProtocolDeclSyntax.self, of: finding.node) != nil,
        let alias = enclosing(TypeAliasDeclSyntax.self, of: finding.node)
      else { break }
      return (
        "type alias is missing an assigned type; use 'associatedtype' to define an associated type requirement",
        start(alias.typealiasKeyword)
      )
    case "expected ')' to end tuple pattern": return separator(offset, next)
    case "expected '>' to end generic argument clause", "expected '>' to end generic parameter clause":
      let what = message.contains("argument") ? "argument" : "parameter"
      return ("expected '>' to complete generic \(what) list", beginsLine(next) ? end(before: next) : start(next))
    case "expected identifier in parameter": return (Self.noParameterName, offset)
    case "consecutive statements on a line must be separated by newline or ';'":
      if next.tokenKind == .keyword(.while),
        let block = next.previousToken(viewMode: .sourceAccurate)?.parent?.parent?
          .as(DoStmtSyntax.self)
      {
        return ("'do-while' statement is not allowed", start(block.doKeyword))
      }
      return ("consecutive statements on a line must be separated by ';'", end(before: next))
    case "consecutive declarations on a line must be separated by newline or ';'":
      return ("consecutive declarations on a line must be separated by ';'", end(before: next))
    case "expected '=' in variable" where next.tokenKind == .leftSquare && end(before: next) == start(next):
      return ("array types are now written with the brackets around the element type", start(next))
    case "multi-line string literal closing delimiter must begin on a new line":
      guard let literal = enclosing(StringLiteralExprSyntax.self, of: finding.node),
        literal.tokens(viewMode: .sourceAccurate).dropFirst().allSatisfy({ !beginsLine($0) }),
        !literal.description.contains("\n")
      else { break }
      return (
        "multi-line string literal content must begin on a new line",
        literal.openingQuote.endPositionBeforeTrailingTrivia.utf8Offset
      )
    case "expected '}' to end variable": return ("expected '}' at end of variable get/set clause", start(next))
    case "expected '=' in variable":
      return ("consecutive statements on a line must be separated by ';'", end(before: next))
    case "expected ':' in type annotation" where isName(next):
      return (secondIdentifier(bindingKind(finding.node)), start(next))
    case "unexpected braces in variable": return (secondIdentifier(bindingKind(finding.node)), offset)
    case "expected ':' and expression after '? ...' in ternary expression":
      var node: Syntax? = Syntax(finding.node)
      while let here = node {
        let mark =
          here.as(UnresolvedTernaryExprSyntax.self)?.questionMark ?? here.as(TernaryExprSyntax.self)?.questionMark
        if let mark { return ("expected ':' after '? ...' in ternary expression", start(mark)) }
        node = here.parent
      }
      return ("expected ':' after '? ...' in ternary expression", offset)
    case "expected 'else' in 'guard' statement":
      return ("expected 'else' after 'guard' condition", beginsLine(next) ? end(before: next) : offset)
    case "expected ')' to end function call", "expected ')' to end tuple", "expected ')' to end pattern":
      if endsList(next) { return ("expected ')' in expression list", start(next)) }
      return separator(offset, next)
    case "expected ']' to end subscript":
      if endsList(next) { return ("expected ']' in expression list", start(next)) }
      return separator(offset, next)
    case "expected ']' to end array", "expected ']' to end dictionary":
      if endsList(next) {
        return (
          "expected ']' in container literal expression",
          next.tokenKind == .endOfFile ? end(before: next) : start(next)
        )
      }
      return separator(offset, next)
    case "expected ')' to end parameter clause":
      let isOpen = next.previousToken(viewMode: .sourceAccurate)?.tokenKind == .leftParen
      if next.tokenKind == .rightBrace || endsList(next) || isOpen {
        return (Self.noParameterName, start(next))
      }
      return ("expected ',' separator", start(next))
    case "expected '\"' to end string literal", "expected '\"\"\"' to end string literal":
      return ("unterminated string literal", start(of: StringLiteralExprSyntax.self, around: finding.node))
    case "expected ':' and type in parameter":
      let parameter = enclosing(FunctionParameterSyntax.self, of: finding.node)
      if parameter?.secondName?.presence == .present {
        return ("expected ':' following argument label and parameter name", offset)
      }
      let place = parameter?.firstName.positionAfterSkippingLeadingTrivia.utf8Offset ?? offset
      if parameter.map({ isValueWord($0.firstName) }) == true { return (Self.noParameterName, place) }
      return ("unnamed parameters must be written with the empty name '_'", min(place, offset))
    case "expected 'set' in modifier":
      guard let modifier = finding.node.as(DeclModifierSyntax.self) ?? finding.node.parent?.as(DeclModifierSyntax.self)
      else { return (message, offset) }
      return (
        "expected 'set' as subject of '\(modifier.name.text)' modifier",
        modifier.positionAfterSkippingLeadingTrivia.utf8Offset
      )
    case "'=' must have consistent whitespace on both sides":
      return (
        message,
        syntax.syntaxTextBytes[min(offset, syntax.syntaxTextBytes.count - 1)] == UInt8(ascii: "=") ? offset : offset - 1
      )
    case "expected condition in 'guard' statement":
      return ("missing condition in 'guard' statement", statementStart(finding.node))
    case "expected '=' in typealias declaration" where isName(next):
      return (secondIdentifier("typealias"), start(next))
    case "found an unexpected second identifier in pattern; is there an accidental break?":
      return (secondIdentifier(bindingKind(finding.node)), offset)
    case "expected identifier, ':', and type in parameter" where next.tokenKind == .comma:
      return ("unexpected ',' separator", start(next))
    case "unterminated '/*' comment": return (message, max(0, syntax.endOfFileToken.endPosition.utf8Offset - 1))
    default: break
    }
    if let same = Self.replacements[message] { return (same, offset) }
    if let ahead = Self.replacementsAhead[message] { return (ahead, start(next)) }
    let second = "found an unexpected second identifier in "
    if message.hasPrefix(second), let kind = message.dropFirst(second.count).split(separator: ";").first {
      return (kind.hasSuffix("declaration") ? message : secondIdentifier(String(kind)), offset)
    }
    if message.hasPrefix("expected '}' to end ") {
      return (closing(String(message.dropFirst("expected '}' to end ".count))), start(next))
    }
    if message.hasPrefix("expected identifier in enum case"), previous(next) == .comma {
      return ("expected identifier after comma in enum 'case' declaration", offset)
    }
    if message.hasPrefix("expected identifier and member block in ") {
      return ("expected identifier in \(message.split(separator: " ").last ?? "") declaration", start(next))
    }
    if message.hasPrefix("expected identifier in ") {
      return ("\(message) declaration", offset)
    }
    if message.hasPrefix("expected ',' in ") { return ("expected ',' separator", start(next)) }
    if message.hasPrefix("unexpected '") || message.hasPrefix("unexpected code '"),
      ["in struct", "in class", "in enum", "in extension", "in protocol"].contains(where: message.hasSuffix),
      !message.hasPrefix("unexpected code '"), message.contains("keyword")
    {
      return ("expected declaration", offset)
    }
    if ["]", ")"].contains(where: { message.hasPrefix("unexpected code '\($0)'") }), beginsLine(next) {
      return ("expected expression", offset)
    }
    if message.hasPrefix("missing condition in ") {
      return (message, statementStart(finding.node))
    }
    if message.hasPrefix("unexpected code '") {
      if message.hasSuffix(" in parameter"), next.tokenKind == .colon { return ("expected ',' separator", start(next)) }
      if message.hasSuffix(" in parameter") || message.hasSuffix(" in parameter clause") {
        return ("expected ':' following argument label and parameter name", start(next))
      }
      if next.tokenKind == .colon, let last = next.previousToken(viewMode: .sourceAccurate),
        last.parent?.is(FunctionParameterClauseSyntax.self) == true
      {
        return ("expected '->' after function parameter tuple", start(next))
      }
      let isMember = [" in struct", " in class", " in enum", " in extension"].contains(where: message.hasSuffix)
      if message.hasPrefix("unexpected code 'else"), !isMember {
        if beginsLine(next) || next.previousToken(viewMode: .sourceAccurate) == nil {
          return ("expected expression", offset)
        }
        return ("consecutive statements on a line must be separated by ';'", end(before: next))
      }
      let before = next.previousToken(viewMode: .sourceAccurate)?.tokenKind
      if isMember, before == .leftBrace || before == .semicolon {
        if case .identifier = next.tokenKind {
          return ("expected 'func' keyword in instance method declaration", start(next))
        }
        return ("expected declaration", start(next))
      }
      if isMember, !beginsLine(next), !message.hasSuffix("in enum") {
        return ("consecutive declarations on a line must be separated by ';'", end(before: next))
      }
      if message.hasPrefix("unexpected code 'in "), message.hasSuffix("in closure") {
        return ("expected expression", offset)
      }
      if message.hasPrefix("unexpected code 'catch") {
        let first = syntax.statements.last { $0.position.utf8Offset < offset }
        guard let attempt = first?.item.as(ExprSyntax.self)?.as(TryExprSyntax.self) else {
          return ("expected expression", offset)
        }
        return (
          "the 'do' keyword is used to specify a 'catch' region", start(attempt.tryKeyword)
        )
      }
      if message.hasSuffix(" in 'for' statement") {
        let isSequence = enclosing(ForStmtSyntax.self, of: finding.node).map { start($0.inKeyword) < start(next) }
        return next.tokenKind == .comma && isSequence != true
          ? ("expected 'in' after for-each pattern", start(next))
          : ("expected '{' to start the body of for-each loop", start(next))
      }
      if message.hasSuffix(" in array type") { return ("expected ']' in array type", start(next)) }
      if message.hasSuffix(" in 'if' statement") { return ("expected '{' after 'if' condition", start(next)) }
      if message.hasSuffix(" in 'while' statement") { return ("expected '{' after 'while' condition", start(next)) }
      if message.hasSuffix("in subscript") || message.hasSuffix("in function call") || message.hasSuffix("in tuple")
        || message.hasSuffix("in array")
      {
        return separator(offset, next)
      }
      if message.hasSuffix("in enum"), !beginsLine(next) {
        return (
          "found an unexpected second identifier in enum 'case' declaration; is there an accidental break?", offset
        )
      }
      if !beginsLine(next) { return ("consecutive statements on a line must be separated by ';'", end(before: next)) }
      if [" in struct", " in class", " in enum", " in extension"].contains(where: message.hasSuffix) {
        if case .identifier = next.tokenKind {
          return ("expected 'func' keyword in instance method declaration", start(next))
        }
        return ("expected declaration", start(next))
      }
    }
    return (message, offset)
  }

  /// The compiler points into an escape where the parser points at its backslash.
  private func escape(_ message: String, _ offset: Int) -> (String, Int) {
    let bytes = syntax.syntaxTextBytes
    func isHex(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }
    var end = offset + 3
    while bytes.indices.contains(end), isHex(bytes[end]) { end += 1 }
    switch message {
    case "invalid escape sequence in literal":
      let isScalar = bytes.indices.contains(offset + 1) && bytes[offset + 1] == UInt8(ascii: "u")
      return isScalar ? ("invalid unicode scalar", offset) : (message, offset + 1)
    case "expected hexadecimal code in \\u{...} escape sequence":
      return ("expected hexadecimal code in braces after unicode escape", offset + 1)
    case "expected '}' in \\u{...} escape sequence": return (message, end)
    default: return (message, end + 1)
    }
  }

  func isOperator(_ token: TokenSyntax) -> Bool {
    switch token.tokenKind {
    case .binaryOperator, .prefixOperator, .postfixOperator: true
    default: false
    }
  }

  func enclosing<Kind: SyntaxProtocol>(_ kind: Kind.Type, of node: Syntax) -> Kind? {
    var current: Syntax? = node
    while let here = current {
      if let found = here.as(kind) { return found }
      current = here.parent
    }
    return nil
  }

  private func start<Kind: SyntaxProtocol>(of kind: Kind.Type, around node: Syntax) -> Int {
    (enclosing(kind, of: node).map { Syntax($0) } ?? node).positionAfterSkippingLeadingTrivia.utf8Offset
  }

  private func isInitialValue(_ node: Syntax) -> Bool {
    enclosing(InitializerClauseSyntax.self, of: node) != nil
  }

  private func separator(_ offset: Int, _ next: TokenSyntax) -> (String, Int) {
    ("expected ',' separator", beginsLine(next) ? end(before: next) : start(next))
  }

  /// Where the token before another ends.
  func end(before token: TokenSyntax) -> Int {
    token.previousToken(viewMode: .sourceAccurate)?.endPositionBeforeTrailingTrivia.utf8Offset ?? start(token)
  }

  private func previous(_ token: TokenSyntax) -> TokenKind? {
    token.previousToken(viewMode: .sourceAccurate)?.tokenKind
  }

  func isName(_ token: TokenSyntax) -> Bool {
    if case .identifier = token.tokenKind { !beginsLine(token) } else { false }
  }

  func secondIdentifier(_ kind: String) -> String {
    "found an unexpected second identifier in \(kind) declaration; is there an accidental break?"
  }

  func bindingKind(_ node: Syntax) -> String {
    var current: Syntax? = node
    while let here = current {
      if let variable = here.as(VariableDeclSyntax.self) {
        return variable.bindingSpecifier.text == "let" ? "constant" : "variable"
      }
      current = here.parent
    }
    return "constant"
  }

  private func closing(_ what: String) -> String {
    switch what {
    case "closure": "expected '}' at end of closure"
    case "struct", "class", "extension", "protocol", "actor": "expected '}' in \(what)"
    case "enum": "expected '}' at end of enum"
    case "'switch' statement": "expected '}' at end of 'switch' statement"
    default: "expected '}' at end of brace statement"
    }
  }

  private func statementStart(_ node: Syntax) -> Int {
    var current: Syntax? = node
    while let here = current {
      if here.is(IfExprSyntax.self) || here.is(WhileStmtSyntax.self) || here.is(GuardStmtSyntax.self)
        || here.is(SwitchExprSyntax.self)
      {
        return here.positionAfterSkippingLeadingTrivia.utf8Offset
      }
      current = here.parent
    }
    return node.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// Said at the same place in other words.
  private static let replacements = [
    "expected pattern in 'for' statement": "expected pattern",
    "expected label in subscript": "expected argument label before colon",
    "expected expression in 'guard' statement": "expected expression in conditional",
    "expected expression and ':' in ternary operator": "expected expression after '?' in ternary expression",
    "expected '{' in protocol": "expected '{' in protocol type",
    "expected parameter clause in subscript": "expected '(' for subscript parameters",
    "expected '->' and return type in subscript": "expected '->' for subscript element type",
    "expected label in function call": "expected argument label before colon",
    "expected expression in closure": "expected expression",
    "expected value in dictionary element": "expected value in dictionary literal",
    "expected '{' in 'switch' statement": "expected '{' after 'switch' subject expression",
    "expected pattern in tuple pattern": "expected pattern",
    "expected 'in' in closure signature": "expected 'in' after the closure signature",
    "unexpected 'true' keyword in 'if' statement": "expected '{' after 'if' condition",
    "unexpected 'false' keyword in 'if' statement": "expected '{' after 'if' condition",
    "unexpected 'true' keyword in 'while' statement": "expected '{' after 'while' condition",
    "unexpected 'false' keyword in 'while' statement": "expected '{' after 'while' condition",
    "unexpected 'in' keyword in closure": "expected expression",
    "expected type in array type": "expected element type",
    "expected identifier and ':' in parameter": "unnamed parameters must be written with the empty name '_'",
    "expected value and ')' to end function call": "expected expression in list of expressions",
    "expected value in function call": "expected expression in list of expressions",
    "expected value in subscript": "expected expression in list of expressions",
    "expected type in parameter": "expected parameter type following ':'",
    "expected 'func' in function": "expected 'func' keyword in instance method declaration",
    "expected '(' to start parameter clause": "expected '(' in argument list of function declaration",
    "unexpected brace in source file": "extraneous '}' at top level",
    "all statements inside a switch must be covered by a 'case' or 'default' label":
      "all statements inside a switch must be covered by a 'case' or 'default'",
    "expected pattern in variable": "expected pattern",
    "expected expression in pattern": "expected pattern",
    "expected type in type annotation": "expected type",
    "expected type in inherited type": "expected type",
    "expected return type in function signature": "expected type for function result",
    "expected return type in function type": "expected type for function result",
    "'case' can only appear inside a 'switch' statement or 'enum' declaration":
      "'case' label can only appear inside a 'switch' statement",
    "Single-quoted string literal found, use '\"'": "single-quoted string literal found, use '\"'",
    "expected ':' and value in dictionary element": "expected ':' in dictionary literal",
    "unexpected ';' separator": "';' statements are not allowed",
    "expected 'var' in variable": "expected 'var' keyword in property declaration",
    "unicode curly quote found; use '\"' instead": "unicode curly quote found, replace with '\"'",
    "C-style for statement has been removed in Swift 3": "C-style for statement was removed in Swift 3",
    "expected expression in variable": "expected initial value after '='",
    "deinitializers cannot have parameters": "no parameter clause allowed on deinitializer",
    "expected throwing specifier; did you mean 'throws'?":
      "only function declarations may be marked 'rethrows'; did you mean 'throws'?",
    "expected '(' to start function type": "single argument function types require parentheses",
    "'inout' before a parameter name is not allowed":
      "'inout' before a parameter name is not allowed, place it before the parameter type instead",
    "operator should not be declared with body":
      "operator should no longer be declared with body; use a precedence group instead",
    "expected root in key path": "expected expression path in Swift key path",
    "expected '{' in 'guard' statement": "expected '{' after 'guard' else",
    "expected 'in' and expression in 'for' statement": "expected 'in' after for-each pattern",
    "keyword 'in' cannot be used as an identifier here": "expected pattern",
    "expected identifier and function signature in function": "expected identifier in function declaration",
    "expected code block in 'defer' statement": "expected '{' after 'defer'",
    "expected '{' in 'defer' statement": "expected '{' after 'defer'",
    "expected 'else' and body in 'guard' statement": "expected 'else' after 'guard' condition",
    "expected '{' in 'do' statement": "expected '{' after 'do'",
    "expected code block in 'if' statement": "expected '{' after 'if' condition",
    "expected code block in 'while' statement": "expected '{' after 'while' condition",
    "expected expression in parameter": "expected initial value after '='",
    "expected generic parameter in generic parameter clause": "expected an identifier to name generic parameter",
    "expected left-hand type, '==', and right-hand type in same type requirement": "expected type",
    "expected value type in dictionary type": "expected dictionary value type",
    "expected type in tuple type": "expected type",
    "expected value in array element": "expected expression in container literal",
    "extraneous whitespace after '#' is not permitted":
      "extraneous whitespace between '#' and macro name is not permitted",
    "standalone ';' statements are not allowed": "';' statements are not allowed",
    "string literals in Swift are not preceded by an '@' sign": "expected initial value after '='",
    "expected '=' in typealias declaration": "expected '=' in type alias declaration",
    "expected '=' and expression in pattern matching": "variable binding in a condition requires an initializer",
    "expected 'let' in optional binding": "expected 'let' in conditional",
    "expected expression in 'if' statement": "expected expression in conditional",
    "expected '=' and type in typealias declaration": "expected '=' in type alias declaration",
  ]

  /// Said of what comes next instead of what came before.
  private static let replacementsAhead = [
    "expected expression after operator": "expected expression after operator",
    "expected expression after 'try'": "expected expression",
    "expected type after 'as'": "expected type after 'as'",
    "expected type after 'is'": "expected type after 'is'",
    "expected name in import": "expected identifier in import declaration",
    "expected expression after ternary operator": "expected expression after '? ... :' in ternary expression",
    "expected value and ']' to end subscript": "expected expression in list of expressions",
    "expected ']' to end array type": "expected ']' in array type",
    "expected ':' in dictionary element": "expected ':' in dictionary literal",
    "expected ']' to end dictionary type": "expected ']' in dictionary type",
    "expected '{' in 'if' statement": "expected '{' after 'if' condition",
    "expected '{' in 'while' statement": "expected '{' after 'while' condition",
    "expected '{' in 'for' statement": "expected '{' to start the body of for-each loop",
    "expected 'in' in 'for' statement": "expected 'in' after for-each pattern",
    "expected ':' in switch case": "expected ':' after 'case'",
  ]
}
