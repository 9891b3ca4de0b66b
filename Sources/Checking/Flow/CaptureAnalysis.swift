/// Finds what closures and local functions use of their surroundings.
final class CaptureAnalysis {
  private let checker: Checker
  init(_ checker: Checker) { self.checker = checker }

  /// Local functions may call one another in any order: what one captures can reach the others in a later round.
  func run(_ statements: [Statement]) {
    let rounds = Rounds()
    repeat {
      rounds.hasGrown = false
      Collector(rounds).visit(statements)
    } while rounds.hasGrown
  }

  func run(_ function: FunctionDecl) {
    guard let body = function.body else { return }
    run(body)
  }

  /// Whether the current round has added a capture to a local function.
  private final class Rounds { var hasGrown = false }

  /// One region of code: a function, a closure, or top-level code.
  private final class Collector: TreeWalker {
    private let rounds: Rounds
    private var declared: Set<VariableDecl> = []
    /// Variables of the surroundings, in order of first use.
    private(set) var free: [VariableDecl] = []
    private var seen: Set<VariableDecl> = []
    private var localFunctions: Set<FunctionDecl> = []

    init(_ rounds: Rounds) { self.rounds = rounds }

    override func declare(_ variable: VariableDecl) { declared.insert(variable) }

    override func visit(_ expression: Expression) {
      if case .variable(let variable) = expression.kind { use(variable) }
      super.visit(expression)
      if case .functionReference(let function, _, _, _) = expression.kind { use(function) }
    }

    override func visit(_ call: Call) {
      if case .function(let function, _, _, _) = call.callee, function.evaluatesInPlace {
        for argument in call.arguments {
          if case .value(let expression) = argument, case .closure(let closure) = expression.kind {
            look(into: closure, isMade: false)
          } else {
            visit([argument])
          }
        }
        return
      }
      super.visit(call)
      if case .function(let function, _, _, _) = call.callee { use(function) }
    }

    private func use(_ variable: VariableDecl) {
      // A computed local is used through its accessors.
      for accessor in [variable.getter, variable.setter] { if let accessor { use(accessor) } }
      if variable.isComputed { return }
      switch variable.scope {
      case .local, .parameter: if seen.insert(variable).inserted { free.append(variable) }
      case .global, .instance, .type: break
      }
    }

    private func use(_ function: FunctionDecl) {
      for capture in function.captures { use(capture.variable) }
    }

    override func visit(_ closure: ClosureExpression) { look(into: closure, isMade: true) }

    /// What is evaluated where it stands, and never made, leaves variables where they are.
    private func look(into closure: ClosureExpression, isMade: Bool) {
      var own: Set<VariableDecl> = Set(closure.parameters)
      for capture in closure.captures {
        if let initial = capture.initial { visit(initial) }
        if let binding = capture.binding { own.insert(binding) }
      }
      let inner = Collector(rounds)
      inner.declared = own
      inner.visit(closure.body)
      // A closure that was looked at before still uses what it captured then.
      for variable in inner.outside {
        use(variable)
        if closure.captures.contains(where: { $0.variable == variable && $0.binding == nil }) { continue }
        if isMade { variable.isCaptured = true }
        closure.captures.append(Capture(variable))
      }
    }

    override func visit(local function: FunctionDecl) {
      guard let body = function.body else { return }
      // A function that calls itself from a closure captures for that too: until nothing is added.
      var before = -1
      while before != function.captures.count {
        before = function.captures.count
        let inner = Collector(rounds)
        inner.declared = Set(function.parameters.map(\.variable))
        inner.visit(body)
        for variable in inner.outside where !function.captures.contains(where: { $0.variable == variable }) {
          variable.isCaptured = true
          function.captures.append(Capture(variable))
          rounds.hasGrown = true
        }
      }
      for capture in function.captures { use(capture.variable) }
    }

    var outside: [VariableDecl] { free.filter { !declared.contains($0) } }
  }
}
