import Checking
import Diagnostics
import Reading

/// Cells that must be refused, and were for another reason than their author says.
enum Refusals {
  static func missing(_ chapter: Chapter, _ cells: CellSources, _ program: CheckedProgram) -> [Diagnostic] {
    zip(chapter.steps, program.cells.dropFirst(cells.setupCount)).compactMap { step, checked in
      guard case .cell(let index) = step, let wanted = chapter.cells[index].options.refused,
        let refusal = checked.refusal, !refusal.isEmpty, !refusal.contains(where: { $0.message.contains(wanted) })
      else { return nil }
      let first = refusal[0]
      return .error("the cell is to be refused with '\(wanted)', but the message is: \(first.message)", at: first.range)
    }
  }
}
