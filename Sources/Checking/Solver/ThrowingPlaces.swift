import Diagnostics

/// What can throw, as the compiler names it.
enum ThrowingUse {
  case call, property, subscripted
  /// Of an operator: the place of the operator itself, and of the whole.
  case `operator`(SourceRange)

  var word: String {
    switch self {
    case .call, .operator: "call"
    case .property: "property access"
    case .subscripted: "subscript access"
    }
  }
}

extension Solver {
  /// A use that can throw stands here: it must be marked, and its error must have somewhere to go.
  func noteThrowing(_ thrown: Type?, _ node: Node, _ use: ThrowingUse = .call) {
    guard let thrown, !checker.isNever(thrown), thrown != .error else { return }
    guard !tryDepth.isEmpty else { return reportUnmarked(thrown, node, use) }
    for index in tryDepth.indices { tryDepth[index].hasThrown = true }
    for mark in tryDepth {
      switch mark.kind {
      case .optional, .forced: return
      case .plain: continue
      }
    }
    // It is the call around an autoclosure that lets go what the autoclosure throws.
    if autoclosure?.triesAround == 0 {
      autoclosure?.throwsErrors = true
      return
    }
    let call = if case .call(let callee, _) = node.kind { callee.nameRange } else { node.nameRange }
    checker.noteThrown(thrown, tryDepth.last?.range ?? node.range, context, of: call)
  }

  private func reportUnmarked(_ thrown: Type, _ node: Node, _ use: ThrowingUse) {
    var range = node.range
    let message: String
    var notes: [Diagnostic] = []
    switch checker.handling(of: context) {
    case .handled:
      message =
        if case .operator = use {
          "operator can throw but expression is not marked with 'try'"
        } else {
          "\(use.word) can throw but is not marked with 'try'"
        }
      if case .operator(let place) = use { range = place }
      notes = [
        Diagnostic(.note, "did you mean to use 'try'?", at: range),
        Diagnostic(.note, "did you mean to handle error as optional value?", at: range),
        Diagnostic(.note, "did you mean to disable error propagation?", at: range),
      ]
    case .unhandled: message = "\(use.word) can throw, but it is not marked with 'try' and the error is not handled"
    case .partlyCaught:
      message = "\(use.word) can throw, but it is not marked with 'try' and the enclosing catch is not exhaustive"
    case .initialValue:
      let what = purpose == .defaultArgument ? "default argument" : "property initializer"
      message = "\(use.word) can throw, but errors cannot be thrown out of a \(what)"
    }
    hasReported = true
    checker.error(message, range, notes: notes)
    context.handlesErrors.last?.hasUnmarked = true
  }
}

/// Whether an error that leaves an expression finds somebody who takes it.
enum ErrorHandling { case handled, unhandled, partlyCaught, initialValue }

extension Checker {
  func handling(of context: FunctionContext) -> ErrorHandling {
    if context.handlesErrors.contains(where: \.isExhaustive) { return .handled }
    switch context.kind {
    case .topLevel: return .handled
    case .function, .closure:
      if context.thrown != nil { return .handled }
      return context.handlesErrors.isEmpty ? .unhandled : .partlyCaught
    case .initialValue: return context.handlesErrors.isEmpty ? .initialValue : .partlyCaught
    }
  }
}
