import Diagnostics

/// What the flow of a body shows to be wrong: facts; their words stand next door.
enum FlowProblem {
  case usedBeforeInitialized(VariableDecl)
  case capturedBeforeInitialized(VariableDecl)
  case initializedTwice(VariableDecl)
  case missingReturn(FlowBody)
  /// Nothing gets here, after a `return` or the like; nil: after a call that never returns, or an endless loop.
  case unreachable(after: String?)
  case guardFallsThrough
  /// An initialiser ends and these stored properties have no value.
  case fieldsMissing([VariableDecl])
  /// `self` is used as a whole; of a class, in a call of that method.
  case selfBeforeFields([VariableDecl], method: String?)
  /// A subclass's own properties have no value when it calls `super.init`.
  case fieldsMissingAtSuperInit([VariableDecl])
  case neverMutated(VariableDecl)
  case neverUsed(VariableDecl)
  /// Bound by a pattern, or declared without a value.
  case neverUsedPart(VariableDecl)
  case neverRead(VariableDecl)
}

/// Whose body it is.
enum FlowBody {
  case function(FunctionDecl)
  case closure(ClosureExpression)
  case cell
}
