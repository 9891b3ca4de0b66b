import Diagnostics

/// The body of a function that is marked `rethrows`: only what it is given may throw out of it.
final class RethrowsCheck: TreeWalker {
  private(set) var diagnostics: [Diagnostic] = []
  /// How many `try?`, `try!` and `do` with a `catch` for everything are around.
  private var shields = 0
  /// Local functions whose bodies are being looked at: what one throws that calls itself, its other statements show.
  private var entered: Set<FunctionDecl> = []

  override func visit(_ statement: Statement) {
    if case .throwError(_, let place) = statement {
      report("a function declared 'rethrows' may only throw if its parameter does", place)
    }
    super.visit(statement)
  }

  override func visit(_ statement: DoStatement) {
    shields += statement.isExhaustive ? 1 : 0
    visit(statement.body)
    shields -= statement.isExhaustive ? 1 : 0
    // Where only what was given throws, an error thrown on its account is its own.
    let inner = RethrowsCheck()
    inner.visit(statement.body)
    shields += inner.diagnostics.isEmpty ? 1 : 0
    for entry in statement.catches { visit(entry.body) }
    shields -= inner.diagnostics.isEmpty ? 1 : 0
  }

  override func visit(_ expression: Expression) {
    let isShield = if case .tryExpression(_, let kind) = expression.kind { kind != .plain } else { false }
    if isShield { shields += 1 }
    defer { if isShield { shields -= 1 } }
    if case .call(let call) = expression.kind, throwsByItself(call.callee) {
      report(
        "call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter"
          + " does", expression.range)
    }
    super.visit(expression)
  }

  /// What a closure throws is the concern of whom it is given to.
  override func visit(_ closure: ClosureExpression) {}
  override func visit(local function: FunctionDecl) {}

  private func throwsByItself(_ callee: Call.Callee) -> Bool {
    switch callee {
    case .function(let function, _, _, _), .delegatedInit(let function, _, _, _):
      guard let thrown = function.thrown, !function.isRethrows else { return false }
      // `throws(E)` of a generic `E` is what an argument throws.
      if case .generic = thrown { return false }
      return !handsOn(function)
    case .value: return false
    }
  }

  /// Whether a function inside the one at hand throws nothing but what that one is given.
  private func handsOn(_ function: FunctionDecl) -> Bool {
    guard function.isLocalFunction, let body = function.body,
      !function.parameters.contains(where: { mayThrow($0.type) })
    else { return false }
    if entered.contains(function) { return true }
    let inner = RethrowsCheck()
    inner.entered = entered.union([function])
    inner.visit(body)
    return inner.diagnostics.isEmpty
  }

  private func mayThrow(_ parameter: Type) -> Bool {
    if case .function(let function) = parameter { function.thrown != nil } else { false }
  }

  private func report(_ message: String, _ place: SourceRange) {
    if shields == 0 { diagnostics.append(Diagnostic(.error, message, at: place)) }
  }
}
