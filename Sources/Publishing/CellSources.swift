import Checking
import Diagnostics
import Reading
import Running

/// What the checker and the session need of a chapter: its cells and inline expressions in the order of the text, and
/// before them, where the chapter has params, the declarations of their values.
struct CellSources {
  private(set) var sources: [CellSource] = []
  private(set) var plans: [CellPlan] = []
  private(set) var map: SourceMap
  /// How many of the sources stand before the chapter's own.
  private(set) var setupCount = 0

  init(_ chapter: Chapter, map: SourceMap, options: RunOptions) {
    self.map = map
    if let parameters = ParameterCell(chapter, map: map, overrides: options.parameters) {
      let source = self.map.add(parameters.code, in: map.text(of: chapter.source), origins: parameters.origins)
      add(parameters.code, source)
      plans.append(CellPlan(number: 0, line: parameters.origins[0].line))
      setupCount = 1
    }
    for step in chapter.steps {
      switch step {
      case .cell(let index):
        let cell = chapter.cells[index]
        add(cell.code, cell.source, isRefused: cell.options.refused != nil)
        var plan = CellPlan(number: cell.number, line: cell.line, label: cell.label)
        plan.isVolatile = cell.options.isVolatile
        plan.timeout = options.timeout ?? cell.options.timeout ?? chapter.frontMatter.timeout
        plan.clearsGradients =
          cell.options.zeroGrad ?? options.zeroGrad ?? chapter.frontMatter.zeroGrad ?? true
        plans.append(plan)
      case .inlineExpression(let index):
        let inline = chapter.inlineExpressions[index]
        add(inline.code, inline.source)
        plans.append(CellPlan(number: 0, line: inline.line))
      }
    }
  }

  /// The checker numbers what it sees in the order of the text: a name holds from its declaration on.
  private mutating func add(_ code: String, _ source: SourceID, isRefused: Bool = false) {
    sources.append(CellSource(number: sources.count + 1, code: code, source: source, isRefused: isRefused))
  }
}
