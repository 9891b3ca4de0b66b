import Diagnostics

/// What an initialiser may hand its work to: `self.init` and `super.init`.
extension Solver {
  /// Only an initialiser delegates, and one that does not fail only to one that does not.
  func checkDelegation(to function: FunctionDecl, _ base: Node, _ callee: Node) {
    if protocolItself(base) != nil { return }
    guard case .function(let own) = context.kind, own.isInitializer, base.isSuper || isOwnSelf(base) else {
      report(
        "'init' is a member of the type; use 'type(of: ...)' to initialize a new object of the same dynamic type",
        base.range)
      return
    }
    if base.isSuper, function.isConvenience, case .nominal(let superclass) = function.owner {
      report("must call a designated initializer of the superclass '\(superclass.name)'", base.range)
      return
    }
    // `init!` is unwrapped where it is called.
    guard function.isFailable, checker.functionInfos[function]?.isImplicitlyUnwrapped != true, !own.isFailable,
      !isForced
    else { return }
    report(
      "a non-failable initializer cannot \(base.isSuper ? "chain" : "delegate") to failable initializer"
        + " '\(function.fullName)' written with 'init?'", callee.nameRange,
      notes: [
        Diagnostic(.note, "force potentially-failing result with '!'", at: callee.range),
        Diagnostic(.note, "propagate the failure with 'init?'", at: own.range),
      ])
  }

  private func isOwnSelf(_ base: Node) -> Bool {
    if case .reference("self", _) = base.kind { true } else { false }
  }

  /// `try? self.init()`: what fails there leaves nothing to go on with.
  func checkAttempt(_ value: Expression, _ place: SourceRange) {
    guard case .call(let call) = value.kind, case .delegatedInit(let function, _, let receiver, _) = call.callee,
      case .function(let own) = context.kind, own.isInitializer, !own.isFailable, !function.isFailable,
      case .nominal(let type) = own.owner, case .nominal(let target, _) = receiver.type
    else { return }
    let isSuper = target != type
    report(
      "a non-failable initializer cannot use 'try?' to \(isSuper ? "chain" : "delegate") to another initializer", place,
      notes: [
        Diagnostic(.note, "force potentially-failing result with 'try!'", at: place),
        Diagnostic(.note, "propagate the failure with 'init?'", at: own.range),
      ])
  }
}
