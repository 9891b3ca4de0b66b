import Diagnostics
internal import SwiftSyntax

/// `#if`: what does not hold is blanked out before the cell is parsed for good, so that every place stays where it was.
final class ConditionalCompilation: SyntaxVisitor {
  private(set) var blanked: [Range<Int>] = []
  /// Conditions that are not known here, with what is not known of them.
  private(set) var problems: [(node: ExprSyntax, text: String)] = []

  /// An `#if` that no `#endif` ends.
  private(set) var isUnclosed = false

  init() { super.init(viewMode: .sourceAccurate) }

  /// A cell's text without its inactive parts; nil where it has no conditions.
  static func activeText(of code: String, _ tree: SourceFileSyntax) -> (
    text: String, problems: [(node: ExprSyntax, text: String)], isUnclosed: Bool
  )? {
    let visitor = ConditionalCompilation()
    visitor.walk(tree)
    guard !visitor.blanked.isEmpty else { return nil }
    var bytes = Array(code.utf8)
    for range in visitor.blanked {
      for index in range where bytes[index] != UInt8(ascii: "\n") && bytes[index] != UInt8(ascii: "\r") {
        bytes[index] = UInt8(ascii: " ")
      }
    }
    return (String(decoding: bytes, as: UTF8.self), visitor.problems, visitor.isUnclosed)
  }

  override func visit(_ node: IfConfigDeclSyntax) -> SyntaxVisitorContinueKind {
    var isDecided = false
    for clause in node.clauses {
      let start = clause.poundKeyword.positionAfterSkippingLeadingTrivia.utf8Offset
      let holds = !isDecided && (clause.condition.map(evaluate) ?? true)
      if holds, let elements = clause.elements {
        isDecided = true
        let inner = elements.positionAfterSkippingLeadingTrivia.utf8Offset
        blanked.append(start..<max(start, inner))
        walk(elements)
      } else {
        isDecided = isDecided || holds
        blanked.append(start..<clause.endPosition.utf8Offset)
      }
    }
    let end = node.poundEndif
    if end.presence == .missing { isUnclosed = true }
    blanked.append(end.positionAfterSkippingLeadingTrivia.utf8Offset..<end.endPositionBeforeTrailingTrivia.utf8Offset)
    return .skipChildren
  }

  // MARK: Conditions

  private func evaluate(_ condition: ExprSyntax) -> Bool {
    if let literal = condition.as(BooleanLiteralExprSyntax.self) { return literal.literal.text == "true" }
    // No flags are set.
    if condition.is(DeclReferenceExprSyntax.self) { return false }
    if let negation = condition.as(PrefixOperatorExprSyntax.self), negation.operator.text == "!" {
      return !evaluate(negation.expression)
    }
    if let tuple = condition.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      return evaluate(only.expression)
    }
    if let sequence = condition.as(SequenceExprSyntax.self) { return evaluate(Array(sequence.elements)[...]) }
    if let infix = condition.as(InfixOperatorExprSyntax.self) {
      return evaluate([infix.leftOperand, infix.operator, infix.rightOperand][...])
    }
    if let call = condition.as(FunctionCallExprSyntax.self), let answer = answer(call) { return answer }
    problems.append((condition, "the condition '\(condition.trimmedDescription)'"))
    return false
  }

  /// Operands with `&&` and `||` between them; `&&` binds tighter.
  private func evaluate(_ elements: ArraySlice<ExprSyntax>) -> Bool {
    if elements.count == 1, let only = elements.first { return evaluate(only) }
    for name in ["||", "&&"] {
      guard let index = elements.firstIndex(where: { $0.as(BinaryOperatorExprSyntax.self)?.operator.text == name })
      else { continue }
      let left = evaluate(elements[..<index])
      let right = evaluate(elements[(index + 1)...])
      return name == "||" ? left || right : left && right
    }
    if let first = elements.first { problems.append((first, "this condition")) }
    return false
  }

  /// The page is the same wherever it is made: cells run as on Linux, in Swift 6.3; of the processor nothing is told.
  private func answer(_ call: FunctionCallExprSyntax) -> Bool? {
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
      let argument = call.arguments.first?.expression
    else { return nil }
    let text = argument.trimmedDescription
    switch name {
    case "os": return text == "Linux"
    case "canImport": return ["Swift", "Foundation", "Glibc"].contains(text)
    case "targetEnvironment": return false
    case "_endian": return text == "little"
    case "swift", "compiler": return compare(text)
    default: return nil
    }
  }

  private func compare(_ text: String) -> Bool? {
    let isLess = text.hasPrefix("<")
    guard isLess || text.hasPrefix(">=") else { return nil }
    let wanted = text.drop { !$0.isNumber }.split(separator: ".").map { Int($0) }
    guard !wanted.isEmpty, wanted.allSatisfy({ $0 != nil }) else { return nil }
    let isBefore = [6, 3].lexicographicallyPrecedes(wanted.map { $0! })
    return isLess ? isBefore : !isBefore
  }
}
