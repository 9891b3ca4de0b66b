import Diagnostics
internal import SwiftDiagnostics
internal import SwiftSyntax

/// How the compiler goes on behind a mistake: it tells of several errors where this parser tells of one.
extension SyntaxErrors {
  /// The item of the top level in which a place lies, by its start.
  func item(at offset: Int, _ starts: [Int]) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : starts[low - 1]
  }

  var equalSignText: String { "'=' must have consistent whitespace on both sides" }

  /// An equal sign beside a vertical tab, a form feed or a mark of byte order: what the parser proposes there is no change
  /// at all, and it stops at that itself.
  func signAmongUnusualSpace() -> SourceRange? {
    guard syntax.hasError else { return nil }
    for token in syntax.tokens(viewMode: .sourceAccurate) where token.tokenKind == .equal {
      let before = token.previousToken(viewMode: .sourceAccurate)?.trailingTrivia.pieces ?? []
      let around = before + token.leadingTrivia.pieces + token.trailingTrivia.pieces
      guard around.contains(where: isUnusualSpace) else { continue }
      let offset = token.positionAfterSkippingLeadingTrivia.utf8Offset
      return SourceRange(source, offset, offset + 1)
    }
    return nil
  }

  private func isUnusualSpace(_ piece: TriviaPiece) -> Bool {
    switch piece {
    case .verticalTabs, .formfeeds, .unexpectedText: true
    default: false
    }
  }

  typealias Word = (String, Int)

  /// All that the compiler says of a finding before `next`, with its places; nothing where the finding's own words tell.
  func recovered(_ finding: SwiftDiagnostics.Diagnostic, _ next: TokenSyntax) -> [Word] {
    guard let before = next.previousToken(viewMode: .sourceAccurate) else { return [] }
    if let words = comparedPattern(next, before) ?? valueAsParameter(next, before)
      ?? forgottenKeyword(finding, next, before)
    {
      return words
    }
    let message = finding.message
    if case .identifier = next.tokenKind, !isMember(finding.node), before.parent?.is(DeclModifierSyntax.self) == true,
      !beginsLine(next)
    {
      return [("expected expression", start(before))]
    }
    switch message {
    case "unicode curly quote found; use '\"' instead": return curlyQuotes(around: finding.node)
    case "expected 'var' in variable" where before.tokenKind == .keyword(.static):
      return [("expected 'var' keyword in static property declaration", start(next))]
    case "expected ':' in parameter": return missingColon(finding.node, next)
    case "expected ':' and type in parameter":
      guard let parameter = enclosing(EnumCaseParameterSyntax.self, of: finding.node),
        let first = parameter.firstName, parameter.secondName?.presence == .present
      else { return [] }
      return [("enum case cannot have keyword arguments", start(first)), (Self.noColon, start(next))]
    case "expected identifier and ':' in parameter" where isValueWord(next):
      return [(Self.noParameterName, start(next))]
    case "expected identifier and ':' in parameter" where before.tokenKind == .leftParen && next.tokenKind == .arrow:
      return [(Self.noParameterName, start(next))]
    case "expected '(' to start parameter clause": return missingParenthesis(finding.node, next)
    case "expected ')' to end parameter clause": return openParameters(finding.node, next, before)
    case "expected ',' in tuple type" where isName(next) && isLabeled(before): return [(Self.noComma, start(next))]
    case "expected ':' in tuple type" where isName(next), "expected ',' in tuple type" where isName(next),
      "expected ',' in function type" where isName(next):
      guard let behind = next.nextToken(viewMode: .sourceAccurate) else { return [] }
      return [(Self.noColon, start(behind)), ("expected type", start(behind))]
    case "expected ')' to end tuple type":
      if next.tokenKind == .equal { return [("default argument not permitted in a tuple type", start(next))] }
      guard !beginsLine(next), next.tokenKind != .rightSquare else { return [] }
      return [(Self.noComma, start(next)), ("expected type", start(next))] + missingBody(around: finding.node, next)
    case "expected ',' in tuple pattern" where isName(next):
      return [(secondIdentifier(bindingKind(finding.node)), start(next))]
    case "found an unexpected second identifier in pattern; is there an accidental break?":
      return secondName(finding.node, next)
    case "expected '{' in variable":
      let isWord = ["get", "set", "didSet", "willSet"].contains(next.text)
      guard isWord, isMember(Syntax(before)), let behind = next.nextToken(viewMode: .sourceAccurate) else { return [] }
      return [
        ("expected 'func' keyword in instance method declaration", start(next)),
        ("expected '(' in argument list of function declaration", start(behind)),
      ]
    case "expected '->' in subscript": return [("expected '->' for subscript element type", start(next))]
    case "expected expression in ternary operator":
      return [("expected expression after '?' in ternary expression", start(next))]
    case "expected ':' after '? ...' in ternary expression":
      return enclosing(UnresolvedTernaryExprSyntax.self, of: finding.node).map { [(message, start($0.questionMark))] }
        ?? []
    case "unexpected 'catch' keyword in 'do' statement", "unexpected 'else' keyword in 'if' statement":
      return [("expected expression", start(next))]
    case "expected '{' in 'catch' clause", "expected code block in 'catch' clause":
      return [("expected '{' after 'catch' pattern", beginsLine(next) ? end(before: next) : start(next))]
    case "expected '{' or 'if' after 'else'" where beginsLine(next): return [(message, end(before: next))]
    case "expected name in member access" where before.tokenKind == .period: return missingMember(next, before)
    case "expected ')' in function call" where next.tokenKind == .leftBrace && !beginsLine(next):
      return [(Self.noComma, start(next))]
    case "expected value and ')' to end function call":
      return [("expected expression in list of expressions", start(next))]
    case "expected ':' in type annotation" where next.tokenKind == .leftSquare:
      return unmarkedType(finding.node, next)
    case "expected ')' to end function call" where next.tokenKind == .rightBrace && !beginsLine(next):
      return unopenedClosure(finding.node, next)
    case "expected ')' to end function call" where next.tokenKind == .rightSquare && !beginsLine(next):
      return [(Self.noComma, start(next)), ("expected expression in list of expressions", start(next))]
    case "expected '=' in variable", "unexpected braces in variable": return missingEqual(finding.node, next, before)
    case _ where message.hasSuffix(" in 'for' statement") && (next.tokenKind == .comma || next.tokenKind == .equal):
      // `for key, value in pairs`: the compiler looks for what is looped over as well.
      let isSequence = enclosing(ForStmtSyntax.self, of: finding.node).map { start($0.inKeyword) < start(next) }
      guard isSequence != true else { return [] }
      return [
        ("expected 'in' after for-each pattern", start(next)),
        ("expected Sequence expression for for-each loop", start(next)),
      ]
    case "expected '[' to start dictionary type":
      var colon: TokenSyntax? = next
      while let here = colon, here.tokenKind != .colon { colon = here.nextToken(viewMode: .sourceAccurate) }
      return colon.map { [("unexpected ':' in type; did you mean to write a dictionary type?", start($0))] } ?? []
    case "expected key in dictionary element":
      return before.tokenKind == .leftSquare
        ? [("expected expression in container literal", start(next))]
        : [("expected key expression in dictionary literal", start(next))]
    case "unexpected 'in' keyword in variable", "unexpected 'in' keyword in source file":
      return beginsLine(next) ? [] : statements(at: next)
    case "expected 'in' in closure signature": return [("expected 'in' after the closure signature", start(next))]
    case "expected ')' to end modifier":
      guard let modifier = enclosing(DeclModifierSyntax.self, of: finding.node) else { return [] }
      return [("expected ')' in '\(modifier.name.text)' modifier", start(modifier.name))]
    case "expected '}' to end variable":
      guard case .getter? = enclosing(AccessorBlockSyntax.self, of: finding.node)?.accessors else { return [] }
      return [("expected '}' at end of brace statement", start(next))]
    case "expected value in function call":
      guard isOperator(next), next.trailingTriviaLength.utf8Length > 0 else { return [] }
      return [("unary operator cannot be separated from its operand", start(next))]
    case "expected type in extension": return [("expected type name in extension declaration", start(next))]
    case "expected right-hand type in same type requirement": return [("expected type", start(next))]
    case "identifier can only start with a letter or underscore, not a number":
      guard case .keyword(let keyword) = before.tokenKind,
        [.func, .struct, .class, .enum, .protocol, .typealias].contains(keyword)
      else { return [] }
      let kind = keyword == .func ? "function" : before.text
      return [("\(kind) name can only start with a letter or underscore, not a number", start(next))]
    case _ where message.hasPrefix("unexpected code '#else if"):
      guard let word = next.nextToken(viewMode: .sourceAccurate), word.tokenKind == .keyword(.if) else { return [] }
      return [
        (
          "unexpected 'if' keyword following '#else' conditional compilation directive; did you mean '#elseif'?",
          start(word)
        )
      ]
    case "expected pattern in value binding pattern":
      let words: [TokenKind] = [.keyword(.let), .keyword(.var)]
      guard words.contains(before.tokenKind), let first = before.previousToken(viewMode: .sourceAccurate),
        words.contains(first.tokenKind)
      else { return [] }
      return [
        ("'\(before.text)' cannot appear nested inside another 'var' or 'let' pattern", start(before)),
        ("expected pattern", start(next)),
      ]
    case let message where message.hasPrefix("expected declaration after '"):
      guard case .identifier = next.tokenKind, isMember(finding.node) else { return [] }
      let second = next.nextToken(viewMode: .sourceAccurate)
      return [("expected 'func' keyword in instance method declaration", start(next))]
        + (second.map(isName) == true && second.map(beginsLine) == false
          ? [
            (
              "found an unexpected second identifier in function declaration; is there an accidental break?",
              start(second!)
            )
          ]
          : [])
    default: return message.hasPrefix("unexpected ") ? recoveredFromExtra(finding, next, before) : []
    }
  }

  /// `let k == 3`
  private func comparedPattern(_ next: TokenSyntax, _ before: TokenSyntax) -> [Word]? {
    guard case .binaryOperator = next.tokenKind,
      before.parent?.is(IdentifierPatternSyntax.self) == true || before.tokenKind == .wildcard,
      before.parent?.parent?.is(PatternBindingSyntax.self) == true, !beginsLine(next),
      enclosing(VariableDeclSyntax.self, of: Syntax(before))?.parent?.is(MemberBlockItemSyntax.self) != true
    else { return nil }
    return [
      ("consecutive statements on a line must be separated by ';'", end(before: next)),
      ("unary operator cannot be separated from its operand", start(next)),
    ]
  }

  /// `func scale(_ numbers: [Int], 2)`
  private func valueAsParameter(_ next: TokenSyntax, _ before: TokenSyntax) -> [Word]? {
    let isBehindComma = before.tokenKind == .comma && before.parent?.is(FunctionParameterSyntax.self) == true
    let isFirst = before.tokenKind == .leftParen && before.parent?.is(FunctionParameterClauseSyntax.self) == true
    let isAlone = [.comma, .rightParen].contains(next.nextToken(viewMode: .sourceAccurate)?.tokenKind)
    guard isBehindComma || isFirst && isAlone else { return nil }
    switch next.tokenKind {
    case .integerLiteral, .floatLiteral, .prefixOperator("-"):
      return [("expected parameter type following ':'", start(next))]
    case .stringQuote: return [(Self.noParameterName, start(next))]
    default: return nil
    }
  }

  /// Whether a tuple type's element that ends here has a label.
  private func isLabeled(_ token: TokenSyntax) -> Bool {
    enclosing(TupleTypeElementSyntax.self, of: Syntax(token))?.colon != nil
  }

  static var noParameterName: String { "expected parameter name followed by ':'" }

  func isValueWord(_ token: TokenSyntax) -> Bool {
    ["nil", "true", "false", "self"].contains(token.text)
  }

  private func recoveredFromExtra(
    _ finding: SwiftDiagnostics.Diagnostic, _ next: TokenSyntax, _ before: TokenSyntax
  ) -> [Word] {
    let message = finding.message
    let parent = finding.node.parent
    let behind = finding.node.nextToken(viewMode: .sourceAccurate)
    let kinds = ["struct", "class", "enum", "extension", "protocol"]
    let owner = kinds.first { message.hasSuffix(" in \($0)") }
    if message.hasSuffix(" in parameter clause"), hasType(before) {
      if case .identifier = next.tokenKind { return [(Self.noComma, start(next))] }
      if next.tokenKind == .equal, enclosing(ClosureSignatureSyntax.self, of: Syntax(before)) != nil {
        return [("default arguments are not allowed in closures", start(next))]
      }
      return [(Self.noComma, start(next)), (Self.noParameterName, start(next))]
    }
    if message.hasSuffix(" in parameter"), next.tokenKind == .leftParen, isName(before) {
      return [(Self.noParameterName, start(before))]
    }
    if message.hasSuffix(" in parameter"), isName(next), isName(before), !beginsLine(next) {
      return [("expected ':' following argument label and parameter name", start(next)), (Self.noComma, start(next))]
    }
    if message.hasSuffix(" in dictionary"), beginsLine(next) { return [(Self.noComma, end(before: next))] }
    if message.hasSuffix(" keyword in function call"), isName(before), isValueWord(next) {
      return [(Self.noComma, start(next))]
    }
    if message.hasSuffix(" in 'for' statement"), [.exclamationMark, .postfixQuestionMark].contains(next.tokenKind) {
      return [
        ("expected 'in' after for-each pattern", start(next)),
        ("expected Sequence expression for for-each loop", start(next)),
      ]
    }
    if message.hasSuffix(" in enum"), beginsLine(next), case .identifier = next.tokenKind, let behind, isName(behind),
      !beginsLine(behind), enclosing(EnumCaseDeclSyntax.self, of: Syntax(before)) != nil
    {
      return [
        (
          "found an unexpected second identifier in enum 'case' declaration; is there an accidental break?", start(next)
        ),
        (Self.noLine, end(before: behind)), ("expected declaration", start(behind)),
      ]
    }
    // Code of a body, not of what comes before it.
    if parent?.is(UnexpectedCodeDeclSyntax.self) == true, parent?.parent?.is(CodeBlockItemSyntax.self) == true,
      !beginsLine(next)
    {
      if before.tokenKind == .leftBrace, next.tokenKind == .arrow { return [("expected expression", start(next))] }
      if [.rightParen, .rightSquare, .comma, .colon].contains(next.tokenKind) { return statements(at: next) }
    }
    if parent?.is(AccessorBlockSyntax.self) == true {
      if enclosing(ProtocolDeclSyntax.self, of: finding.node) != nil {
        return [("expected get or set in a protocol property", start(next))]
      }
      if ["didSet", "willSet"].contains(before.text) {
        return [("expected '{' to start '\(before.text)' definition", start(next))]
      }
    }
    if message.hasSuffix(" in accessor"), next.tokenKind == .colon {
      return [
        ("expected ')' after didSet parameter name", start(next)),
        (
          "expected '{' to start \(enclosing(AccessorDeclSyntax.self, of: finding.node)?.accessorSpecifier.text ?? "") accessor definition",
          start(next)
        ),
      ]
    }
    if message.hasSuffix(" in enum case"), next.tokenKind == .period {
      return [("extraneous '.' in enum 'case' declaration", start(next))]
    }
    if message.hasSuffix(" in switch case"), parent?.is(SwitchCaseLabelSyntax.self) == true {
      return [("expected ':' after 'case'", start(next))]
    }
    if message.hasSuffix("in string literal"), let segment = enclosing(ExpressionSegmentSyntax.self, of: finding.node),
      segment.rightParen.presence == .missing
    {
      let literal = enclosing(StringLiteralExprSyntax.self, of: Syntax(segment))
      return [("cannot find ')' to match opening '(' in string interpolation", start(segment.leftParen))]
        + (literal.map { [("unterminated string literal", start($0.openingQuote))] } ?? [])
    }
    if message.hasSuffix("before modifier"), isMember(finding.node), case .identifier = next.tokenKind {
      if next.nextToken(viewMode: .sourceAccurate)?.tokenKind == .colon {
        return [("expected 'var' keyword in property declaration", start(next))]
      }
      return [("expected 'func' keyword in instance method declaration", start(next))]
    }
    guard let owner else { return [] }
    if behind?.tokenKind == .leftBrace, !beginsLine(next),
      enclosing(InheritanceClauseSyntax.self, of: Syntax(before)) != nil
    {
      return [("expected '{' in \(owner == "protocol" ? "protocol type" : owner)", start(next))]
    }
    if owner == "enum", !beginsLine(next), let word = enclosing(EnumCaseDeclSyntax.self, of: Syntax(before)) {
      if next.tokenKind == .colon {
        return [("'case' label can only appear inside a 'switch' statement", start(word.caseKeyword))]
      }
      if case .identifier = next.tokenKind { return [] }
      if next.tokenKind == .leftParen { return [] }
      return [(Self.noLine, end(before: next)), ("expected declaration", start(next))]
    }
    if next.tokenKind == .leftParen, before.tokenKind == .leftBrace { return [("expected declaration", start(next))] }
    if next.tokenKind == .leftParen, beginsLine(next), owner != "protocol" {
      return [("expected 'var' keyword in property declaration", start(next))]
    }
    if !beginsLine(next), let declaration = enclosing(SubscriptDeclSyntax.self, of: Syntax(before)),
      declaration.accessorBlock == nil
    {
      return [("expected '{' in subscript to specify getter and setter implementation", start(next))]
    }
    return []
  }

  // MARK: Parameters

  private func missingColon(_ node: Syntax, _ next: TokenSyntax) -> [Word] {
    guard let parameter = enclosing(FunctionParameterSyntax.self, of: node) else { return [] }
    let first = start(parameter.firstName)
    guard parameter.secondName == nil else {
      let place = beginsLine(next) ? end(before: next) : start(next)
      return [(Self.noColon, place)] + unnamed(at: place)
    }
    guard isName(next), let behind = next.nextToken(viewMode: .sourceAccurate) else {
      return [(Self.noParameterName, first)]
    }
    // The compiler has read the type as the parameter's own name.
    if let function = enclosing(FunctionDeclSyntax.self, of: node), isOperator(function.name) {
      return [("operator cannot have keyword arguments", first), (Self.noColon, start(behind))]
    }
    switch behind.tokenKind {
    case .comma, .rightParen, .equal: return [(Self.noColon, start(behind))]
    default: return [(Self.noColon, start(behind))] + unnamed(at: start(behind))
    }
  }

  private func unnamed(at place: Int) -> [Word] {
    [(Self.noComma, place), ("unnamed parameters must be written with the empty name '_'", place)]
  }

  private func missingParenthesis(_ node: Syntax, _ next: TokenSyntax) -> [Word] {
    if enclosing(ClosureSignatureSyntax.self, of: node) != nil {
      guard let behind = next.nextToken(viewMode: .sourceAccurate), behind.tokenKind == .colon else { return [] }
      return statements(at: behind)
    }
    guard isName(next), let behind = next.nextToken(viewMode: .sourceAccurate), behind.tokenKind == .colon else {
      return []
    }
    return [
      (secondIdentifier("function"), start(next)),
      ("expected '(' in argument list of function declaration", start(behind)),
      ("expected '->' after function parameter tuple", start(behind)),
    ]
  }

  private func openParameters(_ node: Syntax, _ next: TokenSyntax, _ before: TokenSyntax) -> [Word] {
    if let parameters = enclosing(EnumCaseParameterClauseSyntax.self, of: node) {
      if next.tokenKind == .leftParen, let last = parameters.parameters.last {
        return [(Self.noParameterName, last.positionAfterSkippingLeadingTrivia.utf8Offset)]
      }
      guard !beginsLine(next) else { return [] }
      return [(Self.noComma, start(next)), (Self.noParameterName, start(next))]
    }
    guard hasType(before), !beginsLine(next), next.tokenKind != .rightBrace else { return [] }
    return [(Self.noComma, start(next)), (Self.noParameterName, start(next))]
      + missingBody(around: node, next)
  }

  /// A brace behind an unclosed list is not read as a function's body.
  private func missingBody(around node: Syntax, _ next: TokenSyntax) -> [Word] {
    guard next.tokenKind == .leftBrace || next.tokenKind == .arrow,
      let function = enclosing(FunctionDeclSyntax.self, of: node),
      enclosing(ProtocolDeclSyntax.self, of: node) == nil
    else { return [] }
    return [(Self.noBody, start(function.name))]
  }

  /// Whether a token ends what tells a parameter's type.
  private func hasType(_ token: TokenSyntax) -> Bool {
    var current = token.parent
    while let here = current {
      if let parameter = here.as(FunctionParameterSyntax.self) { return parameter.colon.presence == .present }
      if let parameter = here.as(ClosureParameterSyntax.self) { return parameter.colon?.presence == .present }
      current = here.parent
    }
    return false
  }

  // MARK: Bindings

  private func secondName(_ node: Syntax, _ next: TokenSyntax) -> [Word] {
    var current: Syntax? = node
    while let here = current {
      if here.is(LabeledExprSyntax.self) { return [(Self.noComma, start(next))] }
      if here.is(SwitchCaseLabelSyntax.self) { return [("expected ':' after 'case'", start(next))] }
      if here.is(GuardStmtSyntax.self) { return [("expected 'else' after 'guard' condition", start(next))] }
      if here.is(WhileStmtSyntax.self) { return [("expected '{' after 'while' condition", start(next))] }
      if here.is(IfExprSyntax.self) { return [("expected '{' after 'if' condition", start(next))] }
      if here.is(CodeBlockItemSyntax.self) { return [] }
      current = here.parent
    }
    return []
  }

  /// `let xs [Int] = []`: what follows the name is read as a statement of its own.
  private func unmarkedType(_ node: Syntax, _ next: TokenSyntax) -> [Word] {
    guard let binding = enclosing(PatternBindingSyntax.self, of: node),
      let name = binding.pattern.as(IdentifierPatternSyntax.self)
    else { return [] }
    let untyped = ("type annotation missing in pattern", start(name.identifier))
    if isMember(node) { return [(Self.noLine, end(before: next)), ("expected declaration", start(next)), untyped] }
    var result = [("consecutive statements on a line must be separated by ';'", end(before: next)), untyped]
    if binding.initializer != nil, let type = binding.typeAnnotation?.type, let shown = shown(type) {
      result.append(("cannot assign to immutable expression of type '\(shown).Type'", start(next)))
    }
    return result
  }

  /// A written type of lists and names, as the compiler shows it.
  private func shown(_ type: TypeSyntax) -> String? {
    if let array = type.as(ArrayTypeSyntax.self) { return shown(array.element).map { "[\($0)]" } }
    if let dictionary = type.as(DictionaryTypeSyntax.self), let key = shown(dictionary.key),
      let value = shown(dictionary.value)
    {
      return "[\(key) : \(value)]"
    }
    return type.as(IdentifierTypeSyntax.self)?.plainName
  }

  private func missingEqual(_ node: Syntax, _ next: TokenSyntax, _ before: TokenSyntax) -> [Word] {
    guard let binding = enclosing(PatternBindingSyntax.self, of: node), !beginsLine(next) else { return [] }
    guard binding.typeAnnotation == nil else { return next.tokenKind == .leftSquare ? oldArray(next) : [] }
    let names = identifiers(in: binding.pattern)
    if isName(next), let behind = next.nextToken(viewMode: .sourceAccurate) {
      var result = [(secondIdentifier(bindingKind(node)), start(next))]
      if !beginsLine(behind), !isMember(node) {
        result.append(("consecutive statements on a line must be separated by ';'", end(before: behind)))
      }
      return result + names.map { ("type annotation missing in pattern", start($0)) }
    }
    guard !names.isEmpty, !isMember(node), end(before: next) < start(next) else { return [] }
    return [("consecutive statements on a line must be separated by ';'", end(before: next))]
      + names.map { ("type annotation missing in pattern", start($0)) }
  }

  private func identifiers(in pattern: PatternSyntax) -> [TokenSyntax] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier] }
    guard let tuple = pattern.as(TuplePatternSyntax.self) else { return [] }
    return each(tuple.elements).flatMap { identifiers(in: $0.pattern) }
  }

  /// `Int [3]` is read as an array's type of long ago, which holds one expression.
  private func oldArray(_ bracket: TokenSyntax) -> [Word] {
    var depth = 0
    var current: TokenSyntax? = bracket
    while let token = current {
      switch token.tokenKind {
      case .leftSquare, .leftParen, .leftBrace: depth += 1
      case .rightSquare, .rightParen, .rightBrace:
        depth -= 1
        if depth == 0 {
          return [("array types are now written with the brackets around the element type", start(bracket))]
        }
      case .comma, .colon:
        if depth == 1 { return [("expected ']' in array type", start(token))] + statements(at: token) }
      default: break
      }
      current = token.nextToken(viewMode: .sourceAccurate)
    }
    return []
  }

  /// Whether the compiler tells of something only once it has read everything.
  func isLate(_ words: String) -> Bool {
    words == Self.noBody || words == "type annotation missing in pattern"
      || words.hasPrefix("cannot assign to immutable expression")
  }

  // MARK: Tokens

  private func missingMember(_ next: TokenSyntax, _ period: TokenSyntax) -> [Word] {
    if period.previousToken(viewMode: .sourceAccurate)?.tokenKind == .keyword(.super) {
      return [("expected identifier or 'init' after super '.' expression", start(next))]
    }
    guard !beginsLine(next) else { return [] }
    if isOperator(next), period.trailingTriviaLength.utf8Length > 0 {
      return [
        ("extraneous whitespace after '.' is not permitted", start(period)),
        ("expected member name following '.'", start(next)),
      ]
    }
    return next.tokenKind == .leftParen ? [("expected member name following '.'", start(next))] : []
  }

  /// Both quotes of each literal of an item, the last one first, as the compiler comes upon them.
  private func curlyQuotes(around node: Syntax) -> [Word] {
    var item = node
    while let parent = item.parent, !item.is(CodeBlockItemSyntax.self) { item = parent }
    var result: [Word] = []
    let words = "unicode curly quote found, replace with '\"'"
    for token in item.tokens(viewMode: .sourceAccurate) where token.text.hasPrefix("“") {
      if token.text.hasSuffix("”") { result.append((words, start(token) + token.text.utf8.count - "”".utf8.count)) }
      result.append((words, start(token)))
    }
    return result
  }

  /// `f(by: $0 > 3 })`: the compiler comes upon the parameters first.
  private func unopenedClosure(_ node: Syntax, _ next: TokenSyntax) -> [Word] {
    guard let call = enclosing(FunctionCallExprSyntax.self, of: node) else { return [] }
    let parameters = call.tokens(viewMode: .sourceAccurate).filter {
      guard case .dollarIdentifier = $0.tokenKind else { return false }
      return enclosing(ClosureExprSyntax.self, of: Syntax($0)) == nil
    }
    return parameters.map { ("anonymous closure argument not contained in a closure", start($0)) }
      + [(Self.noComma, start(next)), ("expected expression in list of expressions", start(next))]
  }

  /// Behind a statement, something that begins none.
  private func statements(at token: TokenSyntax) -> [Word] {
    [
      ("consecutive statements on a line must be separated by ';'", end(before: token)),
      ("expected expression", start(token)),
    ]
  }

  private static let noColon = "expected ':' following argument label and parameter name"
  private static let noComma = "expected ',' separator"
  static let noLine = "consecutive declarations on a line must be separated by ';'"
}
