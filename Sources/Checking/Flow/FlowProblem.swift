import Diagnostics

/// What the flow of a body shows to be wrong: facts; their words stand next door.
enum FlowProblem {
  case usedBeforeInitialized(VariableDecl)
  /// A tuple of which only some elements have a value.
  case elementUsedBeforeInitialized(VariableDecl, TuplePath)
  /// Top-level code names a global that is declared further on.
  case usedBeforeDeclared(VariableDecl)
  case passedBeforeInitialized(VariableDecl)
  /// A function that uses it is defined where it has no value yet.
  case definedBeforeInitialized(VariableDecl)
  case capturedBeforeInitialized(VariableDecl)
  case capturedBeforeDeclared(VariableDecl)
  case initializedTwice(VariableDecl, isField: Bool)
  /// An element of a constant tuple.
  case elementInitializedTwice(VariableDecl, TuplePath)
  /// An element of a constant property is given another value.
  case constantSubscripted(VariableDecl)
  /// A constant property is given a value by an initialiser that leaves that to another one.
  case constantInDelegation(VariableDecl)
  /// A member of a struct that has no value is given one.
  case memberStored(VariableDecl, isField: Bool)
  case missingReturn(FlowBody)
  /// `some P` is promised and nothing returned.
  case noUnderlyingType
  /// The end of what never returns is reached.
  case comesBack(FlowBody)
  /// Nothing gets here, after a `return` or the like; nil: after a call that never returns, or an endless loop.
  case unreachable(after: String?)
  case guardFallsThrough
  /// An initialiser ends and these stored properties have no value.
  case fieldsMissing([VariableDecl])
  /// `self` is used before these have values.
  case selfBeforeFields([VariableDecl], SelfUse)
  case selfCaptured([VariableDecl])
  /// A stored property of a class is read, or handed over as `inout`, before it has a value.
  case fieldUsed(VariableDecl)
  case fieldPassed(VariableDecl)
  /// A subclass's own properties have no value when `super.init` is called.
  case fieldsMissingAtSuperInit([VariableDecl], isImplicit: Bool)
  case selfBeforeSuper(SelfUse)
  case selfBeforeDelegation
  /// `self` in a `catch` that is reached where `super.init` or `self.init` has failed.
  case selfInCatch(String)
  /// `super.init` or `self.init` is missing on a path, or called twice on one.
  case notDelegated(String)
  case delegatedTwice(String)
  case superFromConvenience(FunctionDecl)
  case delegatingDesignated(FunctionDecl)
  case neverMutated(VariableDecl)
  case neverUsed(VariableDecl)
  /// Bound by a pattern, or declared without a value.
  case neverUsedPart(VariableDecl)
  /// Bound by `if let`, where only being there counts.
  case neverUsedTest(VariableDecl)
  case neverRead(VariableDecl)
}

/// Whose body it is.
enum FlowBody {
  case function(FunctionDecl)
  case closure(ClosureExpression)
  case cell
}
