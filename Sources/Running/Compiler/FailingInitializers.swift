import Checking
import Natives

/// Initialisers of classes that may fail: an instance that never became complete goes without its `deinit`.
extension FunctionCompiler {
  func initMayFail(_ decl: FunctionDecl) -> Bool {
    oracle.hasDeinitializers && (decl.isFailable || mayThrow(decl))
  }

  /// Says whether an instance runs its `deinit` when it goes.
  func setFarewell(of reference: Int, _ isWanted: Bool) {
    let start = mark
    let window = temporary(TypeLayout(raw: 1, references: 1))
    loadInt(isWanted ? 1 : 0, to: Raw(window.raw))
    copyRefs(reference, to: window.ref, 1)
    code.emit(.callRuntime(.setFarewell, Raw(window.raw), Ref(window.ref)))
    release(to: start)
  }

  /// How many of a root class's initialiser's statements run before all stored properties have values.
  func statementsUntilComplete(_ body: [Statement], _ owner: NominalDecl) -> Int {
    var missing = Set(owner.fields.filter { $0.initialValue == nil && !$0.isLazy && !$0.startsAsNil })
    for (index, statement) in body.enumerated() {
      if missing.isEmpty { return index }
      missing.subtract(assigned(in: [statement]))
    }
    return body.count
  }

  /// The properties of the instance being made that statements give a value on every path that goes on behind them.
  private func assigned(in statements: [Statement]) -> Set<VariableDecl> {
    var result: Set<VariableDecl> = []
    for statement in statements {
      switch statement {
      case .expression(let expression): result.formUnion(assigned(in: expression))
      case .ifElse(let inner):
        guard let otherwise = inner.otherwise else { continue }
        result.formUnion(joined([inner.then, otherwise]))
      case .switchCase(let inner): result.formUnion(joined(inner.cases.map(\.body)))
      case .block(let inner, _): result.formUnion(assigned(in: inner))
      case .binding, .localFunction, .guardElse, .whileLoop, .repeatLoop, .forIn, .doCatch, .deferred, .returns,
        .breaks, .continues, .falls, .throwError, .yields:
        continue
      }
    }
    return result
  }

  private func joined(_ branches: [[Statement]]) -> Set<VariableDecl> {
    var result: Set<VariableDecl>?
    for branch in branches where !leaves(branch) {
      let own = assigned(in: branch)
      result = result?.intersection(own) ?? own
    }
    return result ?? []
  }

  private func leaves(_ body: [Statement]) -> Bool {
    if case .returns? = body.last { return true }
    if case .throwError? = body.last { return true }
    return false
  }

  private func assigned(in expression: Expression) -> Set<VariableDecl> {
    if case .assign(let target, _) = expression.kind { return places(target) }
    if case .tryExpression(let inner, _) = expression.kind { return assigned(in: inner) }
    if case .discard(let inner) = expression.kind { return assigned(in: inner) }
    return []
  }

  private func places(_ target: Expression) -> Set<VariableDecl> {
    if case .tuple(let parts) = target.kind { return Set(parts.flatMap(places)) }
    if case .member(let base, let variable, _, _) = target.kind, isOwnSelf(base) { return [variable] }
    return []
  }
}
