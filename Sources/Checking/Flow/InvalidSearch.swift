import Diagnostics

extension Checker {
  /// Nothing runs that could not be written down, though nobody has said what is wrong with it.
  func refuseWhatIsInvalid(_ cells: [CheckedCell], _ functions: [FunctionDecl], _ files: [CellFile]) {
    guard hasFailed, !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let search = InvalidSearch()
    // Cells that are to be refused keep their errors to themselves.
    let refused = Set(files.filter(\.cell.isRefused).map(\.cell.source))
    for cell in cells where cell.refusal == nil { search.visit(cell.statements) }
    for function in functions where !refused.contains(function.range.source) { search.visit(function.body ?? []) }
    guard let place = search.found else { return }
    error(
      "failed to produce diagnostic for expression; type of expression is ambiguous without a type annotation", place)
  }
}

/// The first expression that is wrong.
private final class InvalidSearch: TreeWalker {
  private(set) var found: SourceRange?

  override func visit(_ expression: Expression) {
    if case .invalid = expression.kind { found = found ?? expression.range }
    super.visit(expression)
  }
}
