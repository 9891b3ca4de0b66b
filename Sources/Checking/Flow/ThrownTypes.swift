/// The one type of error that some statements throw, when all they throw is typed.
enum ThrownTypes {
  static func common(_ statements: [Statement]) -> Type? {
    let finder = Finder()
    finder.visit(statements)
    guard let first = finder.types.first, finder.types.allSatisfy({ $0 == first }) else { return nil }
    if case .existential = first { return nil }
    return first
  }

  private final class Finder: TreeWalker {
    var types: [Type] = []

    override func visit(_ expression: Expression) {
      if case .call(let call) = expression.kind, let thrown = call.thrownType { types.append(thrown) }
      super.visit(expression)
    }

    override func visit(_ statement: Statement) {
      // A plain `throw` in a `do` gives `any Error`, whatever the value's type.
      if case .throwError = statement { types.append(.existential(.any)) }
      if case .doCatch(let inner) = statement, inner.isExhaustive {
        for entry in inner.catches { visit(entry.body) }
        return
      }
      super.visit(statement)
    }

    override func visit(_ closure: ClosureExpression) {}
    override func visit(local function: FunctionDecl) {}
  }
}

extension Call {
  /// What the call may throw: nil when it cannot. A `rethrows` function throws only what its arguments throw.
  var thrownType: Type? {
    switch callee {
    case .function(let function, _, let map, _):
      guard let thrown = function.thrown else { return nil }
      if function.isRethrows { return arguments.contains(where: \.mayThrow) ? thrown : nil }
      if case .generic(let parameter) = thrown { return map[parameter].flatMap { $0.isNever ? nil : $0 } }
      return thrown.isNever ? nil : thrown
    case .value(let value):
      guard case .function(let type) = value.type else { return nil }
      return type.thrown.flatMap { $0.isNever ? nil : $0 }
    case .delegatedInit(let function, _, _): return function.thrown
    }
  }
}

extension Argument {
  /// A function argument that may throw when it is called.
  fileprivate var mayThrow: Bool {
    switch self {
    case .value(let value): value.isThrowingFunction
    case .variadic(let values, _): values.contains(where: \.isThrowingFunction)
    case .reference, .defaulted: false
    }
  }
}

extension Expression {
  /// A function value that may throw, as it was before a conversion to the parameter's type.
  fileprivate var isThrowingFunction: Bool {
    if case .convert(let inner, _) = kind { return inner.isThrowingFunction }
    if case .function(let function) = type { return function.thrown.map { !$0.isNever } ?? false }
    return false
  }
}
