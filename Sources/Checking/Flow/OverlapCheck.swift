import Diagnostics

/// Calls that change a local variable while a closure, which is called meanwhile, uses it.
///
/// Of variables that outlive their function, and of closures that do, only running tells: see `AccessAnalysis`.
final class OverlapCheck: TreeWalker {
  private(set) var diagnostics: [Diagnostic] = []

  override func visit(_ call: Call) {
    super.visit(call)
    var changed: [(place: Expression, range: SourceRange)] = []
    if case .function(let function, _, _, let receiver?) = call.callee, function.isMutating {
      changed.append((receiver, receiver.range))
    }
    for case .reference(let place) in call.arguments {
      // With the `&` before it.
      changed.append((place, SourceRange(place.range.source, max(0, Int(place.range.start) - 1), Int(place.range.end))))
    }
    guard !changed.isEmpty else { return }
    for case .value(let argument) in call.arguments {
      guard case .closure(let closure) = argument.kind, !closure.isEscaping else { continue }
      for (place, range) in changed {
        guard let part = VariablePart(place), isLocal(part.variable), let use = FirstUse.of(part, in: closure) else {
          continue
        }
        diagnostics.append(
          Diagnostic(
            .error,
            "overlapping accesses to '\(part.name)', but modification requires exclusive access; consider copying"
              + " to a local variable [#ExclusivityViolation]", at: range,
            notes: [Diagnostic(.note, "conflicting access is here", at: use)]))
      }
    }
  }

  private func isLocal(_ variable: VariableDecl) -> Bool {
    switch variable.scope {
    case .local, .parameter: !variable.type.isReference
    case .global, .instance, .type: false
    }
  }
}

/// Where a closure first uses a part of a variable.
private final class FirstUse: TreeWalker {
  private let part: VariablePart
  private var range: SourceRange?

  private init(_ part: VariablePart) { self.part = part }

  static func of(_ part: VariablePart, in closure: ClosureExpression) -> SourceRange? {
    let search = FirstUse(part)
    search.visit(closure.body)
    return search.range
  }

  override func visit(_ expression: Expression) {
    guard let used = VariablePart(expression) else { return super.visit(expression) }
    if part.overlaps(used) { range = range ?? expression.range }
    // The indices on the way.
    if case .subscripted(_, _, let arguments, _, _) = expression.kind { visit(arguments) }
  }
}
