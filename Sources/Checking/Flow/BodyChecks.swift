import Diagnostics

extension Checker {
  /// What the paths through a typed body show: values that are missing where they are used, constants set twice,
  /// properties that an initialiser forgets, code that nothing reaches, variables that nobody needs. Only where no type
  /// of the same cell is wrong, so that one mistake does not bring others.
  func checkPaths(of function: FunctionDecl, _ statements: [Statement], closing: SourceRange) {
    guard !hasErrors(in: closing.source) else { return }
    FlowCheck.check(function, statements, closing: closing, typeName: text).forEach(report)
    if !function.isLocalFunction { UsageCheck.check(statements, typeName: text).forEach(report) }
  }

  /// The same for a cell's top-level code, whose variables are globals and may be used by any later cell.
  func checkPaths(ofCell statements: [Statement], _ source: SourceID) {
    guard !hasErrors(in: source) else { return }
    FlowCheck.check(cell: statements, typeName: text).forEach(report)
  }

  private func hasErrors(in source: SourceID) -> Bool {
    diagnostics.contains { $0.severity == .error && $0.range.source == source }
  }
}
