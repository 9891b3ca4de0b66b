import Checking
import Diagnostics
import Reading
import Records

/// A chapter's cells as one Swift program, which prints what they printed.
struct ExportedProgram {
  /// The text of `main.swift`.
  let text: String
  /// Why it can't be one program.
  let problems: [Diagnostic]

  /// Cells that did not run are left out, and of a cell that failed what stands behind the failure.
  init(_ prepared: PreparedChapter, _ record: RunRecord) {
    var parts: [CellPart] = []
    var lines: [Int?] = []
    for index in 0..<prepared.setupCount {
      parts.append(CellPart(source: prepared.sources[index]))
      lines.append(nil)
    }
    var isOver = false
    for (index, step) in prepared.chapter.steps.enumerated() where !isOver {
      guard case .cell(let number) = step else { continue }
      let cell = prepared.chapter.cells[number]
      let own = record.cells.first { $0.number == cell.number }
      let position = prepared.setupCount + index
      var part = CellPart(source: prepared.sources[position])
      switch own?.status {
      case .ran?: part.dropsResult = Self.hasValue(prepared.program.cells[position])
      case .failed?: part.end = Self.end(of: cell, own?.outputs ?? [])
      case .refused?, .skipped?: continue
      case .notRun?, nil:
        isOver = true
        continue
      }
      parts.append(part)
      lines.append(cell.line)
    }
    let codes = prepared.program.oracle.distinctNames(parts)
    problems = codes.flatMap(\.conflicts)
    text =
      Self.head(prepared, record)
      + zip(codes, lines).map { code, line in
        let place = line.map { "#sourceLocation(file: \(prepared.path.debugDescription), line: \($0))\n" } ?? ""
        return "\n\(place)\(code.code)\(code.code.hasSuffix("\n") ? "" : "\n")"
          + (line == nil ? "" : "#sourceLocation()\n")
      }.joined()
  }

  /// Output is written at once, so that what was printed before a trap is not lost.
  private static func head(_ prepared: PreparedChapter, _ record: RunRecord) -> String {
    """
    // The cells of \(prepared.path), one after the other. Written by `nbrun export`.
    // A chapter lists dictionaries and sets in the order of insertion; the compiler's have an order of their own.
    import Foundation
    import Plotting
    import TensorCore

    setvbuf(stdout, nil, _IOLBF, 0)
    manualSeed(\(record.seed))

    """
  }

  /// Whether a cell ends with an expression that has a value.
  private static func hasValue(_ cell: CheckedCell) -> Bool {
    guard cell.showsResult, case .expression(let expression)? = cell.statements.last else { return false }
    if case .tuple(let elements) = expression.type { return !elements.isEmpty }
    return true
  }

  /// Where in the cell's code its run ended: the start of the line, of the calls that led to the failure the outermost.
  private static func end(of cell: Cell, _ outputs: [Output]) -> Int? {
    for case .failure(let failure) in outputs {
      let line = failure.trace.last?.location.line ?? failure.location.line
      let lines = cell.code.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.prefix(max(0, line - cell.line)).reduce(0) { $0 + $1.utf8.count + 1 }
    }
    return nil
  }
}
