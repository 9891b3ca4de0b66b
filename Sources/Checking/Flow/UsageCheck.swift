import Diagnostics

/// Finds local variables that are never used, never read, or never changed: worth a warning, never an error.
final class UsageCheck: TreeWalker {
  private var declared: [VariableDecl] = []
  private var read: Set<VariableDecl> = []
  private var written: Set<VariableDecl> = []
  /// Bound without an initial value: the warnings about initial values do not fit them.
  private var isLate: Set<VariableDecl> = []
  /// Bound by a loop, a `case` or an `if let`.
  private var isPart: Set<VariableDecl> = []
  /// Bound by a `guard` of a cell, for the rest of it and for other cells.
  private var isShared: Set<VariableDecl> = []
  /// Bound by `if let` and its like.
  private var isTest: Set<VariableDecl> = []
  /// What one pattern binds together: the `var` of all of it is needed when one of them is changed.
  private var companions: [VariableDecl: [VariableDecl]] = [:]

  /// Declared with a type.
  private let annotated: Set<VariableDecl>

  private init(_ annotated: Set<VariableDecl>) { self.annotated = annotated }

  /// The warnings on a body, in the order of the declarations. Bodies inside it (closures, local functions) are covered.
  static func check(
    _ body: [Statement], annotated: Set<VariableDecl>, typeName: (Type) -> String
  ) -> [Diagnostic] {
    let check = UsageCheck(annotated)
    check.visit(body)
    return check.declared.compactMap { check.problem($0)?.diagnostic(at: $0.range, typeName: typeName) }
  }

  /// Of top-level code: of its variables only those that stand in blocks belong to nobody else.
  static func check(
    cell statements: [Statement], annotated: Set<VariableDecl>, typeName: (Type) -> String
  ) -> [Diagnostic] {
    let check = UsageCheck(annotated)
    for case .guardElse(let conditions, _, _) in statements {
      for case .matches(let pattern, _) in conditions { check.isShared.formUnion(pattern.variables) }
    }
    check.visit(statements)
    return check.declared.compactMap { check.problem($0)?.diagnostic(at: $0.range, typeName: typeName) }
  }

  private func problem(_ variable: VariableDecl) -> FlowProblem? {
    switch (read.contains(variable), written.contains(variable)) {
    case (true, true): nil
    case (true, false):
      variable.isConstant || isLate.contains(variable)
        || companions[variable]?.contains(where: written.contains) == true
        ? nil : .neverMutated(variable)
    case (false, true): variable.isConstant ? nil : .neverRead(variable)
    case (false, false) where isTest.contains(variable): .neverUsedTest(variable)
    case (false, false):
      isLate.contains(variable) || isPart.contains(variable) || annotated.contains(variable)
        || companions[variable] != nil
        ? .neverUsedPart(variable) : .neverUsed(variable)
    }
  }

  private func declare(_ pattern: Pattern, isPart part: Bool) {
    let together = pattern.variables
    if together.count > 1 { for variable in together { companions[variable] = together } }
    for variable in pattern.variables {
      guard case .local = variable.scope, variable.name != "_", !isShared.contains(variable) else { continue }
      declared.append(variable)
      if part { isPart.insert(variable) }
    }
  }

  override func visit(_ statement: Statement) {
    if case .binding(let pattern, let value, _) = statement {
      declare(pattern, isPart: false)
      if value == nil { isLate.formUnion(pattern.variables) }
      if let value { visit(value) }
    } else {
      super.visit(statement)
    }
  }

  override func visit(_ conditions: [Condition]) {
    for case .matches(.optionalSome(.bind(let variable)), _) in conditions { isTest.insert(variable) }
    super.visit(conditions)
  }

  override func visit(_ pattern: Pattern) {
    if case .bind = pattern { declare(pattern, isPart: true) }
    super.visit(pattern)
  }

  override func visit(_ expression: Expression) {
    if case .variable(let variable) = expression.kind { read.insert(variable) }
    if let base = expression.changedByReading, let root = base.rootVariable { written.insert(root) }
    guard case .assign(let place, let value) = expression.kind else { return super.visit(expression) }
    visit(value)
    write(place)
  }

  /// What is changed where it stands is read as well.
  override func visit(place: Expression) {
    if let root = place.rootVariable { read.insert(root) }
    write(place)
  }

  /// Writing a variable, or an element of a tuple in one, reads nothing of it. A property, an element of a collection and
  /// what an optional holds are reached by reading it.
  private func write(_ place: Expression) {
    if case .tuple(let parts) = place.kind { return parts.forEach(write) }
    guard let root = place.rootVariable else { return super.visit(place: place) }
    written.insert(root)
    var place = place
    while let base = place.placeBase {
      if case .tupleElement = place.kind {} else { read.insert(root) }
      if case .subscripted(_, _, let arguments, _, _) = place.kind { visit(arguments) }
      place = base
    }
  }

  override func visit(_ closure: ClosureExpression) {
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    visit(closure.body)
  }
}

extension Expression {
  /// What a read of a property or a subscript changes.
  fileprivate var changedByReading: Expression? {
    if case .member(let base, let variable, _, _) = kind { return variable.isReadByMutating ? base : nil }
    if case .subscripted(let base, let decl, _, _, _) = kind { return decl.isReadByMutating ? base : nil }
    return nil
  }
}
