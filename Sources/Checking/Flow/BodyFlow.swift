import Diagnostics

extension Checker {
  func endOfBody(_ function: FunctionDecl) -> Diagnostics.SourceRange {
    guard let info = functionInfos[function] else { return function.range }
    switch info.body {
    case .block(let block):
      return range(block.rightBrace, info.scope)
    case .items(let items): return endOfGetter(items, info.scope)
    case .yielded(let place): return range(place, info.scope)
    case .none, .unread: return function.range
    }
  }

  /// Whether control never reaches the end of the statements.
  func alwaysLeaves(_ statements: [Statement]) -> Bool {
    statements.contains { leavesAlways($0) }
  }

  private func leavesAlways(_ statement: Statement) -> Bool {
    switch statement {
    case .returns, .throwError, .breaks, .continues, .falls: return true
    case .expression(let value): return isNever(value.type) || endsNever(value)
    case .ifElse(let found):
      if let label = found.label, breaks(to: label, in: found.then + (found.otherwise ?? [])) { return false }
      guard let otherwise = found.otherwise else { return false }
      return alwaysLeaves(found.then) && alwaysLeaves(otherwise)
    case .switchCase(let found):
      if found.cases.contains(where: { breaks(to: found.label, in: $0.body) }) { return false }
      return !found.cases.isEmpty && found.cases.allSatisfy { alwaysLeaves($0.body) }
    case .doCatch(let found):
      if let label = found.label, breaks(to: label, in: found.body + found.catches.flatMap(\.body)) { return false }
      return alwaysLeaves(found.body) && found.catches.allSatisfy { alwaysLeaves($0.body) }
    case .block(let body, let label):
      if let label, breaks(to: label, in: body) { return false }
      return alwaysLeaves(body)
    case .whileLoop(let loop, let conditions):
      let isEndless = conditions.allSatisfy { condition in
        if case .boolean(let value) = condition, case .boolean(true) = value.kind { return true }
        return false
      }
      return isEndless && !breaks(to: loop.label, in: loop.body)
    case .repeatLoop(let loop, let condition):
      if case .boolean(true) = condition.kind { return !breaks(to: loop.label, in: loop.body) }
      return alwaysLeaves(loop.body) && !breaks(to: loop.label, in: loop.body) && !continues(loop.label, loop.body)
    case .binding(_, let value, _): return value.map { isNever($0.type) } ?? false
    case .localFunction, .guardElse, .forIn, .deferred, .yields: return false
    }
  }

  private func endsNever(_ value: Expression) -> Bool {
    if case .tryExpression(let inner, let kind) = value.kind { return kind != .optional && isNever(inner.type) }
    if case .ifExpression(let found) = value.kind { return leavesAlways(.ifElse(found)) }
    if case .switchExpression(let found) = value.kind { return leavesAlways(.switchCase(found)) }
    return false
  }

  private func breaks(to label: LabelID, in statements: [Statement]) -> Bool {
    JumpFinder(label, isBreak: true).find(statements)
  }

  private func continues(_ label: LabelID, _ statements: [Statement]) -> Bool {
    JumpFinder(label, isBreak: false).find(statements)
  }

  private final class JumpFinder: TreeWalker {
    private let label: LabelID
    private let isBreak: Bool
    private var isFound = false

    init(_ label: LabelID, isBreak: Bool) {
      self.label = label
      self.isBreak = isBreak
    }

    func find(_ statements: [Statement]) -> Bool {
      visit(statements)
      return isFound
    }

    override func visit(_ statement: Statement) {
      if case .breaks(label, _) = statement, isBreak { isFound = true }
      if case .continues(label, _) = statement, !isBreak { isFound = true }
      super.visit(statement)
    }
    override func visit(_ expression: Expression) {}
    override func visit(local function: FunctionDecl) {}
  }
}
