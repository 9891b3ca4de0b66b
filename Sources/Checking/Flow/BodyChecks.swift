import Diagnostics

extension Checker {
  /// What the paths through typed bodies show: values that are missing where they are used, constants set twice,
  /// properties that an initialiser forgets, code that nothing reaches, variables that nobody needs; and closures that
  /// outlive what they use. Only where no type of the same cell is wrong, so that one mistake does not bring others.
  func checkAllPaths(_ cells: [CheckedCell], _ files: [CellFile]) {
    var later = cells.reduce(into: Set<VariableDecl>()) { $0.formUnion(FlowCheck.globals(of: $1.statements)) }
    let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.range.source))
    for (cell, file) in zip(cells, files) {
      later.subtract(FlowCheck.globals(of: cell.statements))
      if file.hasSyntaxErrors { continue }
      CaptureAnalysis(self).run(cell.statements)
      if !broken.contains(file.cell.source) {
        let functions = pendingPaths.filter { !$0.isLocalFunction && $0.range.source == file.cell.source }
        checkPaths(ofCell: cell.statements, before: later, functions)
      }
    }
    for function in pendingPaths where !function.isLocalFunction && !broken.contains(function.range.source) {
      checkPaths(of: function, function.body ?? [])
    }
    pendingPaths = []
    for value in pendingValues where !broken.contains(value.range.source) {
      let statements = [Statement.expression(value)]
      FlowCheck.check(cell: statements, defining: [], before: [], flowSurroundings).forEach(report)
      UsageCheck.check(statements, annotated: annotated, typeName: text).forEach(report)
    }
    pendingValues = []
  }

  private func checkPaths(of function: FunctionDecl, _ statements: [Statement]) {
    FlowCheck.check(function, statements, closing: endOfBody(function), flowSurroundings).forEach(report)
    UsageCheck.check(statements, annotated: annotated, typeName: text).forEach(report)
    checkEscapes(statements, selfVariable: function.selfVariable, functionInfos[function]?.scope.environment)
    checkOverlaps(statements)
    checkConstants(statements)
    if function.isRethrows {
      let check = RethrowsCheck()
      check.visit(statements)
      check.diagnostics.forEach(report)
    }
  }

  private func checkOverlaps(_ statements: [Statement]) {
    let check = OverlapCheck()
    check.visit(statements)
    check.diagnostics.forEach(report)
  }

  func checkConstants(_ statements: [Statement]) {
    let check = ConstantArithmetic(sources, typeName: text)
    check.visit(statements)
    check.diagnostics.forEach(report)
  }

  /// Top-level code: its variables are globals and may be used by any later cell.
  private func checkPaths(
    ofCell statements: [Statement], before later: Set<VariableDecl>, _ functions: [FunctionDecl]
  ) {
    FlowCheck.check(cell: statements, defining: functions, before: later, flowSurroundings).forEach(report)
    UsageCheck.check(cell: statements, annotated: annotated, typeName: text).forEach(report)
    checkEscapes(statements, selfVariable: nil, nil)
    checkOverlaps(statements)
    checkConstants(statements)
  }

  func checkEscapes(_ statements: [Statement], selfVariable: VariableDecl?, _ environment: GenericEnvironment?) {
    let environment = environment ?? .empty()
    let check = EscapeCheck(sources, selfVariable: selfVariable) { [unowned self] in isReference($0, environment) }
    check.visit(statements)
    check.diagnostics.forEach(report)
  }

  private var flowSurroundings: FlowSurroundings {
    FlowSurroundings(sources: sources, typeName: text) { [unowned self] in hasPlainInit($0) }
  }
}
