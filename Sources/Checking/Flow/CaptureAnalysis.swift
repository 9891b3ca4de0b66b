/// Finds what closures and local functions use of their surroundings, and which variables change after they got their
/// value: the machine copies a constant into a closure, and gives a variable that changes a place of its own.
final class CaptureAnalysis: TreeWalker {
  /// One function's, closure's or cell's own variables, and what it takes from further out.
  private final class Frame {
    var declared: Set<VariableDecl> = []
    var captured: [VariableDecl] = []
    var isCaptured: Set<VariableDecl> = []
  }

  private var frames: [Frame] = []
  /// Whether a local function's list grew in this pass: functions that call each other need another one.
  private var hasGrown = false

  /// Analyses a body whose parameters (and `self`) are `parameters`.
  static func run(_ body: [Statement], parameters: [VariableDecl]) {
    let analysis = CaptureAnalysis()
    repeat {
      analysis.hasGrown = false
      let frame = Frame()
      frame.declared.formUnion(parameters)
      analysis.frames = [frame]
      analysis.visit(body)
    } while analysis.hasGrown
  }

  private func declare(_ variable: VariableDecl) { frames[frames.count - 1].declared.insert(variable) }

  private func use(_ variable: VariableDecl) {
    switch variable.scope {
    case .global, .instance, .type: return
    case .local, .parameter: break
    }
    guard let owner = frames.lastIndex(where: { $0.declared.contains(variable) }), owner < frames.count - 1 else {
      return
    }
    variable.isCaptured = true
    for frame in frames[(owner + 1)...] where frame.isCaptured.insert(variable).inserted {
      frame.captured.append(variable)
    }
  }

  private func use(_ function: FunctionDecl) {
    for capture in function.captures { use(capture.variable) }
  }

  override func visit(_ pattern: Pattern) {
    switch pattern {
    case .bind(let variable): declare(variable)
    case .expression(_, let subject): declare(subject)
    case .wildcard, .optionalNone, .tuple, .enumCase, .optionalSome, .cast: break
    }
    super.visit(pattern)
  }

  override func visit(_ statement: ForStatement) {
    declare(statement.iterator)
    super.visit(statement)
  }

  override func visit(_ statement: DoStatement) {
    for entry in statement.catches {
      if let error = entry.error { declare(error) }
    }
    super.visit(statement)
  }

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): use(variable)
    case .functionReference(let function, _, _, _): use(function)
    case .call(let call):
      if case .function(let function, _, _, _) = call.callee { use(function) }
    default: break
    }
    super.visit(expression)
  }

  override func visit(place: Expression) {
    if let root = place.rootVariable, !root.isConstant { root.isMutated = true }
    super.visit(place: place)
  }

  override func visit(_ closure: ClosureExpression) {
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    let explicit = closure.captures.filter { $0.binding != nil }
    let frame = Frame()
    frame.declared.formUnion(closure.parameters)
    frame.declared.formUnion(explicit.compactMap(\.binding))
    frames.append(frame)
    visit(closure.body)
    frames.removeLast()
    closure.captures = explicit + frame.captured.map { Capture($0) }
  }

  override func visit(local function: FunctionDecl) {
    let frame = Frame()
    frame.declared.formUnion(function.parameters.map(\.variable))
    if let own = function.selfVariable { frame.declared.insert(own) }
    frames.append(frame)
    super.visit(local: function)
    frames.removeLast()
    if frame.captured.count != function.captures.count {
      function.captures = frame.captured.map { Capture($0) }
      hasGrown = true
    }
  }
}
